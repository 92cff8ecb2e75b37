/**
 * A request id that is the same for the same content: QuickBooks answers a repeated one with what the first call made.
 * 43 characters, of the 50 that QuickBooks takes.
 */
export async function requestIdFor(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(sorted(content)));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `mt-${hex.slice(0, 40)}`;
}

/** Whoever says the same in another order means the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
