import { html, type Page } from "./page.js";

/** Asks for the owner's first password. */
export function setupPage(token: string, problem?: string): Page {
  return {
    title: "Set the owner's password",
    body: html`<h1>Set the owner's password</h1>
<p>Whoever knows it can connect apps to this server. This page works once.</p>
${problem !== undefined && html`<p class="warning" role="alert">${problem}</p>`}
<form method="post" action="/setup">
<input type="hidden" name="token" value="${token}">
<label for="password">Password, at least 10 characters</label>
<input id="password" name="password" type="password" autocomplete="new-password" minlength="10" maxlength="200" required autofocus>
<label for="again">The same again</label>
<input id="again" name="again" type="password" autocomplete="new-password" minlength="10" maxlength="200" required>
<div class="buttons"><button class="main">Set password</button></div>
</form>`,
  };
}
