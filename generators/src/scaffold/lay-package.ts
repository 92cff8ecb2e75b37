import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withTokens } from "../fidelity/measure-tokens.js";
import { generate, writeGeneration } from "../generate.js";
import type { VendorModel } from "../model.js";
import { folderOf } from "../read/find-descriptions.js";
import { readVendorFolder } from "../read/read-vendor.js";
import { SpecError } from "../spec-error.js";
import type { Tree } from "../write/render.js";
import { writeTree } from "../write/replace-folder.js";
import { layFolders } from "./lay-folders.js";
import type { Plan } from "./plan.js";
import { writeDescription } from "./write-description.js";
import { writeEntries } from "./write-entries.js";
import { writeReadme } from "./write-readme.js";
import { writeSettings } from "./write-settings.js";
import { writeSourceFile } from "./write-source-file.js";
import { writeToolsFile } from "./write-tools-file.js";

/** Where a new package goes. */
export interface PackagePlace {
  readonly packageFolder: string;
  /** For what `generate` reads; absent where that belongs in the package, under `spec`. */
  readonly specFolder?: string;
  /** True where that folder is written already; it stays as it is, but for the lock. */
  readonly hasSpec?: boolean;
}

/** A description and where it was read from: file, folder or URL. */
export interface Origin {
  readonly spec: string;
  readonly model: VendorModel;
  /** `2026-01-31` */
  readonly today: string;
}

/**
 * Writes a whole package: its settings, its written files, its description, and what is generated of it.
 *
 * @returns The model of the package, as `generate` reads it from now on.
 * @throws SpecError where a folder is not empty, or an operation would be lost.
 */
export async function layPackage(plan: Plan, origin: Origin, place: PackagePlace): Promise<VendorModel> {
  const { packageFolder, specFolder, hasSpec = false } = place;
  let laid: VendorModel | undefined;
  const folders = [packageFolder, ...(specFolder && !hasSpec ? [specFolder] : [])];
  await layFolders(folders, async ([home = "", facts]) => {
    const specHome = hasSpec && specFolder ? specFolder : (facts ?? join(home, "spec"));
    if (!hasSpec) writeTree(specHome, writeFacts(plan, origin));
    laid = await readLaid(specHome, plan);
    refuseLoss(origin.model, laid, origin.spec);
    await fillPackage(plan, laid, home, specHome);
  });
  if (laid === undefined) throw new Error("The folders were laid without being filled.");
  return laid;
}

/** In this repository a test counts the tokens; elsewhere each run does. */
async function readLaid(folder: string, { isInWorkspace }: Plan): Promise<VendorModel> {
  const model = readVendorFolder(folder);
  return isInWorkspace ? model : withTokens(model);
}

function writeFacts({ isInWorkspace }: Plan, { spec, model, today }: Origin): Tree {
  return new Map([
    ["openapi.yaml", writeDescription(model.document, isInWorkspace)],
    ["tools.yaml", model.isOurs ? readToolsText(spec) : writeToolsFile(model)],
    ["source.yaml", writeSourceFile(spec, model.document, today)],
  ]);
}

/** Where somebody chose the tools already, their choice stands as they wrote it. */
function readToolsText(spec: string): string {
  return readFileSync(join(folderOf(spec), "tools.yaml"), "utf8");
}

async function fillPackage(
  plan: Plan,
  model: VendorModel,
  packageFolder: string,
  lockFolder: string,
): Promise<void> {
  writeTree(packageFolder, new Map([...writeSettings(plan), ...writeEntries(plan)]));
  writeTree(packageFolder, new Map([["README.md", writeReadme(plan)]]));
  if (plan.isInWorkspace) copyFileSync("LICENSE", join(packageFolder, "LICENSE"));
  const folder = join(packageFolder, "src", "generated");
  const readme = join(packageFolder, "README.md");
  const destination = { folder, readme, lockFolder, isElsewhere: !plan.isInWorkspace };
  writeGeneration(await generate(model, destination));
}

/** One description has one operation for each method and path; several files on several servers may have more. */
function refuseLoss(model: VendorModel, laid: VendorModel, spec: string): void {
  const listRoutes = ({ operations }: VendorModel) => operations.map(({ data }) => data.route).sort();
  const kept = listRoutes(laid);
  const lost = listRoutes(model).find((route, index) => route !== kept[index]);
  if (lost === undefined) return;
  throw new SpecError(`${lost} would be lost: two operations have one method and path.`, { file: spec });
}
