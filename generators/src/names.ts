/** Words of a description as names of ours. All of it depends on nothing but the words. */

/** `droplets_list` and `Droplets List` become `dropletsList`; a leading digit gets a word before it. */
export function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
  return /^[0-9]/.test(joined) ? `call${joined}` : joined;
}

/** `listDropletIPs` becomes `list_droplet_ips`, `getHTTPLog` becomes `get_http_log`. */
export function snakeCase(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z](?!s(?![a-z]))[a-z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

/**
 * `1-Click Applications` becomes `1-click-applications`: nothing but letters, digits and single hyphens;
 * maybe empty.
 */
export function kebabCase(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 64)
    .replace(/-$/, "");
}

/** The first letter as a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name itself, or with the first free number from 2 behind it. */
export function makeUnique(name: string, taken: { has(name: string): boolean }, separator = ""): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count++) {
    const candidate = `${name}${separator}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** `URLList` becomes `urlList`, `listURLs` stays. */
function lowerFirst(word: string): string {
  return word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}
