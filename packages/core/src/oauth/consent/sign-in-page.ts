import { html, type Page } from "./page.js";

/** What the sign-in page shows. */
export interface SignInFacts {
  readonly action: string;
  readonly formToken: string;
  /** Where the request came from, as the consent page will name it. */
  readonly clientName: string;
  readonly formTarget: string;
  /** Why the last try failed. */
  readonly problem?: string | undefined;
}

/** Asks for the owner's password. */
export function signInPage(facts: SignInFacts): Page {
  const { action, formToken, clientName, formTarget, problem } = facts;
  return {
    title: "Sign in",
    formTarget,
    body: html`<h1>Sign in to this server</h1>
<p>${clientName} wants to connect. Sign in as the owner to see what it asks for.</p>
${problem !== undefined && html`<p class="warning" role="alert">${problem}</p>`}
<form method="post" action="${action}">
<input type="hidden" name="form_token" value="${formToken}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required autofocus>
<div class="buttons">
<button class="main" name="action" value="sign-in">Sign in</button>
<button name="action" value="deny" formnovalidate>Cancel</button>
</div>
</form>`,
  };
}
