import { createHash } from "node:crypto";
import type { Key } from "../../storage/store.js";

/** The SHA-256 of a code, token or session id: all that is stored of it. */
export function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Where the authorization server keeps what in the store. */
export const stateKeys = {
  /** A row of oidc-provider's models, by digest; a client by its id, which is no secret. */
  row: (model: string, id: string): Key => ["oauth", model, model === "Client" ? id : digestOf(id)],
  /** Every row of one model that hangs on a grant. */
  members: (grantId: string, model: string): Key => ["oauth", "members", grantId, model],
  member: (grantId: string, model: string, digest: string): Key => [
    ...stateKeys.members(grantId, model),
    digest,
  ],
  /** The digest of the session that has this uid. */
  sessionUid: (uid: string): Key => ["oauth", "SessionUid", uid],
  serverKeys: ["oauth", "server-keys"],
  ownerPassword: ["oauth", "owner-password"],
  setupLink: ["oauth", "setup-link"],
  attempts: (limit: string, subject: string, window: number): Key => [
    "oauth",
    "attempts",
    limit,
    digestOf(subject),
    String(window),
  ],
} as const;
