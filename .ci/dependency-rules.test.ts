import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, root, sourceFiles, type WorkspacePackage, workspacePackages } from "./workspace.js";

const packages = workspacePackages();
const foundation = ["core", "testing", "sandbox", "cli", "ambient", "dashboard"];

/** What a package may import of the workspace, by its folder's name. */
function allowedImports({ folder }: WorkspacePackage): RegExp {
  const name = relative(root, folder);
  if (name === "packages/core") return /^$/;
  if (name.startsWith("examples/")) return /^@medtainer\/(?!generator)/;
  const isVendor = !foundation.includes(name.replace("packages/", "")) && name !== "generators";
  return isVendor ? /^@medtainer\/(core|sandbox|testing)(\/|$)/ : /^@medtainer\/core(\/|$)/;
}

function workspaceImports(file: string): string[] {
  return importsOf(file).filter((specifier) => specifier.startsWith("@medtainer/"));
}

describe("who may import whom", () => {
  it.each(packages.map((entry) => [relative(root, entry.folder), entry] as const))("%s", (_name, entry) => {
    const allowed = allowedImports(entry);
    const broken = sourceFiles(join(entry.folder, "src")).flatMap((file) =>
      workspaceImports(file)
        .filter((specifier) => !allowed.test(specifier))
        .map((specifier) => `${relative(root, file)} imports ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it("no package reaches into the folder of another", () => {
    const broken = packages.flatMap(({ folder }) =>
      sourceFiles(join(folder, "src")).flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith("."))
          .filter((specifier) => !resolve(dirname(file), specifier).startsWith(folder))
          .map((specifier) => `${relative(root, file)} imports ${specifier}`),
      ),
    );
    expect(broken).toEqual([]);
  });
});

/** The layers of core, lowest first; a file imports its own layer and lower ones. */
const layers = [
  ["errors", "json.ts"],
  ["dns", "money"],
  ["operation.ts", "tool.ts", "collection.ts", "grant-scheme.ts", "vendor.ts"],
  ["storage"],
  ["client"],
  ["sync"],
  ["reply"],
  ["pipeline"],
  ["listing"],
  ["server"],
  ["grants"],
  ["oauth", "transport"],
  ["index.ts", "dns.ts", "money.ts", "grants.ts", "http.ts", "oauth.ts", "stdio.ts", "sdk-v1.ts"],
];

describe("inside core, imports run one way", () => {
  const source = join(root, "packages/core/src");
  const layerOf = (file: string) => {
    const [top = ""] = relative(source, file).split("/");
    return layers.findIndex((names) => names.includes(top));
  };

  it("every file has a layer", () => {
    expect(sourceFiles(source).filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it("no file imports a higher layer", () => {
    const broken = sourceFiles(source).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolve(dirname(file), specifier).replace(/\.js$/, ".ts"))
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${relative(source, file)} imports ${relative(source, target)}`),
    );
    expect(broken).toEqual([]);
  });

  it("only the client calls fetch", () => {
    const callers = packages
      .filter(({ manifest }) => manifest.name !== "@medtainer/sandbox")
      .flatMap(({ folder }) => sourceFiles(join(folder, "src")))
      .filter((file) => /(?<![.\w])(globalThis\.)?fetch\(/.test(readFileSync(file, "utf8")))
      .map((file) => relative(root, file))
      .filter((file) => !file.startsWith("packages/core/src/client/"));
    expect(callers).toEqual([]);
  });
});
