/** What two entries of one person have in common. */
export type KeyKind = "email" | "phone" | "name and company";

/** One thing by which a contact can be found again, written alike for all who have it. */
export interface ContactKey {
  readonly key: KeyKind;
  readonly value: string;
}

/** What the keys are made of. */
interface Keyed {
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The keys of a contact, none to three: e-mail address, phone number, name with company. */
export function keysOf({ name, company, email, phone }: Keyed): ContactKey[] {
  const keys: ContactKey[] = [];
  const add = (key: KeyKind, value: string | undefined) => {
    if (value !== undefined) keys.push({ key, value });
  };
  add("email", normaliseEmail(email));
  add("phone", normalisePhone(phone));
  add("name and company", joinNames(normaliseName(name), normaliseCompany(company)));
  return keys;
}

/** ` Ana@Example.ORG ` as `ana@example.org`; undefined for what is no address. */
export function normaliseEmail(email: string | undefined): string | undefined {
  const text = (email ?? "").normalize("NFKC").trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : undefined;
}

/**
 * `(813) 555-0142 ext. 9` as `+18135550142`: E.164 (ITU-T) as far as it can be told. A number without a country code is
 * taken as one of North America if it has ten digits, or eleven that begin with 1; else it keeps its digits. Undefined
 * for fewer than seven digits, and for one digit throughout.
 */
export function normalisePhone(phone: string | undefined): string | undefined {
  const text = (phone ?? "").normalize("NFKC").trim().toLowerCase();
  const [number = ""] = text.split(/(?:ext|x|#|;)/);
  const digits = number.replace(/\D/g, "");
  if (digits.length < 7 || /^(\d)\1*$/.test(digits)) return undefined;
  if (number.startsWith("+")) return `+${digits}`;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith("1") ? `+${digits}` : digits;
}

/** `López, Ana` and `ana lopez` as `ana lopez`: words without accents and signs, in the order of the alphabet. */
export function normaliseName(name: string | undefined): string | undefined {
  const words = wordsOf(name).sort();
  return words.length === 0 ? undefined : words.join(" ");
}

const legalForms = new Set(
  "inc incorporated llc llp ltd limited corp corporation co company plc pllc pc pa gmbh ag sa bv".split(" "),
);

/** `Quay Clinic, LLC` as `quay clinic`. */
function normaliseCompany(company: string | undefined): string | undefined {
  const words = wordsOf(company);
  const telling = words.filter((word) => !legalForms.has(word));
  return words.length === 0 ? undefined : (telling.length === 0 ? words : telling).join(" ");
}

function joinNames(name: string | undefined, company: string | undefined): string | undefined {
  return name === undefined || company === undefined ? undefined : `${name} @ ${company}`;
}

/** Accents of Latin, Greek and Cyrillic letters are left out; marks that are letters of their own elsewhere stay. */
function wordsOf(text: string | undefined): string[] {
  const folded = (text ?? "").normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return (
    folded
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
