import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { VendorModel } from "../model.js";
import { SpecError } from "../spec-error.js";

/** Stands beside a vendor's description and `tools.yaml`; a test measures what it says, and writes it. */
export const fidelityFileName = "fidelity.json";

const count = z.int().nonnegative();
const fidelityFile = z.strictObject({
  wire: z.strictObject({ all: count, right: count }),
  tokens: z
    .strictObject({
      full: count,
      compact: count,
      search: count,
      grouped: z.strictObject({ groups: count, most: count }).exactOptional(),
    })
    .exactOptional(),
});

/** What was measured of a vendor's tools; empty where nobody has. */
export type Measured = Pick<VendorModel, "wire" | "tokens">;

/**
 * Operations whose sample requests were right when they were last checked, and tokens of the list of tools.
 *
 * @param folder `specs/<vendor>`
 * @throws SpecError when the file is not what the test writes.
 */
export function readMeasured(folder: string): Measured {
  const file = join(folder, fidelityFileName);
  if (!existsSync(file)) return {};
  try {
    return fidelityFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new SpecError("This is not what the tests write. Remove it, and run them with UPDATE_FIXTURES=1.", {
      file,
    });
  }
}
