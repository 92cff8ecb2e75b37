const safe = /^[a-zA-Z0-9_.-]{1,64}$/;

/** A key that every model's API accepts: the name itself, or as much of it as can be kept. */
export function safeKey(name: string): string {
  if (isSafeKey(name)) return name;
  const kept = name
    .replace(/[^a-zA-Z0-9_.-]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60);
  return kept === "" ? "field" : kept;
}

/**
 * True for `^[a-zA-Z0-9_.-]{1,64}$`, but for the one name that means something else in a JavaScript object.
 */
export function isSafeKey(name: string): boolean {
  return safe.test(name) && name !== "__proto__";
}
