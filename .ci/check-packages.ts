import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WorkspacePackage, workspacePackages } from "./workspace.js";

/** Packs every publishable package as it would be published and checks it with publint and attw. */
function checkPackages(): number {
  const scratch = mkdtempSync(join(tmpdir(), "medtainer-packages-"));
  try {
    return workspacePackages()
      .filter(({ manifest }) => !manifest.private)
      .map((entry) => checkPackage(entry, scratch))
      .reduce((sum, failures) => sum + failures, 0);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function checkPackage({ folder, manifest }: WorkspacePackage, scratch: string): number {
  const missing = ["README.md", "LICENSE"].filter((file) => !existsSync(join(folder, file)));
  for (const file of missing) console.error(`${manifest.name}: ${file} is missing`);
  const before = new Set(readdirSync(scratch));
  run(folder, "pnpm", ["pack", "--pack-destination", scratch]);
  const archive = readdirSync(scratch).find((file) => file.endsWith(".tgz") && !before.has(file));
  const hasTypes = Object.keys(manifest.exports ?? {}).includes(".");
  const checks = [
    run(folder, "publint", ["--strict", join(scratch, archive ?? "none")]),
    hasTypes ? run(folder, "attw", [join(scratch, archive ?? "none"), "--profile", "esm-only"]) : 0,
  ];
  const failures = missing.length + checks.filter((status) => status !== 0).length;
  console.log(`${failures === 0 ? "ok" : "FAILED"} ${manifest.name}`);
  return failures;
}

function run(folder: string, command: string, options: string[]): number {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd: folder, encoding: "utf8" });
  if (status !== 0) console.error(`${command} ${options.join(" ")}\n${stdout}\n${stderr}`);
  return status ?? 1;
}

process.exitCode = checkPackages() === 0 ? 0 : 1;
