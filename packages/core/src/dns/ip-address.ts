const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Whether the text is an IPv4 address in four decimal numbers. */
export function isIpv4(text: string): boolean {
  return ipv4.test(text);
}

/** The address as RFC 5952 writes it (`2001:db8::1`); undefined where the text is no IPv6 address. */
export function canonicalIpv6(text: string): string | undefined {
  const groups = readGroups(text.toLowerCase());
  if (!groups) return undefined;
  const { start, length } = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(":");
  return `${hex.slice(0, start).join(":")}::${hex.slice(start + length).join(":")}`;
}

function readGroups(text: string): number[] | undefined {
  const [head = "", tail, ...rest] = withoutDots(text).split("::");
  if (rest.length > 0) return undefined;
  const before = splitGroups(head);
  const after = splitGroups(tail ?? "");
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : undefined;
}

/** The last 32 bits may be written as IPv4. */
function withoutDots(text: string): string {
  const [, head, dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
  if (head === undefined || dotted === undefined || !isIpv4(dotted)) return text;
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
  return `${head}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function splitGroups(text: string): string[] {
  return text === "" ? [] : text.split(":");
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0) length += 1;
    if (length > longest.length) longest = { start, length };
  }
  return longest;
}
