import type { TokenEndpointResponse } from "oauth4webapi";
import { readPointer } from "../client/json-pointer.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { GrantScheme } from "../grant-scheme.js";
import type { Json } from "../json.js";
import type { Grant } from "./grant-vault.js";

/** The account's name where the vendor has none: one person, one account. */
export const onlyAccount = "default";

/**
 * A grant out of a vendor's answer.
 *
 * @param previous The grant that it replaces: vendors that keep a refresh token do not repeat it (RFC 6749 §6).
 */
export function readGrant(answer: TokenEndpointResponse, nowMs: number, previous?: Grant): Grant {
  const refreshToken = answer.refresh_token ?? previous?.refreshToken;
  return {
    accessToken: answer.access_token,
    ...(refreshToken !== undefined && { refreshToken }),
    issuedAtMs: nowMs,
    ...(answer.expires_in !== undefined && { expiresAtMs: nowMs + answer.expires_in * 1_000 }),
    fields: previous?.fields ?? {},
  };
}

/**
 * Which account a person has just connected, by what came back with them or with the token.
 *
 * @param reply What the vendor answered where the scheme has it asked.
 * @throws MedtainerError `vendor_rejected` where the vendor should have said and did not.
 */
export function readAccount(
  title: string,
  { account }: GrantScheme,
  callback: URLSearchParams,
  answer: Readonly<Record<string, unknown>>,
  reply?: Json,
): { readonly account: string; readonly fields: Readonly<Record<string, string>> } {
  if (account === undefined) return { account: onlyAccount, fields: {} };
  const value = valueIn(account, callback, answer, reply);
  const isName =
    (typeof value === "string" || typeof value === "number") && /^[\w.@:-]{1,200}$/.test(String(value));
  if (!isName) {
    throw new MedtainerError(
      "vendor_rejected",
      `${title} did not say which account this is ("${account.name}").`,
    );
  }
  const name = String(value);
  return { account: name, fields: account.field === undefined ? {} : { [account.field]: name } };
}

function valueIn(
  { in: place, name }: NonNullable<GrantScheme["account"]>,
  callback: URLSearchParams,
  answer: Readonly<Record<string, unknown>>,
  reply: Json | undefined,
): unknown {
  if (place === "callback") return callback.get(name);
  if (place === "token") return answer[name];
  return reply === undefined ? undefined : readPointer(reply, name);
}
