import { MedtainerError } from "../../errors/medtainer-error.js";

const form = "postgres://user:password@host:port/database";

/**
 * Refuses what the driver would misread or repeat, password and all, in an error of its own.
 *
 * @throws MedtainerError `misconfigured`; it never repeats the address.
 */
export function checkPostgresUrl(url: string): void {
  const fault = faultOf(url);
  if (fault === undefined) return;
  throw new MedtainerError("misconfigured", `The address of PostgreSQL ${fault}. Write it as ${form}`);
}

/**
 * Refuses a schema's name that would have to be quoted: `pg_dump` and people would stumble over it.
 *
 * @throws MedtainerError `misconfigured`
 */
export function checkPostgresSchema(schema: string): void {
  if (/^(?!pg_)[a-z_][a-z0-9_]{0,62}$/.test(schema)) return;
  throw new MedtainerError(
    "misconfigured",
    `"${schema.slice(0, 80)}" cannot be the schema: up to 63 of a-z, 0-9 and _, beginning with no digit and not with pg_.`,
  );
}

function faultOf(url: string): string | undefined {
  if (!URL.canParse(url))
    return "is no URL (a password's @ : / ? # and % are written as %40 %3A %2F %3F %23 %25)";
  const { protocol, username, password, pathname, hash } = new URL(url);
  if (protocol !== "postgres:" && protocol !== "postgresql:") return "does not begin with postgres://";
  if (!isDecodable(username) || !isDecodable(password)) return "has a login that is badly percent-encoded";
  if (!/^\/[^/]+$/.test(pathname) || !isDecodable(pathname)) return "does not name one database";
  if (hash !== "") return "has a # in it, which in a password is written as %23";
  return undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
