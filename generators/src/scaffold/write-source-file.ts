import { stringify } from "yaml";
import type { ApiDocument } from "../read/document.js";

/**
 * `source.yaml`: where the description came from. A file's own path is a matter of one machine, and is left out.
 *
 * @param spec File, folder or URL.
 * @param today `2026-01-31`
 */
export function writeSourceFile(spec: string, { version }: ApiDocument, today: string): string {
  const isAddress = /^https?:\/\//i.test(spec);
  const note = isAddress ? "" : "# publishedAt: the address at which the vendor publishes its description\n";
  return note + stringify({ ...(isAddress && { publishedAt: spec }), version, comparedOn: today });
}
