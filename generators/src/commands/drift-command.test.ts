import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editSpec, type SpecEdit } from "../drift/__fixtures__/edit-spec.js";
import { runCli } from "./run-cli.js";

const fixture = fileURLToPath(new URL("../../fixtures/drift/", import.meta.url));
const start = process.cwd();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "medtainer-"));
  for (const folder of ["specs/acme", "before/acme"]) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const file of ["openapi.yaml", "tools.yaml"]) cpSync(join(fixture, file), join(root, folder, file));
  }
  writeFileSync(join(root, "specs/acme/source.yaml"), "publishedAt: vendor/acme.yaml\n");
  mkdirSync(join(root, "packages/acme"), { recursive: true });
  setVersion("1.4.0");
  process.chdir(root);
});
afterEach(() => {
  process.chdir(start);
  rmSync(root, { recursive: true });
});

async function run(...parameters: string[]) {
  const printed: string[] = [];
  const reported: string[] = [];
  const code = await runCli(parameters, {
    print: (text) => printed.push(text),
    report: (text) => reported.push(text),
  });
  return { code, printed: printed.join("\n"), reported: reported.join("\n") };
}

function setVersion(version: string): void {
  const manifest = { name: "@medtainer/acme", version };
  writeFileSync(join(root, "packages/acme/package.json"), JSON.stringify(manifest));
}

/** Writes the vendor's own description: ours under the vendor's names, with the edits. */
function writeVendorSpec(file: string, ...edits: SpecEdit[]): void {
  const ours = readFileSync(join(fixture, "openapi.yaml"), "utf8");
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(
    join(root, file),
    editSpec(ours.replace(/operationId: .*\n *x-upstream: (.*)/g, "operationId: $1"), edits),
  );
}

function editOurs(...edits: SpecEdit[]): void {
  const file = join(root, "specs/acme/openapi.yaml");
  writeFileSync(file, editSpec(readFileSync(file, "utf8"), edits));
}

const list = "/paths/~1orders/get";
const order = "/components/schemas/Order";
const breaking: SpecEdit = [`${list}/parameters/0`];
const additive: SpecEdit = [`${order}/properties/weight`, { type: "number" }];
const prose: SpecEdit = [`${list}/deprecated`, true];

test("without a difference there is nothing to do", async () => {
  writeVendorSpec("vendor/acme.yaml");
  const { code, printed } = await run("drift", "--since", "before");
  expect(code).toBe(0);
  expect(printed).toContain("4 operations compared with `vendor/acme.yaml`: 0 unexplained differences");
  expect(printed).toContain("No release needed.");
});

test("the report says in plain words what changed, whom it breaks and what to do", async () => {
  writeVendorSpec(
    "vendor/acme.yaml",
    [`${list}/parameters/0/schema/enum`, ["open", "closed `now`\n# not a heading"]],
    [`${list}/parameters/-`, { name: "shop", in: "query", required: true, schema: { type: "string" } }],
    [`${order}/properties/status/enum/-`, "lost"],
    [`${order}/properties/weight`, { type: "number" }],
    ["/paths/~1orders~1{order_id}/delete"],
    ["/paths/~1orders/post/security", [{ bearer: ["orders:write", "orders:read"] }]],
    ["/paths/~1shops", { get: { operationId: "shops.list", responses: {} } }],
  );
  editOurs(
    [`${order}/properties/total/x-differs`, "The vendor says nothing of cents."],
    [`${order}/properties/total/minimum`],
    [`${order}/properties/customer/properties/name/description`, "First and last name."],
  );
  const { code, printed } = await run("acme", "--against", "vendor", "--since", "before", "--verbose");
  expect(code).toBe(1);
  const golden = join(fixture, "report.md");
  // Write the expectation anew with UPDATE_FIXTURES=1, and read the difference before committing it.
  if (process.env.UPDATE_FIXTURES) writeFileSync(golden, printed);
  expect(printed).toBe(readFileSync(golden, "utf8"));
});

