import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ToolExecution } from "@medtainer/core";
import { createSeal, GrantVault, readSecretsFrom } from "@medtainer/core/grants";
import { openSqlite, type SqliteStorage } from "@medtainer/core/storage/sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

// The built program, as people run it; `pnpm test` builds it.
const program = fileURLToPath(new URL("../dist/medtainer.js", import.meta.url));
const startedAtMs = Date.UTC(2026, 10, 1);

let folder: string;
let storage: SqliteStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-cli-"));
  storage = await openSqlite({ path: join(folder, "medtainer.sqlite") });
});

afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function medtainer(...parameters: readonly string[]): Promise<Outcome> {
  return medtainerWith({}, ...parameters);
}

async function medtainerWith(
  variables: NodeJS.ProcessEnv,
  ...parameters: readonly string[]
): Promise<Outcome> {
  const ours = { MEDTAINER_DATA_DIR: folder, MEDTAINER_DATABASE_URL: "", MEDTAINER_SECRET_KEY: "" };
  const environment = { ...process.env, ...ours, ...variables };
  const outcome = promisify(execFile)(process.execPath, [program, ...parameters], { env: environment });
  return outcome.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

async function record(id: string, changes: Partial<ToolExecution> = {}): Promise<void> {
  const row: ToolExecution = {
    id,
    tool: "acme_list_orders",
    vendor: "acme",
    principal: "key:office",
    client: "claude 1.0",
    input: { page: 1 },
    status: "ok",
    code: null,
    source: "live",
    approvalId: null,
    startedAtMs,
    durationMs: 12,
    ...changes,
  };
  await storage.records.append("tool_executions", row);
  await storage.records.append("api_calls", {
    id: `request-of-${id}`,
    toolExecutionId: id,
    vendor: "acme",
    operation: "listOrders",
    route: "GET /orders",
    attempt: 1,
    status: "ok",
    statusCode: 200,
    rateLimited: false,
    requestId: `vendor-${id}`,
    source: "live",
    startedAtMs: row.startedAtMs,
    durationMs: 9,
  });
}

function lines(text: string): string[] {
  return text.split("\n").filter(Boolean);
}

describe("medtainer audit", () => {
  beforeEach(async () => {
    await record("one");
    await record("two", {
      tool: "acme_delete_order",
      status: "failed",
      code: "approval_denied",
      startedAtMs: startedAtMs + 1_000,
    });
    await record("three", { vendor: "other", tool: "other_look", startedAtMs: startedAtMs + 2_000 });
  });

  test("list shows the newest first, with who, what, how it ended, and the vendor's own id of the request", async () => {
    const { out } = await medtainer("audit", "list");
    expect(
      lines(out)
        .filter((line) => !line.startsWith(" "))
        .map((line) => /other_look|acme_\w+/.exec(line)?.[0]),
    ).toEqual(["other_look", "acme_delete_order", "acme_list_orders"]);
    expect(out).toContain("by key:office (claude 1.0)");
    expect(out).toContain("request vendor-two");
  });

  test.each([
    [["--tool", "acme_list_orders"], ["one"]],
    [
      ["--vendor", "acme"],
      ["two", "one"],
    ],
    [["--status", "failed"], ["two"]],
    [
      ["--since", "2026-11-01T00:00:01Z"],
      ["three", "two"],
    ],
    [["--until", "2026-11-01T00:00:01Z"], ["one"]],
    [["--vendor", "acme", "--status", "ok", "--limit", "5"], ["one"]],
    [["--limit", "1"], ["three"]],
  ])("list %j", async (filter, expected) => {
    const { out } = await medtainer("audit", "list", "--json", ...filter);
    expect(lines(out).map((line) => JSON.parse(line).id)).toEqual(expected);
  });

  test("export writes every call as a line of JSON, the oldest first", async () => {
    for (let row = 0; row < 1_200; row += 1) void record(`many-${row}`);
    await storage.store.get([]);
    await sleep(200);
    const { out } = await medtainer("audit", "export");
    const ids = lines(out).map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(1_203);
    expect(ids.slice(0, 4)).toEqual(["one", "two", "three", "many-0"]);
    expect(JSON.parse(lines(out)[0] ?? "").requests[0].requestId).toBe("vendor-one");
  });

  test("tail shows a call when it has ended, and not before", async () => {
    const child = spawn(process.execPath, [program, "audit", "tail", "--json", "--data-dir", folder]);
    const shown: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => shown.push(...lines(text)));
    await sleep(1_500);
    await record("later", { status: "started", durationMs: null, startedAtMs: Date.now() });
    await sleep(1_200);
    expect(shown).toEqual([]);
    await storage.records.change("tool_executions", { id: "later" }, { status: "ok", durationMs: 1_200 });
    for (let wait = 0; wait < 50 && shown.length === 0; wait += 1) await sleep(100);
    child.kill();
    expect(shown.map((line) => JSON.parse(line).id)).toEqual(["later"]);
  });

  test("verify finds a changed and a missing row, and a whole record after pruning", async () => {
    const whole = await medtainer("audit", "verify", "--json");
    expect(JSON.parse(whole.out).faults).toEqual([]);
    const { head } = JSON.parse(whole.out);
    expect((await medtainer("audit", "verify", "--head", head)).code).toBe(0);
    expect((await medtainer("audit", "verify", "--head", "0".repeat(64))).code).toBe(1);
    const pruned = await medtainer("audit", "prune", "--before", "2026-11-01T00:00:01Z", "--json");
    expect(JSON.parse(pruned.out)).toEqual({ tool_executions: 1, api_calls: 1, approvals: 0 });
    expect((await medtainer("audit", "verify")).out).toContain("whole");
    await storage.close();
    const { DatabaseSync } = await loadDriver();
    const connection = new DatabaseSync(join(folder, "medtainer.sqlite"));
    connection.exec("update tool_executions set principal = 'nobody' where id = 'two'");
    connection.exec("delete from api_calls where id = 'request-of-three'");
    connection.close();
    const faulty = await medtainer("audit", "verify");
    expect(faulty.code).toBe(1);
    expect(faulty.out).toContain("altered  tool_executions two");
    expect(faulty.out).toContain("missing  api_calls request-of-three");
    expect(faulty.out).toContain("NOT whole");
  });

  test("prune wants to know from when", async () => {
    const { code, err } = await medtainer("audit", "prune");
    expect(code).toBe(1);
    expect(err).toContain("--before");
  });
});

