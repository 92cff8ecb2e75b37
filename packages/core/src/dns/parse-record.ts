import { MedtainerError } from "../errors/medtainer-error.js";
import { type DnsRecord, type DnsRecordInput, HOST_TYPES } from "./dns-record.js";
import { canonicalIpv6, isIpv4 } from "./ip-address.js";
import { readTextData } from "./text-data.js";

const maxName = 253;
const maxText = 4_096;
const label = /^(?:\*|[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)$/;

/**
 * A record in canonical form.
 *
 * A name may be relative (`www`), whole (`www.example.com`, with or without a dot at the end), empty or `@`. The
 * priority may stand in front of the data of MX (`10 mail.example.com`), and the three numbers in front of SRV's.
 *
 * @param zoneName Of the zone that the record is, or is to be, in.
 * @throws MedtainerError `invalid_input` where it cannot be a record of the zone; the message names the record and field.
 */
export function parseRecord(input: DnsRecordInput, zoneName: string): DnsRecord {
  const zone = parseZoneName(zoneName);
  const type = input.type.trim().toUpperCase();
  const name = parseName(input.name, zone);
  const { data, ...numbers } = readNumbers(type, input);
  const place = `${type} ${name}`;
  if (!/^[A-Z][A-Z0-9]*$/.test(type)) refuse(place, `type ${JSON.stringify(input.type)} is none.`);
  if (data.length > maxText) refuse(place, `data is longer than ${maxText} characters.`);
  return {
    name,
    type,
    data: parseData(type, data, zone, place),
    ...checkNumbers(type, numbers, place),
    ...(input.ttlSeconds !== undefined && { ttlSeconds: checkTtl(input.ttlSeconds, place) }),
    ...(input.options && Object.keys(input.options).length > 0 && { options: input.options }),
    ...(input.id !== undefined && { id: input.id }),
  };
}

/**
 * The zone's name in canonical form.
 *
 * @throws MedtainerError `invalid_input` where it is no domain name.
 */
export function parseZoneName(name: string): string {
  const zone = name.trim().toLowerCase().replace(/\.$/, "");
  const labels = zone.split(".");
  if (zone.length <= maxName && labels.length > 1 && labels.every((part) => label.test(part))) return zone;
  throw new MedtainerError("invalid_input", `${JSON.stringify(name)} is not the name of a domain.`);
}

/**
 * A name relative to the zone; see {@link parseRecord}.
 *
 * @throws MedtainerError `invalid_input` where it is no name, or one of another zone.
 */
export function parseName(given: string, zone: string): string {
  const name = given.trim().toLowerCase();
  const bare = name.replace(/\.$/, "");
  if (bare === "" || bare === "@" || bare === zone) return "@";
  const isWhole = bare.endsWith(`.${zone}`);
  if (name !== bare && !isWhole) refuse(given, `name is not in the zone ${zone}.`);
  const relative = isWhole ? bare.slice(0, -zone.length - 1) : bare;
  const isName =
    relative.length + zone.length < maxName && relative.split(".").every((part) => label.test(part));
  if (!isName) refuse(given, "name is not a host name: labels of letters, digits, - and _, 63 at most.");
  return relative;
}

type Numbers = Pick<DnsRecordInput, "priority" | "weight" | "port">;

function readNumbers(
  type: string,
  { data, priority, weight, port }: DnsRecordInput,
): Numbers & { data: string } {
  const parts = data.trim().split(/\s+/);
  if (type === "MX" && parts.length === 2) return { priority: Number(parts[0]), data: parts[1] ?? "" };
  if (type === "SRV" && parts.length === 4) {
    const [first, second, third, target = ""] = parts;
    return { priority: Number(first), weight: Number(second), port: Number(third), data: target };
  }
  // Some vendors keep the priority beside an SRV record and the rest in its data.
  if (type === "SRV" && parts.length === 3) {
    const [second, third, target = ""] = parts;
    return { priority, weight: Number(second), port: Number(third), data: target };
  }
  return { priority, weight, port, data };
}

const numbersOf: Readonly<Record<string, readonly (keyof Numbers)[]>> = {
  MX: ["priority"],
  SRV: ["priority", "weight", "port"],
};

/** A priority that a vendor shows where the type has none (zero, mostly) is left out. */
function checkNumbers(type: string, given: Numbers, place: string): Pick<DnsRecord, keyof Numbers> {
  const names = numbersOf[type] ?? [];
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name];
      if (value === undefined || !Number.isInteger(value) || value < 0 || value > 65_535) {
        refuse(place, `${name} must be a whole number from 0 to 65535.`);
      }
      return [name, value];
    }),
  );
}

function checkTtl(ttlSeconds: number, place: string): number {
  if (Number.isInteger(ttlSeconds) && ttlSeconds >= 1 && ttlSeconds <= 2_147_483_647) return ttlSeconds;
  return refuse(place, "ttlSeconds must be a whole number of seconds, 1 or more.");
}

function parseData(type: string, data: string, zone: string, place: string): string {
  if (HOST_TYPES.has(type)) return parseHost(type, data, zone, place);
  if (type === "TXT" || type === "SPF") return readTextData(data);
  const value = data.trim();
  if (type === "A") return isIpv4(value) ? value : refuse(place, `data ${value} is not an IPv4 address.`);
  if (type === "AAAA") return canonicalIpv6(value) ?? refuse(place, `data ${value} is not an IPv6 address.`);
  if (type === "CAA") return parseCaa(value, place);
  return value === "" ? refuse(place, "data is empty.") : value;
}

/** `.` is the root: with MX it says that there is no mail (RFC 7505). */
function parseHost(type: string, data: string, zone: string, place: string): string {
  const value = data.trim().toLowerCase();
  if (value === "@") return zone;
  if (value === "." && (type === "MX" || type === "SRV")) return ".";
  const host = value.replace(/\.$/, "");
  // An address in the place of a name is wrong, but zones have it, and the analysis is to say so.
  const isHost = host.length <= maxName && host.split(".").every((part) => label.test(part));
  return isHost ? host : refuse(place, `data ${JSON.stringify(data)} is not a host name.`);
}

function parseCaa(value: string, place: string): string {
  const [, flags, tag, inner] = /^(\d{1,3})\s+([a-z0-9]+)\s+(.*)$/i.exec(value) ?? [];
  if (flags === undefined || tag === undefined || inner === undefined) {
    return refuse(place, 'data must be flags, tag and value, such as 0 issue "letsencrypt.org".');
  }
  return `${Number(flags)} ${tag.toLowerCase()} ${readTextData(inner).trim()}`;
}

function refuse(place: string, what: string): never {
  throw new MedtainerError("invalid_input", `${place}: ${what}`);
}
