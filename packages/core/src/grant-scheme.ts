import type { CredentialField } from "./vendor.js";

/**
 * How a person lets this program into their account at a vendor: OAuth 2.0's authorization code (RFC 6749 §4.1), with
 * what is each vendor's own. Data: one flow serves every vendor.
 *
 * @typeParam Field The fields of the vendor's credential.
 */
export interface GrantScheme<Field extends string = string> {
  /** The page on which the person agrees. */
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** Where a token is handed back (RFC 7009), where the vendor takes it. */
  readonly revocationUrl?: string;
  /** What is asked for, as the vendor names it. */
  readonly scopes: readonly string[];
  /** Whether the vendor checks PKCE (RFC 7636); it is sent as S256. */
  readonly pkce: boolean;
  /** How this program proves itself at the token's address: HTTP Basic, or in the body (RFC 6749 §2.3.1). */
  readonly clientAuthentication: "basic" | "body";
  /** How the token request is written; default `form`, as the RFC has it. */
  readonly tokenRequestBody?: "form" | "json";
  /** Sent to the person's page besides, such as `access_type`. */
  readonly authorizationParameters?: Readonly<Record<string, string>>;
  /** Sent with every token request besides. */
  readonly tokenParameters?: Readonly<Record<string, string>>;
  /** What the vendor calls `code` on the way back. */
  readonly codeParameter?: string;
  /** This program's own registration with the vendor. */
  readonly client: { readonly id: CredentialField; readonly secret: CredentialField };
  /** The field of the credential that takes the access token. */
  readonly accessToken: Field;
  /** Where the vendor says which account it is, and the credential's field that takes it. */
  readonly account?: GrantAccount<Field>;
}

/** Where a vendor says which account was connected. */
export type GrantAccount<Field extends string = string> = (
  | {
      /** In the address to which the person is sent back, or beside the token. */
      readonly in: "callback" | "token";
      readonly name: string;
    }
  | {
      /** In the reply to a GET of this address, asked once with the new token; a JSON Pointer (RFC 6901) leads to it. */
      readonly in: "reply";
      readonly url: string;
      readonly name: string;
    }
) & {
  /** The credential's field that takes it. */
  readonly field?: Field;
};
