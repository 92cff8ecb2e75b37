import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

const ssh = { protocol: "tcp", ports: "22", sources: { addresses: ["198.51.100.0/28"] } };

describe("a firewall", () => {
  test("waits until it has reached its droplets", async () => {
    const { call, advance, seeded } = openAccount();
    const { id: dropletId } = seeded("droplets", ({ name }) => name === "vpn-1");
    const made = await call("POST", "/v2/firewalls", {
      name: "vpn",
      inbound_rules: [ssh],
      droplet_ids: [dropletId],
    });
    expect(made).toMatchObject({
      status: 202,
      body: {
        firewall: { status: "waiting", pending_changes: [{ droplet_id: dropletId, removing: false }] },
      },
    });
    advance();
    const { id } = made.body.firewall as { id: string };
    expect((await call("GET", `/v2/firewalls/${id}`)).body).toMatchObject({
      firewall: { status: "succeeded", pending_changes: [] },
    });
    expect((await call("GET", `/v2/droplets/${dropletId}/firewalls`)).body.meta.total).toBe(1);
    expect((await call("DELETE", `/v2/firewalls/${id}`)).status).toBe(204);
    expect((await call("GET", `/v2/droplets/${dropletId}/firewalls`)).body.meta.total).toBe(0);
  });

  test("takes and drops droplets, tags and rules", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("firewalls", ({ name }) => name === "database");
    const { id: dropletId } = seeded("droplets", ({ name }) => name === "web-1");
    const change = (method: string, what: string, body: object) =>
      call(method, `/v2/firewalls/${id}/${what}`, body);
    const firewall = () => seeded("firewalls", (one) => one.id === id);

    await change("POST", "droplets", { droplet_ids: [dropletId] });
    await change("POST", "tags", { tags: ["staging"] });
    await change("POST", "rules", { inbound_rules: [ssh] });
    expect(firewall()).toMatchObject({ tags: ["staging"], status: "waiting" });
    expect(firewall().droplet_ids).toContain(dropletId);
    expect(firewall().inbound_rules).toHaveLength(2);

    await change("DELETE", "droplets", { droplet_ids: [dropletId] });
    await change("DELETE", "tags", { tags: ["staging"] });
    await change("DELETE", "rules", { inbound_rules: [ssh] });
    expect(firewall().tags).toEqual([]);
    expect(firewall().droplet_ids).not.toContain(dropletId);
    expect(firewall().inbound_rules).toHaveLength(1);
  });

  test.each([
    ["without rules", { name: "new" }, 422, "list of rules"],
    ["with a taken name", { name: "web", inbound_rules: [ssh] }, 409, "taken"],
    ["for an unknown droplet", { name: "new", inbound_rules: [ssh], droplet_ids: [1] }, 422, "no droplet 1"],
    ["for an unknown tag", { name: "new", inbound_rules: [ssh], tags: ["none"] }, 422, "no tag none"],
  ])("is refused %s", async (_, body, status, message) => {
    const reply = await openAccount().call("POST", "/v2/firewalls", body);
    expect([reply.status, reply.body.message]).toEqual([status, expect.stringContaining(message)]);
  });
});
