import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./workspace.js";

/** Somebody else's folder, outside the workspace; `acme` in it is the package that is made of the description. */
let home: string;
let acme: string;

const description = `
openapi: 3.0.3
info: { title: Acme Notes API, version: "7" }
servers: [{ url: "https://api.acme.example/v1" }]
security: [{ key: [] }]
paths:
  /notes:
    get:
      operationId: list-notes
      summary: List notes
      description: Use this endpoint to list notes.
      tags: [Notes]
      parameters: [{ name: per_page, in: query, schema: { type: integer, minimum: 1 } }]
      responses: { "200": { description: OK, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Note" } } } } } }
    post:
      operationId: create-note
      tags: [Notes]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } }
      responses: { "201": { description: Created, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Acme-Key } }
  schemas:
    Note:
      type: object
      required: [text]
      properties: { id: { type: integer, readOnly: true }, text: { type: string }, tag: { type: string, nullable: true } }
`;

const threeLines = `
import { createAcmeClient } from "./src/index.js";
import { createNote } from "./src/operations.js";

const acme = createAcmeClient({ apiKey: "any" });
export const { data } = await acme.GET("/notes", { params: { query: { per_page: 5 } } });
export const texts: string[] = (data ?? []).map((note) => note.text);
export const note = await acme.send(createNote, { text: "Hello" });
`;

/** Lists the tools and calls one, as any MCP client does. */
const client = `
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const client = new Client({ name: "somebody", version: "1.0.0" });
const env = { ...process.env, ACME_API_KEY: "secret", ACME_BASE_URL: process.argv[2] };
await client.connect(new StdioClientTransport({ command: process.execPath, args: ["dist/serve.js"], env }));
const { tools } = await client.listTools();
const result = await client.callTool({ name: "acme_list_notes", arguments: { per_page: 2 } });
await client.close();
console.log(JSON.stringify({ tools, result }));
`;

function run(command: string, options: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "medtainer-new-vendor-"));
  acme = join(home, "acme");
  const archives = join(home, "archives");
  mkdirSync(archives);
  for (const name of ["packages/core", "packages/testing", "generators"]) {
    run("npx", ["--yes", "pnpm@10.34.9", "pack", "--pack-destination", archives], join(root, name));
  }
  writeFileSync(join(home, "acme.yaml"), description);
  const generator = join(root, "generators/dist/cli.js");
  run(process.execPath, [generator, "new-vendor", "acme", "--spec", "acme.yaml", "--out", "acme"], home);
  const files = readdirSync(archives).map((file) => join(archives, file));
  const others = ["@modelcontextprotocol/sdk@1.32.2"];
  run("npm", ["install", "--save-dev", "--no-audit", "--no-fund", ...files, ...others], acme);
}, 240_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

it("builds, and serves its tools over stdio to the official client", async () => {
  run("npm", ["run", "build"], acme);
  const asked: string[] = [];
  const vendor = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["x-acme-key"]}`);
    response.setHeader("content-type", "application/json");
    response.end('[{ "id": 1, "text": "Hello" }]');
  });
  await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
  const address = vendor.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  writeFileSync(join(acme, "client.mjs"), client);
  const { stdout } = await promisify(execFile)(process.execPath, ["client.mjs", url], { cwd: acme });
  vendor.close();
  const { tools, result } = JSON.parse(stdout);
  expect(tools.map(({ name }: { name: string }) => name)).toEqual(["acme_create_note", "acme_list_notes"]);
  expect(asked).toEqual(["GET /notes?per_page=2 secret"]);
  expect(result.structuredContent).toMatchObject({ data: [{ id: 1, text: "Hello" }] });
}, 120_000);

it("type-checks, and so does what somebody writes with it", () => {
  writeFileSync(join(acme, "src/three-lines.ts"), threeLines.replaceAll("./src/", "./"));
  run("npm", ["run", "typecheck"], acme);
  rmSync(join(acme, "src/three-lines.ts"));
}, 120_000);

it("passes the contract of vendors", () => {
  expect(run("npm", ["test", "--", "--reporter=verbose"], acme)).toContain("acme: vendor contract");
}, 120_000);

it("is generated again from its own folder, to the same files", () => {
  const before = readFileSync(join(acme, "src/generated/manifest.json"), "utf8");
  run("npm", ["run", "generate"], acme);
  expect(readFileSync(join(acme, "src/generated/manifest.json"), "utf8")).toBe(before);
  expect(run("npm", ["run", "generate", "--", "--check"], acme)).not.toContain("src/generated/");
  const readme = readFileSync(join(acme, "README.md"), "utf8");
  expect(readme).toContain("Fidelity: 2 of 2 operations; input schemas 2 exact, 0 reduced.");
  expect(readme).toMatch(/Tokens of the list of tools: full \d+, compact \d+, search \d+\./);
  expect(readFileSync(join(acme, "src/generated/tools.ts"), "utf8")).not.toContain("pnpm");
}, 60_000);

it("says which variable is missing, and nothing on standard output", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/serve.js"], {
    cwd: acme,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("ACME_API_KEY");
});

it("is published with what it needs and nothing else", () => {
  const [archive] = JSON.parse(run("npm", ["pack", "--dry-run", "--json"], acme));
  const files = archive.files.map(({ path }: { path: string }) => path);
  expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/operations.d.ts", "dist/serve.js"]));
  expect(files.filter((path: string) => /^(src|spec)\//.test(path))).toEqual([]);
});