describe("medtainer backup and restore", () => {
  test("a backup of a database in use restores to the same rows, and what stood there is kept", async () => {
    await record("before");
    const { out } = await medtainer("backup", "--json");
    const { path, verified } = JSON.parse(out);
    expect(verified).toBe(true);
    expect((await stat(path)).mode & 0o077).toBe(0);
    await record("after");
    await storage.close();
    const refused = await medtainer("restore", path);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("--overwrite")]);
    const restored = await medtainer("restore", path, "--overwrite", "--json");
    expect(restored.code).toBe(0);
    storage = await openSqlite({ path: join(folder, "medtainer.sqlite") });
    const ids = (await storage.records.query("tool_executions")).map(({ id }) => id);
    expect(ids).toEqual(["before"]);
    const kept = await openSqlite({ path: JSON.parse(restored.out).replaced });
    expect(await kept.records.query("tool_executions")).toHaveLength(2);
    await kept.close();
    expect((await medtainer("audit", "verify")).code).toBe(0);
  });

  test("a database that a server runs on is not taken away from under it", async () => {
    const { path } = JSON.parse((await medtainer("backup", "--json")).out);
    await storage.close();
    storage = await openSqlite({ path: join(folder, "medtainer.sqlite"), owner: true });
    const { code, err } = await medtainer("restore", path, "--overwrite");
    expect([code, err]).toEqual([1, expect.stringContaining(`process ${process.pid}`)]);
  });

  test("refuses a backup that was changed, or whose note is missing", async () => {
    const { path } = JSON.parse((await medtainer("backup", "--json")).out);
    const note = JSON.parse(await readFile(`${path}.json`, "utf8"));
    note.contents.tables.store.rows += 1;
    await writeFile(`${path}.json`, JSON.stringify(note));
    const changed = await medtainer("restore", path, "--overwrite");
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining("damaged: store has")]);
    await rm(`${path}.json`);
    const alone = await medtainer("restore", path, "--overwrite");
    expect([alone.code, alone.err]).toEqual([1, expect.stringContaining("two files")]);
  });

  test("old backups go, the newest never does, and other files stay", async () => {
    const backups = join(folder, "backups");
    await medtainer("backup");
    await writeFile(join(backups, "notes.txt"), "mine");
    const [first = ""] = await readdir(backups);
    const note = join(backups, first.replace(/(\.sqlite)(\.json)?$/, "$1.json"));
    const old = JSON.parse(await readFile(note, "utf8"));
    await writeFile(note, JSON.stringify({ ...old, takenAtMs: Date.UTC(2026, 8, 1) }));
    await sleep(1_100);
    const { out } = await medtainer("backup", "--json");
    expect(JSON.parse(out).removed).toHaveLength(1);
    expect((await readdir(backups)).sort()).toHaveLength(3);
    await sleep(1_100);
    await medtainer("backup", "--keep-days", "0");
    expect((await readdir(backups)).filter((name) => name.endsWith(".sqlite"))).toHaveLength(1);
  });
});

