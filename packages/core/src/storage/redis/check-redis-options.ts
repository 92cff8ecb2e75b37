import { MedtainerError } from "../../errors/medtainer-error.js";

const form = "redis://user:password@host:port/database or rediss://…";

/**
 * Refuses what the client would misread or silently overlook.
 *
 * @throws MedtainerError `misconfigured`; it never repeats the address, which may hold a password.
 */
export function checkRedisUrl(url: string): void {
  const fault = faultOf(url);
  if (fault === undefined) return;
  throw new MedtainerError("misconfigured", `The address of Redis ${fault}. Write it as ${form}`);
}

/**
 * Refuses a prefix that could reach into the keys of another.
 *
 * @throws MedtainerError `misconfigured`
 */
export function checkRedisPrefix(prefix: string): void {
  if (!/[\p{Cc}\p{Surrogate}]/u.test(prefix)) return;
  throw new MedtainerError("misconfigured", "The prefix of the keys in Redis holds a control character.");
}

function faultOf(url: string): string | undefined {
  if (!URL.canParse(url)) return "is no URL";
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(url);
  if (protocol !== "redis:" && protocol !== "rediss:")
    return "begins neither with redis:// nor with rediss://";
  if (hostname === "") return "names no host";
  if (!isDecodable(username) || !isDecodable(password)) return "has a login that is badly percent-encoded";
  if (!/^\/?\d{0,9}$/.test(pathname)) return "has a path that is no database number";
  if (search !== "" || hash !== "") return "has a query or a fragment, which are not understood";
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
