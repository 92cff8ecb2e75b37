import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

interface PackageManifest {
  name: string;
  exports?: Record<string, string | { default?: string }>;
}

/** Tests read every workspace package from its source, so that a stale build can never make them pass. */
function sourceAliases() {
  const folders = [...readdirSync("packages").map((name) => `packages/${name}`), "generators"];
  return folders.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as PackageManifest;
    return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
      const output = typeof target === "string" ? target : target.default;
      if (!output?.endsWith(".js")) return [];
      const source = output.replace("./dist/", "src/").replace(/\.js$/, ".ts");
      const specifier = manifest.name + subpath.slice(1);
      return [
        { find: new RegExp(`^${specifier.replaceAll("/", "\\/")}$`), replacement: resolve(folder, source) },
      ];
    });
  });
}

export default defineConfig({
  resolve: { alias: sourceAliases() },
  test: {
    include: [
      "packages/**/*.test.ts",
      "generators/**/*.test.ts",
      "examples/**/*.test.ts",
      ".ci/**/*.test.ts",
    ],
    // Many tests wait for processes, databases and clocks: with one worker on two cores, both would be idle half the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ["packages/core/fixtures/postgres-for-tests.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
