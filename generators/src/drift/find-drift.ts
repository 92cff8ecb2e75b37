import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { VendorModel } from "../model.js";
import { readSpec, readVendorFolder } from "../read/read-vendor.js";
import { SpecError } from "../spec-error.js";
import { chooseBump } from "./bump.js";
import { writeChangeset } from "./changeset.js";
import { compareModels } from "./compare-models.js";
import { compareUpstream } from "./compare-upstream.js";
import { readExplanations } from "./explanation.js";
import { readPreviousModel } from "./previous-model.js";
import type { OwnChanges, UpstreamResult, VendorDrift } from "./vendor-drift.js";

/** What to compare a vendor's description with. */
export interface DriftRequest {
  readonly vendor: string;
  /** The vendor's own description: a file, a folder or an address; empty where there is none. */
  readonly against: string;
  /** What our own files were before: a commit, or a folder that holds `<vendor>`. */
  readonly since: string;
}

/**
 * Compares `specs/<vendor>` with the vendor's own description and with what it was before. A description that cannot
 * be read is part of the answer.
 *
 * @throws SpecError when one of our own files is not understood.
 */
export async function findDrift({ vendor, against, since }: DriftRequest): Promise<VendorDrift> {
  const folder = join("specs", vendor);
  const ours = readVendorFolder(folder);
  const own = compareWithPrevious(ours, folder, since);
  const upstream = await compareWithVendor(ours, folder, against);
  const manifest = readPackage(vendor);
  const changes = [...(own?.changes ?? []), ...(upstream.reached ? upstream.findings : [])];
  const bump = chooseBump(changes, manifest.version);
  const changeset = writeChangeset(manifest.name, bump, changes);
  return {
    vendor,
    package: manifest,
    upstream,
    bump,
    ...(own && { own }),
    ...(changeset && { changeset }),
  };
}

function compareWithPrevious(ours: VendorModel, folder: string, since: string): OwnChanges | undefined {
  const before = readPreviousModel(folder, since);
  return before && { since, changes: compareModels(before, ours) };
}

async function compareWithVendor(
  ours: VendorModel,
  folder: string,
  address: string,
): Promise<UpstreamResult> {
  const explanations = readExplanations(folder);
  if (address === "") return { address, reached: false, problem: "source.yaml names no publishedAt" };
  const theirs = await readTheirs(address, ours.vendor);
  if (theirs instanceof Error) return { address, reached: false, problem: theirs.message };
  return { address, reached: true, ...compareUpstream(ours, theirs, explanations) };
}

/** The vendor's model, or why it cannot be had. */
async function readTheirs(address: string, vendor: string): Promise<VendorModel | Error> {
  try {
    return await readSpec(address, vendor, { lenient: true });
  } catch (error) {
    if (error instanceof SpecError || (error instanceof Error && "syscall" in error)) return error;
    throw error;
  }
}

const manifestShape = z.object({ name: z.string(), version: z.string() });

/** A vendor whose package is still to be laid counts as unpublished. */
function readPackage(vendor: string): z.infer<typeof manifestShape> {
  const file = join("packages", vendor, "package.json");
  if (!existsSync(file)) return { name: `@medtainer/${vendor}`, version: "0.0.0" };
  return manifestShape.parse(JSON.parse(readFileSync(file, "utf8")));
}
