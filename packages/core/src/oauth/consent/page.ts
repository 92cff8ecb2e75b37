import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | undefined | false | Html | readonly Html[];

/** HTML in which every value is escaped, except what is {@link Html} itself. */
export function html(fixed: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(fixed.reduce((text, piece, index) => text + render(values[index - 1]) + piece));
}

/** One page, ready to be sent. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Where the page's form may lead in the end, beside this server: the origin or scheme of the client's redirect. */
  readonly formTarget?: string;
}

const style = `
:root { color-scheme: light dark; --line: #8884; --accent: #2459c9; --warn: #9a5b00; }
@media (prefers-color-scheme: dark) { :root { --accent: #8fb3ff; --warn: #ffc46b; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 30rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.35rem; line-height: 1.25; overflow-wrap: anywhere; }
dl { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
dt { font-size: .85rem; opacity: .75; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
dd:last-child { margin-bottom: 0; }
.warning { border-left: .25rem solid var(--warn); padding: .25rem .75rem; }
label { display: block; margin: 1rem 0 .25rem; }
input { width: 100%; padding: .6rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1 1 8rem; padding: .7rem 1rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem; background: transparent; color: inherit; cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: Canvas; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
const styleHash = createHash("sha256").update(style).digest("base64");

/** Sends a page that no other page can frame, that runs no script and fetches nothing. */
export function sendPage(response: ServerResponse, status: number, page: Page): void {
  const { text, headers } = renderPage(page);
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** The page as text, with the headers that keep others from framing it, running scripts in it, or storing it. */
export function renderPage(page: Page): { readonly text: string; readonly headers: Record<string, string> } {
  const formTarget = page.formTarget === undefined ? "" : ` ${page.formTarget}`;
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${style}</style>
</head>
<body><main>${page.body.text}</main></body>
</html>
`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    // Browsers hold redirects that follow a form to this list too, so that the client's address must be on it.
    "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'${formTarget}; base-uri 'none'; frame-ancestors 'none'`,
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  };
  return { text, headers };
}

function render(value: Part): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return escapeHtml(String(value));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  // Marks that turn the direction of text round could make one address look like another.
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[&<>"']/g, (found) => escapes[found] ?? "");
}
