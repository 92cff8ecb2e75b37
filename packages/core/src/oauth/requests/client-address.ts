import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** The address that limits are counted for. */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = request.headers["x-forwarded-for"];
  // The proxy in front of us appends the address it saw; everything left of it is what the sender made up.
  const last = trustProxy ? [forwarded].flat().join(",").split(",").at(-1)?.trim() : undefined;
  return networkOf(last || request.socket.remoteAddress || "unknown");
}

/** Whoever has one IPv6 address has the 2^64 of its network, so that the network is counted (RFC 4291, section 2.5.4). */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}
