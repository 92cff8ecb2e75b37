import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newcomersEnvironment, root } from "./workspace.js";

/** A newcomer's checkout: the files that git knows (or would), nothing installed. */
let checkout: string;
let server: ChildProcess;
let banner = "";
let url = "";

const environment = {
  ...newcomersEnvironment(),
  PORT: "0",
  LOG_LEVEL: "silent",
  FORCE_COLOR: "0",
};

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "medtainer-checkout-"));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of listed.split("\n").filter(Boolean)) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    cpSync(join(root, file), join(checkout, file), { force: true });
  }
});
afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(checkout, { recursive: true, force: true });
});

/** Runs a line of the README in the checkout; answers what it printed. */
function shell(line: string): string {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
    cwd: checkout,
    env: environment,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${line}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Starts a server with a line of the README; its banner says the rest. */
async function start(line: string): Promise<void> {
  // A group of its own, since the line starts the server through two other programs.
  server = spawn("bash", ["-c", line], { cwd: checkout, env: environment, detached: true });
  banner = "";
  for await (const chunk of server.stdout ?? []) {
    banner += chunk;
    if (banner.includes("Stop with Ctrl+C.")) break;
  }
  url = /^MCP +(\S+)\/mcp$/m.exec(banner)?.[1] ?? "";
  expect(url, banner).not.toBe("");
}

async function stop(): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  process.kill(-server.pid, "SIGINT");
  await once(server, "exit");
}

/** A line of the README blocks this process so long that the server may close a connection meanwhile, unheard. */
const oneRequest = { connection: "close" };

const testCommand = "npx pnpm@10 test";

/** The commands of the README, in its order; each is run as it stands, but for addresses and ids. */
const commands: readonly [string, () => Promise<void> | void][] = [
  [
    "npx pnpm@10 start",
    async () => {
      await start("npx pnpm@10 start");
      expect(banner).toContain("sandbox mode");
      expect(banner).toContain(join(checkout, ".medtainer"));
    },
  ],
  [
    // The suite that this test belongs to; here it only has to be a script.
    testCommand,
    () =>
      expect(JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")).scripts.test).toContain(
        "vitest run",
      ),
  ],
  [
    // A program of somebody else, which has to be given the address that we print.
    "claude mcp add --transport http medtainer http://127.0.0.1:8000/mcp",
    () => expect(banner).toContain("claude mcp add --transport http medtainer"),
  ],
  [
    "npx pnpm@10 medtainer approvals list",
    () => expect(shell("npx pnpm@10 medtainer approvals list")).toContain("Nothing waits for approval."),
  ],
  [
    "npx pnpm@10 medtainer approvals approve 3f6c2f0e-5d0c-4a5e-9c57-2f3f3f0f7c1d",
    async () => {
      const call = (tool: string, input: unknown) =>
        fetch(`${url}/tools/${tool}`, {
          method: "POST",
          headers: oneRequest,
          body: JSON.stringify(input),
        }).then((reply) => reply.json());
      const { data } = (await call("digitalocean_list_droplets", {})) as {
        data: { droplets: { id: number }[] };
      };
      const input = { droplet_id: data.droplets[0]?.id };
      const { approvalId } = (await call("digitalocean_delete_droplet", input)) as { approvalId: string };
      expect(shell("npx pnpm@10 medtainer approvals list")).toContain(approvalId);
      shell(`npx pnpm@10 medtainer approvals approve ${approvalId}`);
      expect(await call("digitalocean_delete_droplet", input)).toMatchObject({ status: "ok" });
    },
  ],
  [
    "MEDTAINER_MODE=live MEDTAINER_AUTH=oauth DIGITALOCEAN_TOKEN=dop_v1_… npx pnpm@10 start",
    async () => {
      await stop();
      await start("MEDTAINER_MODE=live MEDTAINER_AUTH=oauth DIGITALOCEAN_TOKEN=dop_v1_… npx pnpm@10 start");
      expect(banner).toContain("live mode");
      expect(banner).toMatch(/Set the owner's password here .*\/setup\?token=/);
      expect(banner).not.toContain("dop_v1_");
    },
  ],
  [
    "npx pnpm@10 medtainer keys create office --scope read",
    async () => {
      const [key = ""] =
        shell("npx pnpm@10 medtainer keys create office --scope read").match(/mtk_[\w-]+/) ?? [];
      const call = (headers: Record<string, string>) =>
        fetch(`${url}/tools/digitalocean_delete_droplet`, {
          method: "POST",
          headers: { ...headers, ...oneRequest },
          body: "{}",
        });
      expect((await call({})).status).toBe(401);
      expect((await call({ "x-api-key": key })).status).toBe(403);
      await stop();
      await start("npx pnpm@10 start");
    },
  ],
  [
    "npx pnpm@10 medtainer audit list --since 24h",
    () =>
      expect(shell("npx pnpm@10 medtainer audit list --since 24h")).toContain("digitalocean_list_droplets"),
  ],
  [
    "npx pnpm@10 medtainer audit verify",
    () => expect(shell("npx pnpm@10 medtainer audit verify")).toContain("The record is whole"),
  ],
  [
    "npx pnpm@10 medtainer backup",
    () => expect(shell("npx pnpm@10 medtainer backup")).toContain("restored once and found equal"),
  ],
  [
    `curl -s -X POST http://127.0.0.1:8000/tools/digitalocean_list_droplets -d '{"fields": ["name", "status", "region.slug"]}'`,
    () => {
      const line = `curl -s -X POST ${url}/tools/digitalocean_list_droplets -d '{"fields": ["name", "status", "region.slug"]}'`;
      const { data } = JSON.parse(shell(line));
      expect(Object.keys(data.droplets[0])).toEqual(["name", "status", "region.slug"]);
    },
  ],
  // Installed from the registry by readers; packed.test.ts does it with the packages as they stand here.
  ["npm install @medtainer/core @medtainer/digitalocean", () => {}],
  ["npx pnpm@10 generate digitalocean", () => void shell("npx pnpm@10 generate digitalocean")],
  ["npx pnpm@10 generate --check", () => void shell("npx pnpm@10 generate --check")],
  [
    "npx pnpm@10 generate tools --spec specs/digitalocean/openapi.yaml",
    () =>
      expect(shell("npx pnpm@10 generate tools --spec specs/digitalocean/openapi.yaml")).toContain(
        "/v2/droplets",
      ),
  ],
];

describe("the README", () => {
  it("names no command that is not run here", () => {
    const text = readFileSync(join(root, "README.md"), "utf8");
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
    const lines = blocks.flatMap((block) => block.split("\n")).filter(Boolean);
    expect(lines).toEqual(commands.map(([line]) => line));
  });

  it.each(commands)("%s", async (_line, run) => run(), 180_000);

  it("stops the server with Ctrl+C", async () => {
    await stop();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});