describe("medtainer keys", () => {
  test("shows a key once, lists it without, and ends it", async () => {
    const made = await medtainer(
      "keys",
      "create",
      "office",
      "--scope",
      "read",
      "acme:write",
      "--expires",
      "90d",
    );
    const [key = ""] = lines(made.out);
    expect(key).toMatch(/^mtk_/);
    const listed = await medtainer("keys", "list");
    expect(listed.out).toContain("office  read acme:write");
    expect(listed.out).not.toContain(key.slice(4));
    expect((await medtainer("keys", "list", "--json")).out).not.toContain("hash");
    expect((await medtainer("keys", "revoke", "office")).out).toContain("revoked");
    const again = await medtainer("keys", "revoke", "office");
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("no key")]);
  });

  test("says which scopes there are", async () => {
    const { code, err } = await medtainer("keys", "create", "office", "--scope", "all");
    expect([code, err]).toEqual([1, expect.stringContaining("read, write, destructive")]);
  });
});

describe("medtainer keys rotate-secret", () => {
  test("encrypts what is kept with a new secret, and forgets the old one", async () => {
    const path = join(folder, "secret.key");
    const seal = createSeal(readSecretsFrom({ path }));
    const vault = new GrantVault(storage.records, seal, Date.now);
    const identity = { vendor: "acme", account: "1", owner: "installation" };
    await vault.save(identity, { accessToken: "token", issuedAtMs: 0, fields: {} });
    const before = await readFile(path, "utf8");
    const { code, out } = await medtainer("keys", "rotate-secret", "--json");
    expect([code, JSON.parse(out)]).toEqual([0, { rotated: 1 }]);
    const after = await readFile(path, "utf8");
    expect(after.trim().split("\n")).toHaveLength(1);
    expect(after).not.toBe(before);
    expect(await vault.read(identity)).toMatchObject({ grant: { accessToken: "token" }, version: 1 });
  });

  test("wants the old secret beside a new one that the environment names", async () => {
    const { code, err } = await medtainerWith(
      { MEDTAINER_SECRET_KEY: "a new secret of ours" },
      "keys",
      "rotate-secret",
    );
    expect([code, err]).toEqual([1, expect.stringContaining("MEDTAINER_SECRET_KEY_PREVIOUS")]);
  });
});

describe("medtainer connect", () => {
  test("prints a link for the running server, and says when it was used", async () => {
    const child = spawn(process.execPath, [
      program,
      ...["connect", "acme", "--json", "--url", "https://server.example/", "--data-dir", folder],
    ]);
    const shown: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => shown.push(...lines(text)));
    for (let wait = 0; wait < 100 && shown.length === 0; wait += 1) await sleep(100);
    const link = new URL(JSON.parse(shown[0] ?? "{}").link);
    expect(link.origin + link.pathname).toBe("https://server.example/connect/acme");
    expect(link.searchParams.get("ticket")).toMatch(/^[\w-]{43}$/);
    const seal = createSeal(readSecretsFrom({ path: join(folder, "secret.key") }));
    const vault = new GrantVault(storage.records, seal, Date.now);
    const granted = { accessToken: "token", issuedAtMs: 0, fields: {} };
    await vault.save({ vendor: "acme", account: "42", owner: "installation" }, granted);
    for (let wait = 0; wait < 100 && shown.length < 2; wait += 1) await sleep(100);
    child.kill();
    expect(JSON.parse(shown[1] ?? "{}")).toEqual({ vendor: "acme", account: "42" });
  });
});

describe("medtainer db", () => {
  test("status says what is applied; migrate has nothing to do after the server", async () => {
    const { applied, pending, unknown } = JSON.parse((await medtainer("db", "status", "--json")).out);
    expect(applied.length).toBeGreaterThan(0);
    expect([pending, unknown]).toEqual([[], []]);
    expect((await medtainer("db", "migrate")).out).toContain("up to date");
  });
});

test("every command says what it does, and where data is missing, which folder it looked in", async () => {
  const { out } = await medtainer("--help");
  for (const command of ["approvals", "audit", "backup", "restore", "db", "keys"])
    expect(out).toContain(command);
  const { code, err } = await medtainer("audit", "list", "--data-dir", join(folder, "nowhere"));
  expect([code, err]).toEqual([1, expect.stringContaining(join(folder, "nowhere"))]);
});

/** SQLite behind the back of the records, as somebody would who changes the file. */
async function loadDriver(): Promise<typeof import("@photostructure/sqlite")> {
  return process.getBuiltinModule("node:sqlite" as "node:fs") === undefined
    ? import("@photostructure/sqlite")
    : (process.getBuiltinModule(
        "node:sqlite" as "node:fs",
      ) as unknown as typeof import("@photostructure/sqlite"));
}
