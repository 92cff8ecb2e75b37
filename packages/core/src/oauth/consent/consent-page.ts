import { html, type Page } from "./page.js";

/** What the consent page shows. */
export interface ConsentFacts {
  readonly action: string;
  readonly formToken: string;
  /** The name that the client gives itself. */
  readonly clientName: string;
  /** Where the answer goes: a host name, or what stands for one. */
  readonly redirectTo: string;
  /** The host that vouches for the client's metadata, where it names itself by an address. */
  readonly publishedBy?: string | undefined;
  /** True where the answer goes to whatever runs on the person's own computer. */
  readonly isLocal: boolean;
  /** What it may do, each in one sentence. */
  readonly permissions: readonly string[];
  readonly formTarget: string;
}

/** Asks the owner whether a client may have what it asks for. */
export function consentPage(facts: ConsentFacts): Page {
  const { clientName, redirectTo, publishedBy, isLocal, permissions } = facts;
  return {
    title: `Connect ${clientName}?`,
    formTarget: facts.formTarget,
    body: html`<h1>Connect ${clientName}?</h1>
<dl>
<dt>It calls itself</dt><dd>${clientName}</dd>
${publishedBy !== undefined && html`<dt>Published by</dt><dd>${publishedBy}</dd>`}
<dt>Access is handed to</dt><dd>${redirectTo}</dd>
</dl>
${isLocal && html`<p class="warning">This is a program on this computer. Any program here could use this name: go on only if you started this yourself, just now.</p>`}
<p>It will be able to:</p>
<ul>${permissions.map((permission) => html`<li>${permission}</li>`)}</ul>
<form method="post" action="${facts.action}">
<input type="hidden" name="form_token" value="${facts.formToken}">
<div class="buttons">
<button class="main" name="action" value="approve">Approve</button>
<button name="action" value="deny">Deny</button>
</div>
</form>`,
  };
}
