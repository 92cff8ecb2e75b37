import { existsSync } from "node:fs";
import { join } from "node:path";
import { createToolServer, type ToolListOptions, toolFromOperation } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { describe, expect, test } from "vitest";
import type { ToolModel } from "./model.js";
import { readSpecFile } from "./read/read-vendor.js";

/** Vendors' own files are not kept in this repository; this names a folder that has them, one folder a vendor. */
const folder = process.env.MEDTAINER_UPSTREAM_SPECS;
const spec = join(folder ?? "", "digitalocean", "DigitalOcean-public.v2.bundled.yaml");
const isHere = folder !== undefined && existsSync(spec);
if (!isHere)
  console.info("skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with DigitalOcean's own file");

/** Plain questions, and what the name of the tool ends with that answers each. */
const questions: readonly (readonly [question: string, tool: RegExp])[] = [
  ["restart a server", /droplet_actions_post$/],
  ["how much do I owe", /balance_get$/],
  ["add a DNS record", /domains_create_record$/],
  ["block an IP address", /firewalls_(create|add_rules|update)$/],
  ["show my servers", /droplets_list$/],
  ["launch a new virtual machine", /droplets_create$/],
  ["delete a server", /droplets_(delete|destroy)$/],
  ["last month's invoices", /invoices_list$/],
  ["make a bigger disk", /volume_actions_post(_by_id)?$/],
  ["take a snapshot of a volume", /volume_snapshots_create$/],
  ["which domains do I have", /domains_list$/],
  ["upload an SSH key", /ssh_keys_create$/],
  ["create a postgres database", /databases_create_cluster$/],
  ["who can log in to my database", /databases_list_users$/],
  ["cpu load of a server", /get_droplet_cpu_metrics$/],
  ["clear the CDN cache", /cdn_purge_cache$/],
  ["spread traffic over several servers", /load_balancers_(create|add_droplets)$/],
  ["list kubernetes clusters", /kubernetes_list_clusters$/],
  ["deploy my website again", /apps_create_deployment$/],
  ["tell me when my site is down", /uptime_create_(alert|check)$/],
];

describe.skipIf(!isHere)("the list of tools of DigitalOcean's own description", () => {
  const tools = isHere ? readSpecFile(spec).tools : [];
  const serve = (list: ToolListOptions) =>
    createToolServer({
      vendors: [],
      tools: tools.map(toTool),
      records: createMemoryRecords(),
      store: createMemoryStore(),
      list,
    });

  test("is under 100,000 tokens in compact mode, and under 1,000 in search mode", () => {
    const tokensOf = (mode: "full" | "compact" | "search") => serve({ mode }).list.tokens;
    const [full, compact, search] = [tokensOf("full"), tokensOf("compact"), tokensOf("search")];
    console.info(`tokens of ${tools.length} tools: full ${full}, compact ${compact}, search ${search}`);
    expect(compact).toBeLessThanOrEqual(100_000);
    expect(search).toBeLessThanOrEqual(1_000);
  });

  test("finds the right one among the first five for 19 of 20 plain questions, in at most 4 kB", async () => {
    const server = serve({ mode: "search" });
    const missed: string[] = [];
    for (const [query, expected] of questions) {
      const principal = { id: "tester", scopes: [] };
      const reply = await server.call({ name: "search_tools", input: { query }, principal });
      expect(Buffer.byteLength(reply.text)).toBeLessThanOrEqual(4_000);
      // The shape of search_tools's answer.
      const { data } = JSON.parse(reply.text) as { data: { tools: { name: string }[] } };
      if (!data.tools.some(({ name }) => expected.test(name))) missed.push(query);
    }
    console.info(`found ${questions.length - missed.length} of ${questions.length}`);
    expect(missed.length).toBeLessThanOrEqual(1);
  });
});

function toTool({ operation, ...tool }: ToolModel) {
  return toolFromOperation({ ...tool, operation: operation.data });
}
