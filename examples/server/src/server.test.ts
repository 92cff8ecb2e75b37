import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import {
  type CallResult,
  type ClientKind,
  type ConnectedClient,
  clientKinds,
  connectClient,
  type Target,
} from "../fixtures/mcp-clients.js";
import {
  newDataDir,
  readRows,
  removeDataDirs,
  type ServerProcess,
  startServer,
  stdioTarget,
} from "../fixtures/running-server.js";

const transports = ["stdio", "http", "http with sessions"] as const;
type TransportName = (typeof transports)[number];

const apiKey = "operator-key-for-tests";
const combinations = transports.flatMap((transport) => clientKinds.map((kind) => [transport, kind] as const));

/** A 2025-era client on the stateless transport has no way back to its person. */
function canAsk(transport: TransportName, kind: ClientKind): boolean {
  return transport !== "http" || kind === "sdk v2 auto" || kind === "sdk v2 2026-07-28";
}

const running: (ServerProcess | ConnectedClient)[] = [];
afterEach(async () => {
  for (const each of running.splice(0).reverse()) await ("stop" in each ? each.stop() : each.close());
});
afterAll(removeDataDirs);

async function open(
  transport: TransportName,
  dataDir: string,
): Promise<{ target: Target; server?: ServerProcess }> {
  if (transport === "stdio") return { target: stdioTarget(dataDir) };
  const args = transport === "http with sessions" ? ["--sessions"] : [];
  const server = await startServer({ args, dataDir, env: { MEDTAINER_API_KEY: apiKey } });
  running.push(server);
  return { target: { url: `${server.url}/mcp` }, server };
}

async function connect(kind: ClientKind, target: Target, answer?: "approve" | "decline" | "cancel") {
  const client = await connectClient(kind, target, answer);
  running.push(client);
  return client;
}

interface Content {
  readonly data: {
    readonly droplet: { readonly id: number; readonly name: string; readonly status: string };
    readonly droplets: readonly { readonly id: number; readonly name: string }[];
    readonly action: { readonly status: string };
  };
  readonly metadata: { readonly source: string; readonly callId: string };
}

/** The structured content of a call that worked. */
function content(result: CallResult): Content {
  if (result.isError) throw new Error(result.content[0]?.text);
  // Read field by field by the assertions.
  return result.structuredContent as unknown as Content;
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly approvalId?: string;
}

/** What a call that failed tells the model. */
function failure(result: CallResult): Failure {
  expect(result.isError).toBe(true);
  return JSON.parse(result.content[0]?.text ?? "{}") as Failure;
}

const newDroplet = { name: "web-test", region: "nyc3", size: "s-1vcpu-1gb", image: "ubuntu-24-04-x64" };

/** Settles an approval as an operator does: over HTTP where there is a server, else on the command line. */
async function approveAsOperator(
  id: string,
  dataDir: string,
  server: ServerProcess | undefined,
): Promise<void> {
  if (server) {
    const headers = { "x-api-key": apiKey, "content-type": "application/json" };
    const body = JSON.stringify({ decision: "approve" });
    const response = await fetch(`${server.url}/approvals/${id}`, { method: "POST", headers, body });
    expect(response.status).toBe(200);
    return;
  }
  const manifest = createRequire(import.meta.url).resolve("@medtainer/cli/package.json");
  const cli = join(dirname(manifest), "dist/medtainer.js");
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, "approvals", "approve", id, "--data-dir", dataDir],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
}

/** As DigitalOcean does, the sandbox takes a moment to build a droplet, and refuses actions until then. */
async function waitUntilActive(client: ConnectedClient, id: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const { droplet } = content(await client.callTool("digitalocean_get_droplet", { droplet_id: id })).data;
      expect(droplet.status).toBe("active");
    },
    { timeout: 10_000, interval: 500 },
  );
}

