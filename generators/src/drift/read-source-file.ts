import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readSource } from "../read/source.js";

const shape = z.object({
  /** Where the vendor publishes its own description; absent or null where it publishes none. */
  publishedAt: z.string().nullish(),
  /** The file or folder of descriptions within the vendor's folder of a mirror; by default that folder itself. */
  mirrorPath: z.string().default("."),
});

/** What `source.yaml` says to a comparison. */
export type SourceFile = z.infer<typeof shape>;

/**
 * Reads `source.yaml`; a vendor without one publishes nothing.
 *
 * @param folder `specs/<vendor>`.
 * @throws SpecError when it is not understood.
 */
export function readSourceFile(folder: string): SourceFile {
  const file = join(folder, "source.yaml");
  if (!existsSync(file)) return shape.parse({});
  const source = readSource(file);
  const { data, error } = shape.safeParse(source.data);
  if (data) return data;
  const [issue] = error.issues;
  throw source.error(issue?.path.map((part) => `/${String(part)}`).join("") ?? "", issue?.message ?? "");
}
