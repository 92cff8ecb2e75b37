import type { Principal } from "../../pipeline/call.js";

/** A token that the store knew a moment ago. */
export interface CachedToken {
  readonly principal: Principal;
  readonly grantId: string;
  /** From then on the store is asked again; never later than the token's own end. */
  readonly freshUntilMs: number;
}

/** Tokens that were checked lately, by digest. What this process revokes is forgotten at once. */
export interface TokenCache {
  get(digest: string): CachedToken | undefined;
  /** Keeps a token unless something was revoked since `revision` was read: the answer may be older than that. */
  keep(digest: string, token: CachedToken, revision: number): void;
  readonly revision: number;
  /** Forgets every token of a grant. */
  forgetGrant(grantId: string): void;
}

const mostTokens = 10_000;

/** An empty cache; it holds the latest 10,000 tokens. */
export function createTokenCache(): TokenCache {
  const tokens = new Map<string, CachedToken>();
  let revision = 0;
  return {
    get(digest) {
      const token = tokens.get(digest);
      if (!token || token.freshUntilMs > Date.now()) return token;
      tokens.delete(digest);
      return undefined;
    },
    keep(digest, token, readAtRevision) {
      if (readAtRevision !== revision) return;
      const [oldest] = tokens.keys();
      if (tokens.size >= mostTokens && oldest !== undefined) tokens.delete(oldest);
      tokens.set(digest, token);
    },
    get revision() {
      return revision;
    },
    forgetGrant(grantId) {
      revision += 1;
      for (const [digest, token] of tokens) if (token.grantId === grantId) tokens.delete(digest);
    },
  };
}
