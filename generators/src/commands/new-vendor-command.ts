import { existsSync } from "node:fs";
import { join } from "node:path";
import { withTokens } from "../fidelity/measure-tokens.js";
import type { VendorModel } from "../model.js";
import type { ReadOptions } from "../read/read-descriptions.js";
import { readSpec } from "../read/read-vendor.js";
import { layPackage, type PackagePlace } from "../scaffold/lay-package.js";
import { type Plan, planPackage } from "../scaffold/plan.js";
import { nameVendorParts } from "../scaffold/vendor-names.js";
import { SpecError } from "../spec-error.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Options of `medtainer-generate new-vendor`. */
export interface NewVendorFlags extends ReadOptions {
  readonly spec?: string;
  readonly out?: string;
  readonly license?: string;
  readonly json?: boolean;
}

/** What `--json` prints. */
interface NewVendorReport {
  readonly vendor: string;
  readonly packageName: string;
  readonly folder: string;
  readonly operations: number;
  readonly tools: number;
  /** What the maintainer has to look at, because the description leaves it open. */
  readonly doubts: readonly string[];
  /** Commands to run next. */
  readonly next: readonly string[];
}

/** Makes the package of a new vendor, in this repository or in a folder of its own. */
export async function runNewVendor(name: string, flags: NewVendorFlags, terminal: Terminal): Promise<void> {
  const names = nameVendorParts(name);
  if (typeof names === "string") throw new UsageError(names);
  const place = choosePlace(name, flags);
  const spec = flags.spec ?? join("specs", name);
  terminal.report(`${spec}: reading`);
  const model = await withTokens(await readSpec(spec, name, flags));
  refuseUseless(model, name, spec);
  const isInWorkspace = place.specFolder !== undefined;
  const license = isInWorkspace ? "MIT" : (flags.license ?? "UNLICENSED");
  const plan = planPackage(model, names, { license, isInWorkspace });
  terminal.report(`${name}: writing ${place.packageFolder}`);
  const today = new Date().toISOString().slice(0, 10);
  const laid = await layPackage(plan, { spec, model, today }, place);
  const report = describeNew(plan, laid, place.packageFolder);
  terminal.print(flags.json ? JSON.stringify(report, null, 2) : printReport(report));
}

function choosePlace(name: string, { spec, out }: NewVendorFlags): PackagePlace {
  const specFolder = join("specs", name);
  const hasSpec = spec === undefined;
  if (hasSpec && (out !== undefined || !existsSync(specFolder))) {
    throw new UsageError("Name the API description with --spec: a file, a folder, or an https: address.");
  }
  if (out !== undefined) return { packageFolder: out };
  if (!existsSync("specs") || !existsSync("pnpm-workspace.yaml")) {
    throw new UsageError("Name a folder for the package with --out, or run this in the workspace's root.");
  }
  return { packageFolder: join("packages", name), specFolder, hasSpec };
}

function refuseUseless({ vendor, operations }: VendorModel, name: string, file: string): void {
  if (operations.length === 0) throw new SpecError("It describes no operation.", { file });
  if (vendor === name) return;
  throw new SpecError(`The tools.yaml beside it is that of "${vendor}".`, { file });
}

function describeNew(plan: Plan, laid: VendorModel, folder: string): NewVendorReport {
  const { vendor } = plan.names;
  const next = plan.isInWorkspace
    ? [
        "npx pnpm@10 install",
        "npx pnpm@10 format",
        "UPDATE_FIXTURES=1 npx vitest run generators/src/fidelity",
        `npx pnpm@10 generate ${vendor}`,
        "npx pnpm@10 check",
      ]
    : [`cd ${folder}`, "npm install", "npm run build", "npm run typecheck", "npm test"];
  return {
    vendor,
    packageName: plan.packageName,
    folder,
    operations: laid.operations.length,
    tools: laid.tools.length,
    doubts: plan.doubts,
    next,
  };
}

function printReport({ packageName, folder, operations, tools, doubts, next }: NewVendorReport): string {
  return [
    `${packageName} is in ${folder}: ${operations} operations, ${tools} tools.`,
    ...doubts.map((doubt) => `Look at this: ${doubt}`),
    "Choose the tools in tools.yaml and the limits in src/service.ts. Then:",
    ...next.map((command) => `  ${command}`),
  ].join("\n");
}
