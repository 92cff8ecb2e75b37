import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpecFile } from "../read/read-vendor.js";
import { type LockedTools, lockTools } from "./lock-tools.js";
import { lockFileName, printToolLock } from "./tool-lock.js";

/** Runs one after the other in one folder, each with the lock of the run before it. */
function createRuns() {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return (
    routes: Readonly<Record<string, string>>,
    { tools = "", acceptRenames = false } = {},
  ): LockedTools => {
    const paths = Object.fromEntries(
      Object.entries(routes).map(([path, operationId]) => [path, { get: { operationId, responses: {} } }]),
    );
    const spec = join(folder, "openapi.json");
    writeFileSync(spec, JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths }));
    if (tools !== "") writeFileSync(join(folder, "tools.yaml"), `vendor: acme\ntools:\n${tools}`);
    const lockFile = join(folder, lockFileName);
    const locked = lockTools(readSpecFile(spec, "acme"), lockFile, acceptRenames);
    writeFileSync(lockFile, printToolLock(locked.lock));
    return locked;
  };
}

/** Two ids that are shortened to one name. */
const [long, longer] = [
  "getTheMetricsOfAnAccountByTheNameOfTheMetric",
  "getTheMetricsOfTheAccountByTheNameOfAMetric",
];
const short = "acme_get_metrics_account_name_metric";

function namesByOperation({ model }: LockedTools): Record<string, string> {
  return Object.fromEntries(model.tools.map(({ name, operation }) => [operation.data.id, name]));
}

test("a new operation that is shortened to an old tool's name leaves the old tool its name", () => {
  const run = createRuns();
  expect(namesByOperation(run({ "/b": long }))).toEqual({ [long]: short });
  const names = namesByOperation(run({ "/a": longer, "/b": long }));
  expect(names[long]).toBe(short);
  expect(names[longer]).toMatch(/^acme_get_the_metrics_of_the_account_[a-z_]*[0-9a-f]{6}$/);
  expect(names[longer]?.length).toBeLessThanOrEqual(50);
});

test("without a lock the new operation would have taken the name", () => {
  expect(namesByOperation(createRuns()({ "/a": longer, "/b": long }))[longer]).toBe(short);
});

test("an operation that goes and comes back has its name again, and nobody had it meanwhile", () => {
  const run = createRuns();
  run({ "/b": long, "/c": "ping" });
  const without = run({ "/a": longer, "/c": "ping" });
  expect(without.removed).toEqual([short]);
  expect(namesByOperation(without)[longer]).not.toBe(short);
  expect(run({ "/a": longer, "/c": "ping" }).removed).toEqual([]);
  const again = run({ "/a": longer, "/b": long, "/c": "ping" });
  expect(namesByOperation(again)).toEqual({ ...namesByOperation(without), [long]: short });
});

test.each([
  ["its id", { "/v1/a/{id}": "fetchThing" }],
  ["the names in its path", { "/v1/a/{thing}": "readThing" }],
  ["its path", { "/v2/a/{id}": "getThing" }],
])("an operation that changed %s keeps its name", (_, routes) => {
  const run = createRuns();
  run({ "/v1/a/{id}": "getThing" });
  expect(Object.values(namesByOperation(run(routes)))).toEqual(["acme_get_thing"]);
});

const two = { "/a": "first", "/b": "second" };

test("a name of tools.yaml that moves to another operation is refused, unless that is wanted", () => {
  const run = createRuns();
  run(two, { tools: "  acme_x: { operation: first }" });
  const moved = { tools: "  acme_x: { operation: second }" };
  expect(() => run(two, moved)).toThrow(
    'tools.lock.json (#/tools/acme_x): "acme_x" was the tool of first (GET /a) and would become the tool of second (GET /b)',
  );
  expect(run(two, { ...moved, acceptRenames: true }).lock.tools).toEqual({
    acme_x: { operation: "second", route: "GET /b" },
  });
  expect(run(two, moved).removed).toEqual([]);
});

const byHand = "\ncomposed:\n  acme_x: { uses: [first] }";

test("a name cannot go from an operation to a tool written by hand or back, unless that is wanted", () => {
  const run = createRuns();
  const written = { tools: `  acme_y: { operation: first }${byHand}` };
  const generated = { tools: "  acme_x: { operation: first }" };
  expect(run(two, written).lock.tools).toHaveProperty("acme_x", { uses: ["first"] });
  expect(() => run(two, generated)).toThrow(
    '"acme_x" was a tool written by hand over first and would become the tool of first (GET /a)',
  );
  expect(run(two, { ...generated, acceptRenames: true }).removed).toEqual(["acme_y"]);
  expect(() => run(two, written)).toThrow("would become a tool written by hand over first");
});

test("a tool written by hand may use other operations, and is reported when it is no more", () => {
  const run = createRuns();
  run(two, { tools: `  acme_y: { operation: first }${byHand}` });
  const other = byHand.replace("first", "first, second");
  expect(run(two, { tools: `  acme_y: { operation: first }${other}` }).removed).toEqual([]);
  expect(run(two, { tools: "  acme_y: { operation: first }" }).removed).toEqual(["acme_x"]);
});

test("a name that was given up cannot go to another operation either", () => {
  const run = createRuns();
  run(two, { tools: "  acme_x: { operation: first }" });
  expect(run(two, { tools: "  acme_y: { operation: first }" }).removed).toEqual(["acme_x"]);
  expect(() => run(two, { tools: "  acme_x: { operation: second }" })).toThrow("--accept-renames");
  expect(run(two, { tools: "  acme_x: { operation: first }" }).lock.removed).toHaveProperty("acme_y");
});

test("a lock that is no lock is refused, naming the place", () => {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [file, spec] = [join(folder, lockFileName), join(folder, "openapi.json")];
  writeFileSync(file, '{ "tools": { "acme_x": 1 } }');
  writeFileSync(spec, JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths: {} }));
  expect(() => lockTools(readSpecFile(spec), file, false)).toThrow("#/tools/acme_x");
});
