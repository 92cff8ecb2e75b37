import { connectVendor, createToolServer, type ToolListOptions } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { expect, it } from "vitest";
import { digitalocean } from "./vendor.js";

const principal = { id: "tester", scopes: ["read", "write", "destructive"] };

function serve(list: ToolListOptions) {
  const vendors = [connectVendor(digitalocean, { credential: { token: "none" } })];
  return createToolServer({ vendors, records: createMemoryRecords(), store: createMemoryStore(), list });
}

const server = serve({ mode: "search" });

it.each([
  ["restart a server", "reboot_droplet"],
  ["how much do I owe", "get_balance"],
  ["add a DNS record", "create_domain_record"],
  ["show my servers", "list_droplets"],
  ["launch a new virtual machine", "create_droplet"],
  ["get rid of a server", "delete_droplet"],
  ["what does a server cost", "list_sizes"],
  ["make a disk bigger", "resize_volume"],
  ["is the disk nearly full", "get_droplet_disk"],
  ["open port 443", "add_firewall_rules"],
  ["close a port", "remove_firewall_rules"],
  ["which websites do I own", "list_domains"],
  ["change the address that www points to", "update_domain_record"],
  ["how busy is the processor", "get_droplet_cpu"],
  ["is my job finished", "get_action"],
  ["back up a server every day", "enable_droplet_backups"],
  ["go back to yesterday's backup", "restore_droplet"],
  ["upload my public key", "create_ssh_key"],
  ["in which cities are the data centers", "list_regions"],
  ["give a server a static IP", "assign_reserved_ip"],
  ["reinstall the operating system", "rebuild_droplet"],
  ["delete an old snapshot", "delete_snapshot"],
  ["unplug a disk from a server", "detach_volume"],
  ["upgrade a server to more memory", "resize_droplet"],
])("finds for %j the tool %s among the first five, in at most 4 kB", async (query, name) => {
  const reply = await server.call({ name: "search_tools", input: { query }, principal });
  expect(Buffer.byteLength(reply.text)).toBeLessThanOrEqual(4_000);
  const found = reply.ok ? reply.content.data : reply.error.message;
  expect(found).toMatchObject({ tools: expect.arrayContaining([named(`digitalocean_${name}`)]) });
});

it("lists itself in ever fewer tokens", () => {
  const modes = ["full", "compact", "search"] as const;
  const tokens = modes.map((mode) => serve({ mode }).list.tokens);
  console.info(`tokens digitalocean: ${modes.map((mode, at) => `${mode} ${tokens[at]}`).join(", ")}`);
  expect(tokens).toEqual(tokens.toSorted((one, other) => other - one));
  expect(serve({ budgetTokens: 6_000 }).list.mode).toBe("compact");
  expect(serve({ budgetTokens: 3_000, groups: ["domain-records"] }).list.mode).toBe("grouped");
  expect(serve({ budgetTokens: 1_000 }).list.mode).toBe("search");
});

function named(name: string): unknown {
  return expect.objectContaining({ name });
}
