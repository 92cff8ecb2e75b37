import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { WireCount } from "../model.js";
import { SpecError } from "../spec-error.js";

/** Stands beside a vendor's description and `tools.yaml`; a test measures what it says, and writes it. */
export const fidelityFileName = "fidelity.json";

const fidelityFile = z.strictObject({
  wire: z.strictObject({ all: z.int().nonnegative(), right: z.int().nonnegative() }),
});

/**
 * Operations whose sample requests were right when they were last checked; undefined where nobody has checked.
 *
 * @param folder `specs/<vendor>`
 * @throws SpecError when the file is not what the test writes.
 */
export function readWireCount(folder: string): WireCount | undefined {
  const file = join(folder, fidelityFileName);
  if (!existsSync(file)) return undefined;
  try {
    return fidelityFile.parse(JSON.parse(readFileSync(file, "utf8"))).wire;
  } catch {
    throw new SpecError("This is not what the tests write. Remove it, and run them with UPDATE_FIXTURES=1.", {
      file,
    });
  }
}
