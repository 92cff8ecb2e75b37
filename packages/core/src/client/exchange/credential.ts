import { MedtainerError } from "../../errors/medtainer-error.js";
import type { VendorService } from "../../vendor.js";

/** A credential that changes with time, or with who calls. */
export interface CredentialSource<Field extends string = string> {
  /**
   * The values to sign this caller's request with.
   *
   * @throws MedtainerError `connection_required` where there are none.
   */
  values(caller: string): Promise<Readonly<Record<Field, string>>>;
  /** The values to sign with after the vendor has refused these (401); the same where there are no others. */
  renewed(caller: string, refused: Readonly<Record<Field, string>>): Promise<Readonly<Record<Field, string>>>;
  /** Values in use that must never be written down. */
  readonly secrets: readonly string[];
  /**
   * A text that changes whenever this caller's account may have: what was answered under another is not shown. Left out
   * where the values say it.
   */
  identify?(caller: string): Promise<string>;
  /**
   * The account at the vendor that this caller's requests are counted for; unlike {@link identify} it stays the same
   * when a token is renewed, and is the same for all who use one account. Left out, each caller has an account of their
   * own, unless all sign with the same values.
   */
  account?(caller: string): Promise<string>;
  /** True where all callers sign with the same values; left out, what one was answered is never shown to another. */
  readonly isShared?: boolean;
}

/** One value for each field, or where they come from. */
export type Credential<Field extends string = string> =
  | Readonly<Record<Field, string | undefined>>
  | CredentialSource<Field>;

/** @throws MedtainerError As {@link requireCredential}. */
export function toCredentialSource<Field extends string>(
  service: VendorService<Field>,
  credential: Credential<Field>,
): CredentialSource<Field> {
  if (isSource(credential)) return credential;
  const values = requireCredential(service, credential);
  return {
    values: async () => values,
    renewed: async () => values,
    secrets: Object.values<string>(values),
    isShared: true,
  };
}

function isSource<Field extends string>(
  credential: Credential<Field>,
): credential is CredentialSource<Field> {
  return "values" in credential && typeof credential.values === "function";
}

/**
 * Checks that every field of a credential has a value.
 *
 * @throws MedtainerError `misconfigured` naming each missing field, its variable and where to get it.
 */
export function requireCredential<Field extends string>(
  service: VendorService<Field>,
  values: Readonly<Record<Field, string | undefined>>,
): Readonly<Record<Field, string>> {
  // Object.keys forgets what keys an object of this type has.
  const fields = Object.keys(service.credential.fields) as Field[];
  const missing = fields.filter((field) => !values[field]?.trim());
  if (missing.length === 0) {
    // Every field was just found to hold a text.
    return values as Readonly<Record<Field, string>>;
  }
  const lines = missing.map((field) => {
    const { variable, description } = service.credential.fields[field];
    return `"${field}" (${variable}): ${description}`;
  });
  throw new MedtainerError("misconfigured", `${service.title}'s credential lacks ${lines.join(" ")}`);
}

/** The environment variables that hold the credential, for messages to the operator. */
export function variablesOf(service: VendorService): string {
  const fields = Object.values(service.credential.fields);
  return fields.map(({ variable }) => variable).join(" and ");
}