describe.each(combinations)("over %s, %s", (transport, kind) => {
  it("creates, lists, reboots and deletes a droplet, with audit rows to match", async () => {
    const dataDir = newDataDir();
    const { target, server } = await open(transport, dataDir);
    const asks = canAsk(transport, kind);
    const client = await connect(kind, target, asks ? "approve" : undefined);

    const names = (await client.listTools()).map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    for (const verb of [
      "list_droplets",
      "create_droplet",
      "get_droplet",
      "delete_droplet",
      "reboot_droplet",
    ]) {
      expect(names).toContain(`digitalocean_${verb}`);
    }

    const created = content(await client.callTool("digitalocean_create_droplet", newDroplet));
    expect(created.metadata.source).toBe("sandbox");
    const { id } = created.data.droplet;
    const listed = content(await client.callTool("digitalocean_list_droplets", { per_page: 200 }));
    expect(listed.data.droplets.find((droplet) => droplet.id === id)?.name).toBe("web-test");

    await waitUntilActive(client, id);
    const progress: number[] = [];
    const rebooted = await client.callTool("digitalocean_reboot_droplet", { droplet_id: id }, (step) =>
      progress.push(step),
    );
    expect(content(rebooted).data.action.status).toBe("completed");
    expect(progress.length).toBeGreaterThan(0);

    const first = await client.callTool("digitalocean_delete_droplet", { droplet_id: id });
    if (!asks) {
      const { code, approvalId = "" } = failure(first);
      expect(code).toBe("approval_required");
      await approveAsOperator(approvalId, dataDir, server);
      content(await client.callTool("digitalocean_delete_droplet", { droplet_id: id }));
    } else {
      content(first);
      expect(client.questions).toEqual([expect.stringContaining(`droplet_id = ${id}`)]);
    }
    expect(failure(await client.callTool("digitalocean_get_droplet", { droplet_id: id })).code).toBe(
      "not_found",
    );

    const executions = await readRows(dataDir, "tool_executions");
    const told = executions.map(({ tool, status, code }) => [tool, status, code]);
    // How often it had to look before the new droplet was active is the sandbox's business.
    expect(told.filter(([tool, status]) => tool !== "digitalocean_get_droplet" || status !== "ok")).toEqual([
      ["digitalocean_create_droplet", "ok", null],
      ["digitalocean_list_droplets", "ok", null],
      ["digitalocean_reboot_droplet", "ok", null],
      ["digitalocean_delete_droplet", "failed", "approval_required"],
      ["digitalocean_delete_droplet", "ok", null],
      ["digitalocean_get_droplet", "failed", "not_found"],
    ]);
    expect(executions[0]).toMatchObject({
      principal: "local",
      source: "sandbox",
      // A stateless server remembers no initialize; there the client's user agent stands for it.
      client: asks ? "medtainer-test 1.0.0" : "node",
    });
    const calls = await readRows(dataDir, "api_calls");
    expect(calls.filter(({ route }) => route.startsWith("DELETE"))).toHaveLength(1);
    expect(new Set(calls.map(({ status }) => status))).toEqual(new Set(["ok", "failed"]));
  });

  it("lets no destructive call through without approval", async () => {
    const dataDir = newDataDir();
    const { target } = await open(transport, dataDir);
    const answers = canAsk(transport, kind)
      ? (["decline", "cancel", undefined] as const)
      : ([undefined] as const);
    const codes: string[] = [];
    for (const answer of answers) {
      const client = await connect(kind, target, answer);
      const { droplets } = content(await client.callTool("digitalocean_list_droplets", {})).data;
      // A different droplet each time: a decision on one call says nothing of another.
      const droplet_id = droplets[codes.length]?.id ?? 0;
      codes.push(failure(await client.callTool("digitalocean_delete_droplet", { droplet_id })).code);
    }
    expect(codes).toEqual(
      answers.map((answer) => (answer === "decline" ? "approval_denied" : "approval_required")),
    );
    const calls = await readRows(dataDir, "api_calls");
    expect(calls.filter(({ route }) => route.startsWith("DELETE"))).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    [
      "a missing name",
      "digitalocean_create_droplet",
      { size: "s-1vcpu-1gb", image: "ubuntu-24-04-x64" },
      "invalid_input",
      '"name" is missing',
    ],
    [
      "a wrong type",
      "digitalocean_get_droplet",
      { droplet_id: "first" },
      "invalid_input",
      '"droplet_id" must be integer',
    ],
    [
      "an unknown field",
      "digitalocean_list_droplets",
      { colour: "red" },
      "invalid_input",
      '"colour" is not a field',
    ],
    ["an unknown tool", "digitalocean_paint_droplet", {}, "not_found", "no tool named"],
  ])("%s gets a clear error, reaches no vendor and leaves a row", async (_title, tool, input, code, says) => {
    const { target, server } = await open("http", newDataDir());
    const client = await connect("sdk v2 auto", target);
    const failed = failure(await client.callTool(tool, input));
    expect([failed.code, failed.message]).toEqual([code, expect.stringContaining(says)]);
    const dataDir = server?.dataDir ?? "";
    expect(await readRows(dataDir, "tool_executions")).toMatchObject([{ tool, status: "failed", code }]);
    expect(await readRows(dataDir, "api_calls")).toEqual([]);
  });
});

