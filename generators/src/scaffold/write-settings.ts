import { createRequire } from "node:module";
import type { Tree } from "../write/render.js";
import { printJson } from "../write/write-manifest.js";
import type { Plan } from "./plan.js";

/** What a package outside this repository is built and tested with: the versions that this one is. */
export const buildTools = {
  "@modelcontextprotocol/server": "2.4.0",
  "@types/node": "20.19.9",
  tsup: "8.5.1",
  typescript: "5.9.3",
  vitest: "4.1.12",
} as const;

/** `package.json` and the settings of compiler and bundler, by their path in the package. */
export function writeSettings(plan: Plan): Tree {
  const { isInWorkspace } = plan;
  return new Map([
    ["package.json", printJson(isInWorkspace ? workspaceManifest(plan) : outsideManifest(plan))],
    ["tsconfig.json", isInWorkspace ? workspaceCompiler : printJson(outsideCompiler)],
    ["tsup.config.ts", isInWorkspace ? workspaceBundler : outsideBundler],
    ...(isInWorkspace ? [] : ([[".gitignore", "dist/\nnode_modules/\n"]] as const)),
  ]);
}

function workspaceManifest(plan: Plan) {
  return {
    ...commonManifest(plan),
    scripts: { build: "tsup", typecheck: "tsc -p ." },
    peerDependencies: { "@medtainer/core": "workspace:^" },
    devDependencies: { "@medtainer/core": "workspace:*", "@medtainer/testing": "workspace:*" },
  };
}

function outsideManifest(plan: Plan) {
  const version = `^${coreVersion()}`;
  const { vendor } = plan.names;
  const server = "@modelcontextprotocol/server";
  return {
    ...commonManifest(plan),
    bin: { [plan.packageName]: "./dist/serve.js" },
    scripts: {
      build: "tsup",
      typecheck: "tsc -p .",
      test: "vitest run",
      generate: `medtainer-generate ${vendor} --spec spec/openapi.yaml --out src/generated --readme README.md`,
      prepack: "tsup",
    },
    peerDependencies: { "@medtainer/core": version, [server]: `^${buildTools[server]}` },
    // Whoever wants the typed client alone need not have it.
    peerDependenciesMeta: { [server]: { optional: true } },
    devDependencies: {
      "@medtainer/core": version,
      "@medtainer/generator": version,
      "@medtainer/testing": version,
      ...buildTools,
    },
  };
}

function commonManifest({ packageName, title, license }: Plan) {
  return {
    name: packageName,
    version: "0.0.0",
    description: `${title} as a typed client and as MCP tools.`,
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist", "README.md", "CHANGELOG.md", "LICENSE"],
    exports: {
      ".": exportOf("index"),
      "./operations": exportOf("operations"),
      "./package.json": "./package.json",
    },
  };
}

function exportOf(file: string) {
  return { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

/** Core, testing and generator share one version. */
function coreVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)("@medtainer/core/package.json");
  if (typeof manifest === "object" && manifest && "version" in manifest) return String(manifest.version);
  throw new Error("@medtainer/core has no version in its package.json.");
}

const workspaceCompiler = `{
  "extends": "../../tsconfig.base.json",
  "include": ["src", "tsup.config.ts"]
}
`;

const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  declaration: true,
  noEmit: true,
  types: ["node"],
};
const outsideCompiler = { compilerOptions, include: ["src", "tsup.config.ts"] };

const workspaceBundler = `import { packageBuild } from "../../tsup.base.js";

export default packageBuild();
`;

const outsideBundler = `import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/operations.ts", "src/serve.ts"],
  format: "esm",
  target: "node20",
  dts: { entry: ["src/index.ts", "src/operations.ts"] },
  splitting: true,
  clean: true,
  silent: true,
});
`;