test.each([
  ["1.4.0", breaking, "major"],
  ["0.4.0", breaking, "minor"],
  ["1.4.0", additive, "minor"],
  ["0.4.0", additive, "minor"],
  ["1.4.0", prose, "patch"],
] as const)("at version %s %j is a changeset of its own name: %s", async (version, edit, bump) => {
  setVersion(version);
  writeVendorSpec("mirror/acme/openapi.yaml", edit);
  const parameters = ["drift", "--mirror", "mirror", "--since", "before", "--write-changeset"];
  const first = await run(...parameters);
  const [name = ""] = readdirSync(join(root, ".changeset"));
  expect(first).toMatchObject({ code: 1, reported: expect.stringContaining(name) });
  expect(name).toMatch(/^drift-acme-[0-9a-f]{8}\.md$/);
  const text = readFileSync(join(root, ".changeset", name), "utf8");
  expect(text).toMatch(new RegExp(`^---\n"@medtainer/acme": ${bump}\n---\n\n`));
  await run(...parameters);
  expect(readdirSync(join(root, ".changeset"))).toEqual([name]);
});

test("no changeset is written unless it is asked for, nor where nothing changed", async () => {
  writeVendorSpec("mirror/acme/openapi.yaml");
  await run("drift", "--mirror", "mirror", "--since", "before", "--write-changeset");
  writeVendorSpec("mirror/acme/openapi.yaml", breaking);
  await run("drift", "--mirror", "mirror", "--since", "before");
  expect(readdirSync(root)).not.toContain(".changeset");
});