describe("the server", () => {
  it("says where it listens, where its data lies, who answers, and how to connect", async () => {
    const { server } = await open("http", newDataDir());
    const { banner = "", url, dataDir } = server ?? {};
    expect(banner).toContain("sandbox mode");
    expect(banner).toContain(`${url}/mcp`);
    expect(banner).toContain(dataDir);
    expect(banner).toContain("DigitalOcean: sandbox");
    const entries = banner.match(/^\{$[\s\S]*?^\}$/gm) ?? [];
    const [stdio, http] = entries.map((entry) => JSON.parse(entry));
    expect(stdio.mcpServers.medtainer).toMatchObject({
      args: [expect.stringMatching(/server\.js$/), "--stdio", "--local"],
    });
    expect(http.mcpServers.medtainer).toEqual({ type: "http", url: `${url}/mcp` });
  });

  it("is refused where another one runs on the same file, and told which", async () => {
    const dataDir = newDataDir();
    await open("http", dataDir);
    await expect(open("http", dataDir)).rejects.toThrow(/process \d+/);
  });

  it("starts over stdio from the entry that it prints", async () => {
    const { server } = await open("http", newDataDir());
    const [stdio = "{}"] = server?.banner.match(/^\{$[\s\S]*?^\}$/gm) ?? [];
    const { command, args, env } = JSON.parse(stdio).mcpServers.medtainer;
    const client = await connect("sdk v1", { command, args, env: { ...env, PATH: process.env.PATH ?? "" } });
    expect((await client.listTools()).length).toBeGreaterThan(5);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("lets calls in flight end on %s", async (signal) => {
    const { target, server } = await open("http", newDataDir());
    const client = await connect("sdk v2 auto", target);
    const { droplets } = content(await client.callTool("digitalocean_list_droplets", {})).data;
    const reboot = client.callTool("digitalocean_reboot_droplet", { droplet_id: droplets[0]?.id ?? 0 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const exit = server?.stop(signal);
    expect(content(await reboot).data.action.status).toBe("completed");
    expect(await exit).toBe(0);
  });

  it.each([
    ["live mode without sign-in", { MEDTAINER_MODE: "live" }, "MEDTAINER_AUTH=none"],
    ["an open door to the network", { HOST: "0.0.0.0" }, "MEDTAINER_AUTH=none"],
    ["sign-in that nobody could reach", { MEDTAINER_AUTH: "oauth", HOST: "0.0.0.0" }, "MEDTAINER_PUBLIC_URL"],
    [
      "a public address without https",
      { MEDTAINER_AUTH: "oauth", MEDTAINER_PUBLIC_URL: "http://mcp.example.com" },
      "https:",
    ],
    [
      "a public address with a path",
      { MEDTAINER_PUBLIC_URL: "https://mcp.example.com/mcp" },
      "MEDTAINER_PUBLIC_URL",
    ],
    ["a port that is none", { PORT: "http" }, "PORT"],
    ["a mode that is none", { MEDTAINER_MODE: "test" }, "MEDTAINER_MODE"],
  ])("refuses to start with %s, naming the variable", async (_title, env, says) => {
    await expect(startServer({ env })).rejects.toThrow(says);
  });

  it("switches a vendor without its credential off in live mode", async () => {
    const env = {
      MEDTAINER_MODE: "live",
      MEDTAINER_AUTH: "oauth",
      MEDTAINER_API_KEY: apiKey,
      DIGITALOCEAN_TOKEN: "",
    };
    const server = await startServer({ env });
    running.push(server);
    expect(server.banner).toContain("with 0 tools");
    expect(server.banner).toContain("DigitalOcean: off, set DIGITALOCEAN_TOKEN");
    expect((await fetch(`${server.url}/mcp`, { method: "POST" })).status).toBe(401);
  });

  it("lists no more than its budget of tokens allows", async () => {
    const server = await startServer({ env: { MEDTAINER_TOOL_BUDGET: "1000" } });
    running.push(server);
    expect(server.banner).toMatch(/^List +search, about \d{3} tokens$/m);
    const client = await connect("sdk v2 auto", { url: `${server.url}/mcp` });
    expect((await client.listTools()).map(({ name }) => name)).toContain("search_tools");
    expect(
      content(await client.callTool("digitalocean_list_droplets", {})).data.droplets.length,
    ).toBeGreaterThan(0);
  });

  it("lists and runs only reads with MEDTAINER_READ_ONLY=1", async () => {
    const server = await startServer({ env: { MEDTAINER_READ_ONLY: "1" } });
    running.push(server);
    const client = await connect("sdk v2 auto", { url: `${server.url}/mcp` });
    const tools = await client.listTools();
    expect(
      tools.map(({ annotations }) => (annotations as { readOnlyHint: boolean }).readOnlyHint),
    ).not.toContain(false);
    expect(failure(await client.callTool("digitalocean_create_droplet", newDroplet)).code).toBe("forbidden");
  });
});
