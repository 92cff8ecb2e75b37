import { MedtainerError } from "../errors/medtainer-error.js";
import type { GrantScheme } from "../grant-scheme.js";
import { isJsonObject, type Json } from "../json.js";
import { sha256 } from "../pipeline/fingerprint.js";
import { importPeer } from "../storage/import-peer.js";
import type { Store } from "../storage/store.js";
import type { GrantIdentity, GrantVault } from "./grant-vault.js";
import { readAccount, readGrant } from "./read-grant.js";
import type { Seal } from "./seal.js";
import { GrantRefused, type TokenEndpoint } from "./token-endpoint.js";

/** How long a person may take on the vendor's page. */
const pendingMs = 15 * 60_000;

/** What the flow of one vendor is made of. */
export interface ConnectFlowParts {
  readonly vendor: string;
  readonly title: string;
  readonly scheme: GrantScheme;
  readonly clientId: string;
  readonly tokenEndpoint: TokenEndpoint;
  readonly store: Store;
  readonly seal: Seal;
  readonly vault: GrantVault;
  readonly now: () => number;
}

/** A person's way to the vendor and back: the authorization code grant (RFC 6749 §4.1) with PKCE (RFC 7636). */
export class ConnectFlow {
  constructor(private readonly parts: ConnectFlowParts) {}

  /**
   * Where to send the person.
   *
   * @param owner Whose grant it will be.
   * @param redirectUrl Where the vendor sends them back to; registered with the vendor.
   */
  async begin(owner: string, redirectUrl: string): Promise<URL> {
    const { vendor, scheme, clientId, store, seal, now } = this.parts;
    const oauth = await importPeer("oauth4webapi", () => import("oauth4webapi"));
    const state = oauth.generateRandomState();
    const verifier = scheme.pkce ? oauth.generateRandomCodeVerifier() : "";
    const pending = await seal.close(JSON.stringify({ owner, redirectUrl, verifier }), [
      "connect",
      vendor,
      state,
    ]);
    await store.set(await this.#key(state), pending, { expiresAtMs: now() + pendingMs });
    const url = new URL(scheme.authorizationUrl);
    const parameters = {
      ...scheme.authorizationParameters,
      response_type: "code",
      client_id: clientId,
      redirect_uri: redirectUrl,
      ...(scheme.scopes.length > 0 && { scope: scheme.scopes.join(" ") }),
      state,
      ...(verifier && {
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      }),
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url;
  }

  /**
   * Takes the person back and keeps what they granted. Works once for each way there.
   *
   * @param callback The query of the address at which they came back.
   * @param owner Who has come back: it must be who left.
   * @throws MedtainerError `forbidden` where nobody left with this state, or somebody else did; `vendor_rejected`
   * where the person or the vendor said no.
   */
  async finish(callback: URLSearchParams, owner: string): Promise<GrantIdentity> {
    const { vendor, title, scheme, tokenEndpoint, vault, now } = this.parts;
    const pending = await this.#takePending(callback, owner);
    const refusal = callback.get("error");
    if (refusal !== null) {
      throw new MedtainerError("vendor_rejected", `${title} was not connected: ${refusal.slice(0, 100)}.`);
    }
    const code = callback.get(scheme.codeParameter ?? "code");
    if (!code) throw new MedtainerError("vendor_rejected", `${title} sent no code back. Connect again.`);
    try {
      const answer = await tokenEndpoint.exchangeCode(
        code,
        pending.redirectUrl,
        pending.verifier || undefined,
      );
      const reply =
        scheme.account?.in === "reply"
          ? await tokenEndpoint.ask(scheme.account.url, answer.access_token)
          : undefined;
      const { account, fields } = readAccount(title, scheme, callback, answer, reply);
      const identity = { vendor, account, owner };
      await vault.save(identity, { ...readGrant(answer, now()), fields });
      return identity;
    } catch (error) {
      if (!(error instanceof GrantRefused)) throw error;
      throw new MedtainerError("vendor_rejected", `${title} did not take its own code. Connect again.`);
    }
  }

  async #takePending(callback: URLSearchParams, owner: string): Promise<Pending> {
    const state = callback.get("state") ?? "";
    const sealed = await this.parts.store.take(await this.#key(state));
    const text =
      typeof sealed === "string" &&
      (await this.parts.seal.open(sealed, ["connect", this.parts.vendor, state]));
    const pending: Json | undefined = text ? JSON.parse(text) : undefined;
    if (isPending(pending) && pending.owner === owner) return pending;
    throw new MedtainerError(
      "forbidden",
      "Nobody is on the way from here to the vendor with this link. Begin anew; a link is good for 15 minutes, once.",
    );
  }

  /** Only the hash of the state is kept: who reads the store cannot come back in another's place. */
  async #key(state: string): Promise<readonly string[]> {
    return ["connect", this.parts.vendor, await sha256(state)];
  }
}

interface Pending {
  readonly owner: string;
  readonly redirectUrl: string;
  readonly verifier: string;
}

function isPending(value: Json | undefined): value is Json & Pending {
  return (
    isJsonObject(value) && ["owner", "redirectUrl", "verifier"].every((key) => typeof value[key] === "string")
  );
}
