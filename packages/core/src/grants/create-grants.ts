import type { CredentialSource } from "../client/exchange/credential.js";
import { createTokenFetch } from "../client/token-fetch.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import { createLeases } from "../storage/lease.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import type { VendorService } from "../vendor.js";
import { ConnectFlow } from "./connect-flow.js";
import { type GrantIdentity, GrantVault } from "./grant-vault.js";
import { GrantedCredential } from "./granted-credential.js";
import type { Seal } from "./seal.js";
import { TokenEndpoint } from "./token-endpoint.js";

/** Options of {@link createGrants}. */
export interface GrantsOptions<Field extends string> {
  /** A vendor whose credential has a {@link GrantScheme}. */
  readonly service: VendorService<Field>;
  /** This program's registration with the vendor. */
  readonly client: { readonly id: string; readonly secret: string };
  readonly records: Records;
  /** Where people are remembered while they are at the vendor. */
  readonly store: Store;
  readonly seal: Seal;
  /** The page at which a person connects: it calls {@link Grants.begin} and sends them on. */
  readonly connectUrl: string;
  /** `installation`: one grant serves every caller. `person`: each caller has their own, and reaches no other. */
  readonly owner: "installation" | "person";
  /** Which account of several; default the only one. */
  readonly account?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The grants of one vendor: how they come to be, and the credential that they stand for. */
export interface Grants<Field extends string> {
  /** For `connectVendor`. It has no way to «any» grant: whoever has none gets the link to the page. */
  readonly credential: CredentialSource<Field>;
  /** Where to send the person. */
  begin(principal: string, redirectUrl: string): Promise<URL>;
  /** Takes the person back; see {@link ConnectFlow.finish}. */
  finish(callback: URLSearchParams, principal: string): Promise<GrantIdentity>;
  /** The accounts that this caller has connected. */
  accounts(principal: string): Promise<string[]>;
  /** Forgets a grant, and tells the vendor so where it listens. Answers whether there was one. */
  disconnect(principal: string, account: string): Promise<boolean>;
}

/**
 * Makes this server a client of a vendor's authorization server.
 *
 * @throws MedtainerError `misconfigured` where the vendor has no grants.
 */
export function createGrants<Field extends string>(options: GrantsOptions<Field>): Grants<Field> {
  const { service, client, records, store, seal, connectUrl, now = Date.now } = options;
  const scheme = service.credential.grant;
  if (scheme === undefined) {
    throw new MedtainerError(
      "misconfigured",
      `${service.title} has no OAuth: set ${service.name}'s credential.`,
    );
  }
  const { name: vendor, title } = service;
  const vault = new GrantVault(records, seal, now);
  const send = createTokenFetch(options.fetch);
  const tokenEndpoint = new TokenEndpoint({
    title,
    scheme,
    clientId: client.id,
    clientSecret: client.secret,
    send,
  });
  const flow = new ConnectFlow({
    vendor,
    title,
    scheme,
    clientId: client.id,
    tokenEndpoint,
    store,
    seal,
    vault,
    now,
  });
  const leases = createLeases(records, { lifeMs: leaseLifeMs, now });
  const granted = new GrantedCredential({ title, scheme, leases, vault, tokenEndpoint, connectUrl, now });
  const ownerOf = (principal: string) => (options.owner === "installation" ? "installation" : principal);
  const identify = async (principal: string): Promise<GrantIdentity> => {
    const owner = ownerOf(principal);
    const account = options.account ?? (await onlyAccountOf(title, vault, { vendor, owner }));
    return { vendor, account, owner };
  };
  return {
    credential: {
      // The scheme's fields are the credential's: `accessToken` and `account.field` name them.
      values: async (principal) => (await granted.values(await identify(principal))) as Record<Field, string>,
      renewed: async (principal, refused) =>
        (await granted.renewed(await identify(principal), refused[scheme.accessToken])) as Record<
          Field,
          string
        >,
      secrets: granted.secrets,
      isShared: options.owner === "installation",
      account: async (principal) => (await identify(principal)).account,
      // A vendor may not say which account it is, so every new version of a grant counts as another.
      identify: async (principal) => {
        const identity = await identify(principal);
        return JSON.stringify([identity.account, await vault.version(identity)]);
      },
    },
    begin: (principal, redirectUrl) => flow.begin(ownerOf(principal), redirectUrl),
    finish: (callback, principal) => flow.finish(callback, ownerOf(principal)),
    accounts: (principal) => vault.accounts({ vendor, owner: ownerOf(principal) }),
    async disconnect(principal, account) {
      const identity = { vendor, account, owner: ownerOf(principal) };
      const kept = await vault.read(identity);
      const isRemoved = await vault.remove(identity);
      const { refreshToken, accessToken } = kept?.grant ?? {};
      const token = refreshToken ?? accessToken;
      // Forgotten here in any case: a vendor that does not answer must not keep a person from leaving.
      if (token !== undefined) await tokenEndpoint.revoke(token).catch(() => {});
      return isRemoved;
    },
  };
}

/** Longer than a token request may take, so that only a crashed holder is overtaken. */
const leaseLifeMs = 30_000;

/** A name that no account has, for the sentence that asks the person to connect. */
async function onlyAccountOf(
  title: string,
  vault: GrantVault,
  whose: Omit<GrantIdentity, "account">,
): Promise<string> {
  const accounts = await vault.accounts(whose);
  if (accounts.length <= 1) return accounts[0] ?? "";
  throw new MedtainerError(
    "misconfigured",
    `Several accounts of ${title} are connected (${accounts.slice(0, 10).join(", ")}): the operator has to choose one.`,
  );
}
