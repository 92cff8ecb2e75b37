import type { DnsRecord, DnsZone } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";
import { readTags } from "./read-tags.js";

/** One DKIM key that the zone names (RFC 6376). */
export interface DkimSelector {
  readonly selector: string;
  /** `elsewhere` is a CNAME to whoever keeps the key. */
  readonly state: "present" | "revoked" | "elsewhere";
  /** Length of an RSA key as far as its text tells. */
  readonly keyBits?: number;
}

const place = /^([a-z0-9_.-]+)\._domainkey$/;

/**
 * The DKIM keys of the zone. A zone cannot be asked for keys by others' selectors: only those with a record are seen.
 *
 * @param sendsMail False where nobody is said to send mail; then no key is missed.
 */
export function readDkim(
  { records }: DnsZone,
  sendsMail: boolean,
): { selectors: DkimSelector[]; findings: Finding[] } {
  const selectors = records.flatMap((record) => readSelector(record) ?? []);
  const findings = selectors.flatMap((selector) => judge(selector));
  if (selectors.length === 0 && sendsMail) findings.push(missing());
  return { selectors, findings };
}

function readSelector({ name, type, data }: DnsRecord): DkimSelector | undefined {
  const selector = place.exec(name)?.[1];
  if (selector === undefined) return undefined;
  if (type === "CNAME") return { selector, state: "elsewhere" };
  const { p: key, k: kind = "rsa" } = readTags(data);
  if (type !== "TXT" || key === undefined) return undefined;
  if (key === "") return { selector, state: "revoked" };
  return { selector, state: "present", ...(kind === "rsa" && { keyBits: rsaBits(key) }) };
}

/** The key in base64 holds the number itself and some 38 bytes around it; lengths are powers of two in practice. */
function rsaBits(key: string): number {
  const bytes = Math.floor((key.replace(/\s|=/g, "").length * 3) / 4);
  const steps = [512, 768, 1_024, 2_048, 4_096];
  return steps.findLast((bits) => bits / 8 + 20 <= bytes) ?? bytes * 8;
}

function judge({ selector, state, keyBits = 2_048 }: DkimSelector): Finding[] {
  const names = [`${selector}._domainkey`];
  if (state === "revoked") {
    const message = `The DKIM key ${selector} is withdrawn (p is empty).`;
    return [
      finding("note", "dkim_revoked", names, message, "Delete the record when no mail is signed with it."),
    ];
  }
  if (keyBits >= 1_024) return [];
  const message = `The DKIM key ${selector} has about ${keyBits} bits, which can be broken.`;
  return [
    finding(
      "warning",
      "dkim_weak",
      names,
      message,
      "Make a new key of 2,048 bits with whoever sends the mail.",
    ),
  ];
}

function missing(): Finding {
  return finding(
    "warning",
    "dkim_missing",
    ["_domainkey"],
    "There is no DKIM key, so receivers cannot tell this domain's mail from forged mail.",
    "Switch DKIM on with whoever sends the mail, and add the records that it names.",
  );
}
