import type { DnsRecord } from "./dns-record.js";

/**
 * The set that a record belongs to: a wanted record speaks for its whole set.
 *
 * A set is a name and a type. Texts of one name serve many purposes, so those with a version (`v=spf1`, `v=DMARC1`)
 * are a set by that word, and every other text, such as a proof of ownership, is a set of its own. CAA records are a
 * set by their tag.
 */
export function recordSet({ name, type, data }: DnsRecord): string {
  return JSON.stringify([name, type, ...purpose(type, data)]);
}

/** Whether a text is of the kind that its first word says: `v=spf1`. */
export function hasVersion(data: string, version: string): boolean {
  return versionOf(data) === version.toLowerCase();
}

function purpose(type: string, data: string): string[] {
  if (type === "CAA") return [data.split(" ")[1] ?? ""];
  return type === "TXT" ? [versionOf(data) ?? data] : [];
}

function versionOf(data: string): string | undefined {
  return /^\s*v\s*=\s*([a-z0-9]+)(?=[\s;]|$)/i.exec(data)?.[1]?.toLowerCase();
}
