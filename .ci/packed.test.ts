import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { digitaloceanSandbox } from "@medtainer/digitalocean/sandbox";
import { createSandbox } from "@medtainer/sandbox";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newcomersEnvironment, root } from "./workspace.js";

/** Somebody else's project, outside the workspace, that installs our packages with plain npm. */
let project: string;

const threeLines = `
import { createDigitalOceanClient } from "@medtainer/digitalocean";

const digitalocean = createDigitalOceanClient({ token: "any", baseUrl: process.argv[2] });
const { data } = await digitalocean.GET("/v2/droplets", { params: { query: { per_page: 5 } } });
console.log(JSON.stringify(data?.droplets?.map((droplet) => droplet.name)));
`;

function run(command: string, options: readonly string[], folder = project): string {
  const { status, stdout, stderr } = spawnSync(command, options, {
    cwd: folder,
    env: newcomersEnvironment(),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Bytes of all files below a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    statSync(join(folder, file)),
  );
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "medtainer-packed-"));
  const archives = join(project, "archives");
  mkdirSync(archives);
  for (const name of ["core", "digitalocean"]) {
    run(
      "npx",
      ["--yes", "pnpm@10.34.9", "pack", "--pack-destination", archives],
      join(root, "packages", name),
    );
  }
  writeFileSync(join(project, "package.json"), '{ "name": "somebody", "private": true, "type": "module" }');
  const files = readdirSync(archives).map((file) => join(archives, file));
  run("npm", ["install", "--no-audit", "--no-fund", ...files]);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

it("runs the three lines of the README", async () => {
  const sandbox = createSandbox(digitaloceanSandbox);
  const { url, close } = await sandbox.listen();
  writeFileSync(join(project, "index.mjs"), threeLines);
  // Not spawnSync: this process has to answer as DigitalOcean meanwhile.
  const { execFile } = await import("node:child_process");
  const { promisify } = await import("node:util");
  const { stdout } = await promisify(execFile)(process.execPath, ["index.mjs", url], { cwd: project });
  await close();
  expect(JSON.parse(stdout)).toHaveLength(5);
});

it.each([
  ["NodeNext", "NodeNext"],
  ["ESNext", "Bundler"],
])("has types under module %s, resolution %s", (module, moduleResolution) => {
  writeFileSync(join(project, "index.mts"), threeLines.replace("process.argv[2]", '"http://localhost"'));
  writeFileSync(join(project, "wrong.mts"), threeLines.replace("/v2/droplets", "/v2/doplets"));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "ES2022", "--lib", "ES2023,DOM,DOM.Iterable"];
  const check = (file: string) =>
    run(process.execPath, [
      compiler,
      ...options,
      "--module",
      module,
      "--moduleResolution",
      moduleResolution,
      file,
    ]);
  check("index.mts");
  expect(() => check("wrong.mts")).toThrow("/v2/doplets");
});

it("is small", () => {
  const bytes = sizeOf(join(project, "node_modules"));
  console.log(`size of the installed client: ${(bytes / 1e6).toFixed(2)} MB`);
  expect(bytes).toBeLessThan(5_000_000);
});

it("has the licence in every package", () => {
  for (const name of ["core", "digitalocean"]) {
    expect(readFileSync(join(project, "node_modules/@medtainer", name, "LICENSE"), "utf8")).toContain(
      "MIT License",
    );
  }
});

it("runs where there is fetch and nothing of Node", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export { createDigitalOceanClient, digitalocean } from "@medtainer/digitalocean"; export * from "@medtainer/core";',
      resolveDir: project,
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "medtainer",
    platform: "neutral",
    mainFields: ["module", "main"],
    // Loaded with the first tool call, never by the client.
    external: ["ajv/dist/2020.js", "ajv-formats", "rate-limiter-flexible"],
  });
  const code = outputFiles[0]?.text ?? "";
  expect(code).not.toMatch(/modelcontextprotocol|["']node:|from "zod"/);
  const asked: string[] = [];
  const web = {
    AbortController,
    AbortSignal,
    DOMException,
    Headers,
    Request,
    Response,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
  };
  const fetch = async (request: Request) => {
    asked.push(`${request.url} ${request.headers.get("authorization")}`);
    return Response.json({ droplets: [] });
  };
  const timers = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    crypto,
  };
  const context = createContext({ ...web, ...timers, fetch });
  const call = `medtainer.createDigitalOceanClient({ token: "any" }).GET("/v2/droplets")`;
  await runInContext(`${code};${call}`, context);
  expect(asked).toEqual(["https://api.digitalocean.com/v2/droplets Bearer any"]);
});
