import { html, type Page } from "./page.js";

/** A page that only says something. */
export function messagePage(title: string, text: string): Page {
  return { title, body: html`<h1>${title}</h1><p>${text}</p>` };
}

/** What a person sees where the authorization server cannot answer the client itself. */
export function errorPage(out: { readonly error?: unknown; readonly error_description?: unknown }): Page {
  const code = String(out.error ?? "server_error").slice(0, 100);
  const detail = typeof out.error_description === "string" ? out.error_description.slice(0, 300) : "";
  return {
    title: "This did not work",
    body: html`<h1>This did not work</h1>
<p>Go back to your app and connect again.</p>
<dl><dt>What went wrong</dt><dd>${code}${detail === "" ? "" : `: ${detail}`}</dd></dl>`,
  };
}
