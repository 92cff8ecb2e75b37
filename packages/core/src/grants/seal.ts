import { encodeBase64Url } from "../client/encode-base64-url.js";
import { decodeBase64 } from "../client/request/decode-base64.js";
import { MedtainerError } from "../errors/medtainer-error.js";

/** Encrypts what is kept at rest, and binds it to the row that keeps it. */
export interface Seal {
  /** @param identity Which row this is for; the same is needed to open it. */
  close(text: string, identity: readonly string[]): Promise<string>;
  /** @throws MedtainerError `misconfigured` where no key fits, or the text was changed or moved to another row. */
  open(sealed: string, identity: readonly string[]): Promise<string>;
  /** The id of the key that closes now. */
  keyId(): Promise<string>;
}

/**
 * The secrets, the newest first. It closes; all of them open. An old one stays until everything is closed anew.
 * Read again whenever something is closed, or was closed with a key that is not known yet: a rotation needs no restart.
 */
export type ReadSecrets = () => readonly string[] | Promise<readonly string[]>;

/** The key with which a text was closed; `undefined` for what is no sealed text. */
export function keyIdOf(sealed: string): string | undefined {
  const [version, keyId] = sealed.split(".");
  return version === form ? keyId : undefined;
}

const form = "v1";
const textEncoder = new TextEncoder();
const textDecoder = new TextDecoder();

interface Key {
  readonly id: string;
  readonly key: Awaited<ReturnType<typeof crypto.subtle.importKey>>;
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits for each text. What it writes is
 * `v1.<key id>.<nonce>.<ciphertext with tag>`, in base64url; the row's identity is authenticated with it. A secret
 * becomes a key by HKDF-SHA256 (RFC 5869), so that one of any form will do, if nobody can guess it.
 */
export function createSeal(readSecrets: ReadSecrets): Seal {
  const derived = new Map<string, Promise<Key>>();
  const readKeys = async (): Promise<readonly Key[]> => {
    const secrets = await readSecrets();
    for (const secret of secrets) if (!derived.has(secret)) derived.set(secret, deriveKey(secret));
    // A secret that is gone opens nothing more.
    for (const secret of derived.keys()) if (!secrets.includes(secret)) derived.delete(secret);
    return Promise.all(secrets.map((secret) => derived.get(secret) ?? deriveKey(secret)));
  };
  const newestKey = async () => {
    const [newest] = await readKeys();
    if (newest === undefined)
      throw new MedtainerError("misconfigured", "There is no secret to encrypt with.");
    return newest;
  };
  const findKey = async (id: string) =>
    (await Promise.all(derived.values())).find((key) => key.id === id) ??
    (await readKeys()).find((key) => key.id === id);
  return {
    async close(text, identity) {
      const { id, key } = await newestKey();
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(parameters(nonce, identity), key, textEncoder.encode(text));
      return [form, id, encodeBase64Url(nonce), encodeBase64Url(new Uint8Array(sealed))].join(".");
    },
    async open(sealed, identity) {
      const [, , nonce = "", ciphertext = ""] = sealed.split(".");
      const keyId = keyIdOf(sealed) ?? "";
      const found = await findKey(keyId);
      if (found === undefined) throw unknownKey(keyId);
      try {
        const text = await crypto.subtle.decrypt(
          parameters(decodeBase64("nonce", nonce), identity),
          found.key,
          decodeBase64("ciphertext", ciphertext),
        );
        return textDecoder.decode(text);
      } catch {
        // Without the cause, which says nothing more: it is no base64, or the tag does not fit.
        throw new MedtainerError("misconfigured", "What is stored was altered, or belongs to another row.");
      }
    },
    keyId: async () => (await newestKey()).id,
  };
}

async function deriveKey(secret: string): Promise<Key> {
  const material = await crypto.subtle.importKey("raw", textEncoder.encode(secret), "HKDF", false, [
    "deriveKey",
    "deriveBits",
  ]);
  const derivation = (purpose: string) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(),
    info: textEncoder.encode(`medtainer ${purpose}`),
  });
  const algorithm = { name: "AES-GCM", length: 256 };
  const key = await crypto.subtle.deriveKey(derivation("seal"), material, algorithm, false, [
    "encrypt",
    "decrypt",
  ]);
  const id = await crypto.subtle.deriveBits(derivation("key id"), material, 48);
  return { id: encodeBase64Url(new Uint8Array(id)), key };
}

function parameters(nonce: Uint8Array<ArrayBuffer>, identity: readonly string[]) {
  return { name: "AES-GCM", iv: nonce, additionalData: textEncoder.encode(JSON.stringify(identity)) };
}

function unknownKey(keyId: string): MedtainerError {
  const known = /^[\w-]{1,20}$/.test(keyId) ? ` (key ${keyId})` : "";
  return new MedtainerError(
    "misconfigured",
    `What is stored was encrypted with a secret that is not here${known}: set MEDTAINER_SECRET_KEY to that secret.`,
  );
}
