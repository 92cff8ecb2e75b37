import { readFileSync } from "node:fs";
import type { Options } from "tsup";

interface PackageExports {
  exports?: Record<string, string | { default?: string }>;
  bin?: Record<string, string>;
}

/** One build for every package: each `./dist/x.js` that its package.json names is made from `./src/x.ts`. */
export function packageBuild(): Options {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as PackageExports;
  const targets = [
    ...Object.values(manifest.exports ?? {}).map((target) =>
      typeof target === "string" ? target : target.default,
    ),
    ...Object.values(manifest.bin ?? {}),
  ];
  const outputs = targets.filter((target) => target?.startsWith("./dist/") && target.endsWith(".js"));
  const entries = outputs.map((output) => [
    output?.slice("./dist/".length, -".js".length),
    output?.replace("./dist/", "src/").replace(/\.js$/, ".ts"),
  ]);
  return {
    entry: Object.fromEntries(entries),
    format: "esm",
    target: "node20",
    // A program has no exports, and nobody imports its types.
    dts: manifest.exports !== undefined,
    splitting: true,
    clean: true,
    silent: true,
  };
}
