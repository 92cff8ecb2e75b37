import { createRandom, type Random } from "@medtainer/sandbox";
import type { NetworkV4, NetworkV6 } from "../tables.js";

/**
 * A public IPv4 address out of the blocks that are kept for documentation (RFC 5737), so that no real machine is meant.
 */
export function publicV4(random: Random): NetworkV4 {
  const block = random.pick(["203.0.113", "198.51.100"]);
  const ip_address = `${block}.${random.integer(10, 250)}`;
  return { ip_address, netmask: "255.255.255.0", gateway: `${block}.1`, type: "public" };
}

/** An address in the private network of a region. */
export function privateV4(random: Random): NetworkV4 {
  const ip_address = `10.${random.integer(100, 139)}.${random.integer(0, 15)}.${random.integer(2, 250)}`;
  return { ip_address, netmask: "255.255.0.0", gateway: "10.100.0.1", type: "private" };
}

/** A public IPv6 address out of the block for documentation (RFC 3849). */
export function publicV6(random: Random): NetworkV6 {
  const prefix = `2001:db8:${random.hex(4)}`;
  return {
    ip_address: `${prefix}::${random.integer(2, 9_999)}`,
    netmask: 64,
    gateway: `${prefix}::1`,
    type: "public",
  };
}

/** An address for a reserved IP, out of the third documentation block, that is not taken yet; undefined when all are. */
export function freeReservedIp(random: Random, taken: (ip: string) => boolean): string | undefined {
  const first = random.integer(0, 239);
  const candidates = Array.from({ length: 240 }, (_, step) => `192.0.2.${10 + ((first + step) % 240)}`);
  return candidates.find((ip) => !taken(ip));
}

/** The address as one number, which is what actions call a reserved IP by. */
export function toNumber(ip: string): number {
  return ip.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** The UUID of a region's default private network. */
export function defaultVpc(region: string): string {
  return createRandom(`private network of ${region}`).uuid();
}
