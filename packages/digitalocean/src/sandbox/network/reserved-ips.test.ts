import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

describe("a reserved IP", () => {
  test("moves between droplets of its region", async () => {
    const { call, advance, seeded } = openAccount();
    const { ip } = seeded("reservedIps", ({ droplet_id }) => droplet_id !== null);
    const { id: target } = seeded("droplets", ({ name }) => name === "web-2");
    const path = `/v2/reserved_ips/${ip}`;
    expect(await call("POST", `${path}/actions`, { type: "assign", droplet_id: target })).toMatchObject({
      status: 201,
      body: { action: { type: "assign_ip", status: "in-progress", resource_id: 3_221_226_028 } },
    });
    expect((await call("POST", `${path}/actions`, { type: "unassign" })).body.message).toContain(
      "still running",
    );
    advance();
    expect((await call("GET", path)).body).toMatchObject({
      reserved_ip: { droplet: { name: "web-2" }, locked: false },
    });
    await call("POST", `${path}/actions`, { type: "unassign" });
    advance();
    expect((await call("GET", path)).body).toMatchObject({ reserved_ip: { droplet: null } });
    expect((await call("GET", `${path}/actions`)).body.meta.total).toBe(2);
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
  });

  test("is made for a region, or for a droplet that it is then pointed at", async () => {
    const { call, advance, seeded } = openAccount();
    const idle = await call("POST", "/v2/reserved_ips", { region: "fra1" });
    expect(idle).toMatchObject({
      status: 202,
      body: { reserved_ip: { droplet: null, region: { slug: "fra1" } } },
    });
    const { id } = seeded("droplets", ({ name }) => name === "blog-1");
    const pointed = await call("POST", "/v2/reserved_ips", { droplet_id: id });
    expect(pointed.body).toMatchObject({ reserved_ip: { locked: true }, links: { droplets: [{ id }] } });
    advance();
    const { ip } = pointed.body.reserved_ip as { ip: string };
    expect((await call("GET", `/v2/reserved_ips/${ip}`)).body).toMatchObject({
      reserved_ip: { droplet: { id } },
    });
  });

  test.each([
    [{}, "Either droplet_id or region"],
    [{ region: "fra1", droplet_id: 1 }, "Either droplet_id or region"],
    [{ droplet_id: 1 }, "no droplet 1"],
    [{ region: "mars1" }, "no region mars1"],
  ])("is refused with %j", async (body, message) => {
    const reply = await openAccount().call("POST", "/v2/reserved_ips", body);
    expect([reply.status, reply.body.message]).toEqual([422, expect.stringContaining(message)]);
  });

  test("stays in its region, and within the account's limit", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("droplets", ({ name }) => name === "blog-1");
    const { ip } = seeded("reservedIps");
    const moved = await call("POST", `/v2/reserved_ips/${ip}/actions`, { type: "assign", droplet_id: id });
    expect(moved.body.message).toContain("is in ams3");
    for (let count = 2; count < 5; count += 1) await call("POST", "/v2/reserved_ips", { region: "fra1" });
    expect((await call("POST", "/v2/reserved_ips", { region: "fra1" })).body.message).toContain(
      "5 reserved IPs",
    );
  });
});
