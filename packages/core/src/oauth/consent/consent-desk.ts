import type { IncomingMessage, ServerResponse } from "node:http";
import type { default as Provider } from "oidc-provider";
import type { OAuthSettings } from "../oauth-options.js";
import { ownerId } from "../provider.js";
import { readForm } from "../requests/read-request-body.js";
import type { ScopeTable } from "../scopes.js";
import type { Limits } from "../state/attempt-limit.js";
import { consentPage } from "./consent-page.js";
import { type ClientDescription, describeClient } from "./describe-client.js";
import type { FormTokens } from "./form-token.js";
import { messagePage } from "./message-page.js";
import type { OwnerPassword } from "./owner-password.js";
import { sendPage } from "./page.js";
import { signInPage } from "./sign-in-page.js";

/** What the pages between `/authorize` and its answer work with. */
export interface ConsentParts {
  readonly provider: Provider;
  readonly settings: OAuthSettings;
  readonly scopes: ScopeTable;
  readonly owner: OwnerPassword;
  readonly forms: FormTokens;
  readonly limits: Limits;
}

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/** One request to a page, and the sign-in it belongs to. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** For limits. */
  readonly address: string;
  readonly interaction: Interaction;
  readonly client: ClientDescription;
}

const mostFormBytes = 4_096;

/** Serves `/consent/<id>`: signs the owner in, and asks whether a client may have what it asks for. */
export function createConsentDesk(parts: ConsentParts) {
  return async (request: IncomingMessage, response: ServerResponse, address: string): Promise<void> => {
    const visit = await findVisit(parts, request, response, address);
    if (!visit) {
      const text =
        "This sign-in has ended, or belongs to another browser. Go back to your app and connect again.";
      return sendPage(response, 400, messagePage("Start again", text));
    }
    const { name } = visit.interaction.prompt;
    if (parts.settings.autoApprove) return name === "login" ? signIn(parts, visit) : approve(parts, visit);
    if (request.method !== "POST") return showPage(parts, visit);
    return settle(parts, visit);
  };
}

async function findVisit(
  { provider }: ConsentParts,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<Visit | undefined> {
  // It rejects where the cookie is missing, forged, or of a sign-in that ended.
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!interaction || request.url?.split("?")[0] !== `/consent/${interaction.uid}`) return undefined;
  const id = String(interaction.params.client_id);
  const found = await provider.Client.find(id).catch(() => undefined);
  if (!found) return undefined;
  const client = describeClient({
    id,
    name: found.clientName,
    redirect: String(interaction.params.redirect_uri),
  });
  return { request, response, address, interaction, client };
}

async function settle(parts: ConsentParts, visit: Visit): Promise<void> {
  const { request, response, interaction } = visit;
  const form = await readForm(request, mostFormBytes);
  if (!isOwnForm(parts, visit, form)) {
    const text = "This form did not come from this page. Go back to your app and connect again.";
    return sendPage(response, 403, messagePage("Start again", text));
  }
  const action = form.get("action");
  if (action === "deny") return deny(parts, visit);
  if (interaction.prompt.name === "login" && action === "sign-in") return trySignIn(parts, visit, form);
  if (interaction.prompt.name === "consent" && action === "approve") return approve(parts, visit);
  return showPage(parts, visit);
}

/** Browsers say where a form comes from; the token in it says so too, for those that do not. */
function isOwnForm({ forms }: ConsentParts, { request, interaction }: Visit, form: URLSearchParams): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return forms.isRight(interaction.uid, form.get("form_token"));
}

async function trySignIn(parts: ConsentParts, visit: Visit, form: URLSearchParams): Promise<void> {
  const { owner, limits, settings } = parts;
  const waitMs = await limits.wrongPasswords.waitMs(visit.address);
  if (waitMs > 0) {
    settings.onEvent({ type: "limited", reason: "wrong passwords" });
    return showPage(
      parts,
      visit,
      `Too many wrong passwords. Try again in ${Math.ceil(waitMs / 60_000)} minutes.`,
      429,
    );
  }
  if (await owner.isRight(form.get("password") ?? "")) return signIn(parts, visit);
  await limits.wrongPasswords.take(visit.address);
  settings.onEvent({ type: "sign_in_failed" });
  return showPage(parts, visit, "That is not the password.", 401);
}

async function signIn({ provider, settings }: ConsentParts, { request, response }: Visit): Promise<void> {
  settings.onEvent({ type: "signed_in" });
  await provider.interactionFinished(request, response, { login: { accountId: ownerId } });
}

async function approve({ provider, settings }: ConsentParts, visit: Visit): Promise<void> {
  const { request, response, interaction } = visit;
  const clientId = String(interaction.params.client_id);
  const grant = new provider.Grant({ accountId: ownerId, clientId });
  grant.addResourceScope(settings.resource, String(interaction.params.scope));
  const grantId = await grant.save();
  settings.onEvent({ type: "approved", clientId });
  await provider.interactionFinished(request, response, { consent: { grantId } });
}

async function deny(
  { provider, settings }: ConsentParts,
  { request, response, interaction }: Visit,
): Promise<void> {
  settings.onEvent({ type: "denied", clientId: String(interaction.params.client_id) });
  const result = { error: "access_denied", error_description: "The owner of the server denied the request." };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function showPage(parts: ConsentParts, visit: Visit, problem?: string, status = 200): Promise<void> {
  const { response, interaction, client } = visit;
  const shared = {
    ...client,
    action: `/consent/${interaction.uid}`,
    formToken: parts.forms.make(interaction.uid),
  };
  if (interaction.prompt.name === "consent") {
    const permissions = String(interaction.params.scope).split(" ").map(parts.scopes.describe);
    return sendPage(response, status, consentPage({ ...shared, permissions }));
  }
  if (await parts.owner.isSet()) return sendPage(response, status, signInPage({ ...shared, problem }));
  const text =
    "First set the owner's password, with the link that the server printed when it started. Then connect again.";
  return sendPage(response, 409, messagePage("No owner yet", text));
}
