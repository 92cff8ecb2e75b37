import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Store } from "../../storage/store.js";
import { digestOf, stateKeys } from "../state/state-keys.js";

/** The owner's password, and the link on which to set the first one. */
export interface OwnerPassword {
  isSet(): Promise<boolean>;
  isRight(password: string): Promise<boolean>;
  /** The token of a link on which to set the password; it ends after a day or when the password is set. */
  makeSetupToken(): Promise<string>;
  isSetupToken(token: string): Promise<boolean>;
  /** Sets the first password; false where the token is used up. */
  setUp(token: string, password: string): Promise<boolean>;
  /** Sets another password, and ends every browser's session. */
  set(password: string): Promise<void>;
}

export const fewestPasswordCharacters = 10;
const mostPasswordCharacters = 200;
const setupLinkMs = 24 * 60 * 60_000;
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** 32 MB and about 0.1 s for each try. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** Keeps the password in the store as `scrypt$N$r$p$salt$hash`. */
export function createOwnerPassword(store: Store): OwnerPassword {
  const isSetupToken = async (token: string) => (await store.get(stateKeys.setupLink)) === digestOf(token);
  const set = async (password: string) => {
    const salt = randomBytes(16);
    const parts = [
      cost.N,
      cost.r,
      cost.p,
      salt.toString("base64url"),
      (await hash(password, salt)).toString("base64url"),
    ];
    await store.set(stateKeys.ownerPassword, ["scrypt", ...parts].join("$"));
    // Whoever signed in with the password before has to sign in again.
    for await (const [key] of store.list(["oauth", "Session"])) await store.delete(key);
  };
  return {
    set,
    isSetupToken,
    isSet: async () => (await store.get(stateKeys.ownerPassword)) !== undefined,
    async isRight(password) {
      const stored = String((await store.get(stateKeys.ownerPassword)) ?? "");
      const [kind, N, r, p, salt = "", expected = ""] = stored.split("$");
      if (kind !== "scrypt" || password.length > mostPasswordCharacters) return false;
      const options = { ...cost, N: Number(N), r: Number(r), p: Number(p) };
      const given = await derive(password.normalize("NFKC"), Buffer.from(salt, "base64url"), 32, options);
      return timingSafeEqual(given, Buffer.from(expected, "base64url"));
    },
    async makeSetupToken() {
      const token = randomBytes(32).toString("base64url");
      await store.set(stateKeys.setupLink, digestOf(token), { expiresAtMs: Date.now() + setupLinkMs });
      return token;
    },
    async setUp(token, password) {
      if (!(await isSetupToken(token))) return false;
      // Of two that hold the link, one sets the password.
      if ((await store.take(stateKeys.setupLink)) !== digestOf(token)) return false;
      await set(password);
      return true;
    },
  };
}

function hash(password: string, salt: Buffer): Promise<Buffer> {
  return derive(password.normalize("NFKC"), salt, 32, cost);
}
