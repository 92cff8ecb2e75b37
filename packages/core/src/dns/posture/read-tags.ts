/** `v=DMARC1; p=none` as members; of a tag that stands twice, the first. */
export function readTags(record: string): Partial<Record<string, string>> {
  const entries = record.split(";").map((part): [string, string] => {
    const [tag = "", ...rest] = part.split("=");
    return [tag.trim().toLowerCase(), rest.join("=").trim()];
  });
  return Object.fromEntries(entries.filter(([tag]) => tag !== "").reverse());
}
