import { MedtainerError } from "../../errors/medtainer-error.js";
import type { VendorService } from "../../vendor.js";

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