test("what we have already followed is a change of ours, and no longer a difference", async () => {
  writeVendorSpec("vendor/acme.yaml", breaking);
  editOurs(breaking);
  const { code, printed } = await run("drift", "acme", "--since", "before", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject([
    {
      vendor: "acme",
      bump: "major",
      own: { since: "before", changes: [{ rule: "input.member-removed", subject: "listOrders" }, {}] },
      upstream: { reached: true, findings: [] },
      changeset: { name: expect.stringMatching(/^drift-acme-/) },
    },
  ]);
});

test("our files are compared with the last commit", async () => {
  writeVendorSpec("vendor/acme.yaml", additive);
  const git = (...parameters: string[]) => execFileSync("git", parameters, { cwd: root, stdio: "ignore" });
  git("init");
  git("add", "specs");
  git("-c", "user.name=test", "-c", "user.email=test@acme.example", "commit", "-m", "Before");
  expect((await run("drift")).printed).toContain("0 changes of our own since HEAD");
  editOurs(additive);
  expect((await run("drift")).printed).toContain("#### Additive");
});

test("without an earlier state only the vendor's description is compared", async () => {
  writeVendorSpec("vendor/acme.yaml");
  for (const since of ["nothing", "--help", "--output=spoilt"]) {
    const { code, printed } = await run("drift", `--since=${since}`);
    expect(code).toBe(0);
    expect(printed).not.toContain("since");
  }
  expect(readdirSync(root).sort()).toEqual(["before", "packages", "specs", "vendor"]);
});

test("a description that cannot be read is reported as such, and the other vendors are compared", async () => {
  cpSync(join(root, "specs/acme"), join(root, "specs/zeta"), { recursive: true });
  writeVendorSpec("mirror/zeta/openapi.yaml");
  const { code, printed } = await run("drift", "--mirror", "mirror", "--since", "before");
  expect(code).toBe(2);
  expect(printed).toContain("## acme\n\nThe vendor's description could not be read: `mirror/acme");
  expect(printed).toContain("## zeta\n\n4 operations compared");
});

test("a mirror may hold several files, and more than the descriptions", async () => {
  writeFileSync(join(root, "specs/acme/source.yaml"), "mirrorPath: apps\n");
  writeVendorSpec("mirror/acme/apps/orders.yaml", ["/paths/~1orders~1{order_id}"]);
  writeVendorSpec("mirror/acme/apps/order.yaml", ["/paths/~1orders"]);
  writeVendorSpec("mirror/acme/old/orders.yaml", breaking);
  const { code, printed } = await run("drift", "--mirror", "mirror", "--since", "before");
  expect({ code, printed }).toMatchObject({
    code: 0,
    printed: expect.stringContaining("4 operations compared with `mirror/acme/apps`: 0 unexplained"),
  });
});

/** Ours of the operations that the files in `fixtures/several-files/apps` have. */
const oursOfSeveral = `
openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /contacts:
    get:
      operationId: listContacts
      x-upstream: list
      security: [{ bearer: [] }]
      responses:
        "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Contact" } } } }
        "4XX": { description: No., content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }
    post:
      operationId: createContact
      x-upstream: createContact
      parameters: [{ name: Version, in: header, required: true, schema: { type: string, enum: ["2021-07-28"] } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Contact" } } } }
      responses: { "204": { description: Made. } }
  /invoices:
    get:
      operationId: listInvoices
      x-upstream: list
      servers: [{ url: https://invoices.example.com }]
      responses:
        "200": { description: Fine., content: { application/json: { schema: { type: object, properties: { total: { type: number } } } } } }
components:
  securitySchemes: { bearer: { type: http, scheme: bearer } }
  schemas:
    Contact:
      type: object
      properties:
        name: { type: string }
        place:
          type: object
          properties: { city: { type: string }, country: { type: string, minLength: 2, maxLength: 2 } }
`;

test("files of a mirror may refer to a folder beside theirs", async () => {
  writeFileSync(join(root, "specs/acme/source.yaml"), "mirrorPath: apps\n");
  writeFileSync(join(root, "specs/acme/openapi.yaml"), oursOfSeveral);
  writeFileSync(join(root, "specs/acme/tools.yaml"), "vendor: acme\ntools: {}\n");
  cpSync(join(fixture, "../several-files"), join(root, "mirror/acme"), { recursive: true });
  const parameters = ["drift", "--mirror", "mirror", "--since", "nothing", "--json"];
  const same = await run(...parameters);
  expect(JSON.parse(same.printed)).toMatchObject([
    { upstream: { reached: true, compared: 3, findings: [], unused: ["POST /contacts"] } },
  ]);
  const shared = join(root, "mirror/acme/shared/shared.yaml");
  const wider: SpecEdit = ["/components/schemas/Country/maxLength", 3];
  writeFileSync(shared, editSpec(readFileSync(shared, "utf8"), [wider]));
  expect(JSON.parse((await run(...parameters)).printed)).toMatchObject([
    {
      upstream: {
        findings: [
          { rule: "output.limit-loosened", subject: "listContacts", path: "/place/country" },
          { rule: "input.limit-loosened", subject: "createContact", path: "/place/country" },
        ],
      },
    },
  ]);
});

test("a source.yaml that is wrong is an error with its place", async () => {
  writeFileSync(join(root, "specs/acme/source.yaml"), "publishedAt: 5\n");
  const { code, reported } = await run("drift");
  expect(code).toBe(1);
  expect(reported).toContain("specs/acme/source.yaml:1:14 (#/publishedAt)");
});

test("a vendor that publishes no description is no failure", async () => {
  writeFileSync(join(root, "specs/acme/source.yaml"), "publishedAt: null\n");
  const { code, printed } = await run("drift", "--since", "before");
  expect(code).toBe(0);
  expect(printed).toContain("The vendor publishes no description");
});

test.each([
  [["drift", "nobody"], 2, 'There is no vendor "nobody" under specs/. There are: acme.'],
  [["drift", "--help"], 0, "--mirror <folder>"],
  [["acme", "--against", "missing.yaml"], 2, "could not be read"],
])("%j exits with %i", async (parameters, want, words) => {
  const { code, printed, reported } = await run(...parameters);
  expect(code).toBe(want);
  expect(printed + reported).toContain(words);
});

test("--against takes one vendor", async () => {
  cpSync(join(root, "specs/acme"), join(root, "specs/zeta"), { recursive: true });
  const { code, reported } = await run("--against", "vendor/acme.yaml");
  expect({ code, reported }).toEqual({ code: 2, reported: "error: --against takes one vendor; name it." });
});
