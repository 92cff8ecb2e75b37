import { createHmac, timingSafeEqual } from "node:crypto";

/** Tokens that tie a form to the sign-in it belongs to, so that no other page can send it. */
export interface FormTokens {
  make(subject: string): string;
  isRight(subject: string, token: string | null): boolean;
}

/** Tokens are a keyed digest of the subject; nothing is stored. */
export function createFormTokens(key: string): FormTokens {
  const make = (subject: string) => createHmac("sha256", key).update(subject).digest("base64url");
  return {
    make,
    isRight(subject, token) {
      const expected = Buffer.from(make(subject));
      const given = Buffer.from(token ?? "");
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
