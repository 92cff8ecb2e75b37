/** What stands where a secret stood. */
export const redacted = "[redacted]";

/** One way in which secrets stand in a text, and what is left of it. */
interface SecretPattern {
  readonly pattern: RegExp;
  readonly replacement: string;
}

const secretWord =
  "(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|credential|signature|code_verifier|assertion)";

/**
 * Texts in which secrets give themselves away, whatever their value. A hostile text must not slow them down: no
 * pattern can start again inside what it has scanned in vain.
 */
export const secretPatterns: readonly SecretPattern[] = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*-----)?/g, replacement: redacted },
  // The user part of an address.
  { pattern: /(\/\/)[^/\s@]{1,500}@/g, replacement: `$1${redacted}@` },
  // JSON Web Tokens.
  { pattern: /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)*/g, replacement: redacted },
  // A scheme and a credential (RFC 9110 section 11.4): long, or with a digit, so that prose stays.
  {
    pattern: /\b(Bearer|Basic|Token|sso-key)(\s+)(?:[\w.~+/=:-]{16,}|(?=[^\s\d]{0,15}\d)[\w.~+/=:-]{6,})/gi,
    replacement: `$1$2${redacted}`,
  },
  // "client_secret": "…" in JSON, and in JSON that was itself written as a JSON string.
  {
    pattern: new RegExp(`(${secretWord}"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*`, "gi"),
    replacement: `$1${redacted}`,
  },
  { pattern: new RegExp(`(${secretWord}\\\\"\\s*:\\s*\\\\")[^"\\\\]*`, "gi"), replacement: `$1${redacted}` },
  // access_token=… in an address or a form.
  { pattern: new RegExp(`(${secretWord}\\s?=\\s?["']?)[^\\s"'&,;<>]+`, "gi"), replacement: `$1${redacted}` },
  // x-api-key: … and the like: only what holds a digit, so that "Invalid token: expired" stays.
  {
    pattern: new RegExp(`(${secretWord}:\\s*)(?=[^\\s"'&,;<>]{0,100}\\d)[^\\s"'&,;<>]{6,}`, "gi"),
    replacement: `$1${redacted}`,
  },
  // Prefixes by which vendors mark their own secrets.
  {
    pattern:
      /\b(?:do[por]_v1_|pit-|ya29\.|1\/\/0|GOCSPX-|AIza|Atz[ar]\||amzn1\.oa2-cs\.|A[KS]IA|gh[pousr]_|github_pat_|sk[-_]|xox[a-z]-|cf[a-z]{1,3}_)[\w.|~+/-]{8,}/g,
    replacement: redacted,
  },
];

/** Names that say "token" and mean a position in a list, a kind or a number. */
const harmlessKey =
  /^(?:\w*(?:page|sync|next|continuation)token|tokentype|(?:max|min|total|prompt|completion|input|output)tokens)$/;
const secretKey =
  /token|secret|password|passwd|passphrase|apikey|accesskey|privatekey|authorization|credential|cookie|signature|codeverifier/;

/** True where a key of an object names a secret: `api_key`, `clientSecret`, `X-Auth-Token`. */
export function namesSecret(key: string): boolean {
  const plain = key.toLowerCase().replace(/[^a-z0-9]/g, "");
  return secretKey.test(plain) && !harmlessKey.test(plain);
}
