import ipaddr from "ipaddr.js";

/**
 * True for an IP address that anybody on the internet may use: not private, loopback, link-local, unique-local,
 * multicast, reserved, nor an IPv6 form of an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === "unicast";
}

/**
 * Why an address is not asked, as far as it says so itself; undefined where nothing speaks against it. Names are
 * looked at when they are resolved.
 */
export function refuseAddress(
  url: URL,
  { allows, onlyHttps }: { readonly allows: (address: string) => boolean; readonly onlyHttps: boolean },
): string | undefined {
  if (url.protocol !== "https:" && (onlyHttps || url.protocol !== "http:")) {
    return "Only https: addresses are read; download the file and name it instead.";
  }
  if (url.username !== "" || url.password !== "") return "An address with a password in it is not read.";
  // The URL parser has brought decimal, octal and short forms of IPv4 to four numbers.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(host) && !allows(host) ? notPublic(host) : undefined;
}

/** What is said of an IP address that is not connected to. */
export function notPublic(address: string): string {
  return `${address} is no public address, so that it is not asked.`;
}
