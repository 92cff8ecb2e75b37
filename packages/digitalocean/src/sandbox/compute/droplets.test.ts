import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

const small = { name: "new-1", region: "nyc3", size: "s-1vcpu-1gb", image: "ubuntu-24-04-x64" };

describe("a droplet", () => {
  test("is new without an address, then active with one, then gone", async () => {
    const { call, advance } = openAccount();
    const created = await call("POST", "/v2/droplets", {
      ...small,
      tags: ["fresh"],
      ipv6: true,
      backups: true,
    });
    expect(created.status).toBe(202);
    expect(created.body.droplet).toMatchObject({
      status: "new",
      locked: true,
      memory: 1_024,
      networks: { v4: [], v6: [] },
      next_backup_window: { start: "2026-06-16T00:00:00Z", end: "2026-06-16T04:00:00Z" },
    });
    const { id } = created.body.droplet;
    const [link] = (created.body.links as { actions: { id: number; rel: string; href: string }[] }).actions;
    expect(link).toMatchObject({
      rel: "create",
      href: `https://api.digitalocean.com/v2/actions/${link?.id}`,
    });
    expect((await call("GET", `/v2/actions/${link?.id}`)).body.action.status).toBe("in-progress");

    advance(2_000);
    const booted = (await call("GET", `/v2/droplets/${id}`)).body.droplet;
    expect(booted).toMatchObject({ status: "active", locked: false, tags: ["fresh"] });
    expect(booted.networks.v4.map(({ type }) => type)).toEqual(["public", "private"]);
    expect(booted.networks.v6).toHaveLength(1);
    expect((await call("GET", `/v2/actions/${link?.id}`)).body.action).toMatchObject({
      status: "completed",
      completed_at: "2026-06-15T12:00:02Z",
      resource_id: id,
    });
    expect((await call("GET", "/v2/tags/fresh")).body).toMatchObject({ tag: { resources: { count: 1 } } });

    expect((await call("DELETE", `/v2/droplets/${id}`)).status).toBe(204);
    expect((await call("GET", `/v2/droplets/${id}`)).status).toBe(404);
    expect((await call("DELETE", `/v2/droplets/${id}`)).body.id).toBe("not_found");
  });

  test.each([
    ["an unknown size", { size: "huge" }, "no size huge"],
    ["an unknown region", { region: "mars1" }, "region mars1 does not exist"],
    ["a closed region", { region: "nyc2" }, "region nyc2 does not exist"],
    ["an unknown image", { image: "windows" }, "no image windows"],
    ["an image that is elsewhere", { image: 196_331_890, region: "lon1" }, "not available in lon1"],
    [
      "a disk that is too small",
      { size: "s-1vcpu-512mb-10gb", image: "docker-20-04" },
      "needs a disk of 25 GB",
    ],
    ["an unknown SSH key", { ssh_keys: [1] }, "no SSH key 1"],
    ["an unknown volume", { volumes: ["none"] }, "no volume none"],
    [
      "IPv6 without a public network",
      { ipv6: true, public_networking: false },
      "cannot have an IPv6 address",
    ],
  ])("is refused with %s", async (_, change, message) => {
    const { call, sandbox } = openAccount();
    const { status, body } = await call("POST", "/v2/droplets", { ...small, ...change });
    expect({ status, id: body.id }).toEqual({ status: 422, id: "unprocessable_entity" });
    expect(body.message).toContain(message);
    expect(sandbox.state.droplets).toHaveLength(9);
  });

  test("takes a volume with it and lets it go", async () => {
    const { call, seeded } = openAccount();
    const { id: volumeId } = seeded("volumes", ({ name }) => name === "uploads");
    const { body } = await call("POST", "/v2/droplets", { ...small, volumes: [volumeId] });
    expect(body.droplet.volume_ids).toEqual([volumeId]);
    expect((await call("DELETE", `/v2/volumes/${volumeId}`)).status).toBe(409);
    await call("DELETE", `/v2/droplets/${body.droplet.id}`);
    expect((await call("GET", `/v2/volumes/${volumeId}`)).body).toMatchObject({
      volume: { droplet_ids: [] },
    });
  });

  test("leaves its reserved IP, firewall and project when it goes", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("droplets", ({ name }) => name === "db-1");
    await call("POST", "/v2/reserved_ips", { droplet_id: id });
    await call("DELETE", `/v2/droplets/${id}`);
    const { ip } = seeded("reservedIps", (address) => ![`192.0.2.44`, `192.0.2.45`].includes(address.ip));
    expect((await call("GET", `/v2/reserved_ips/${ip}`)).body).toMatchObject({
      reserved_ip: { droplet: null },
    });
    expect(seeded("firewalls", ({ name }) => name === "database").droplet_ids).toEqual([]);
    expect(() => seeded("assignments", ({ urn }) => urn === `do:droplet:${id}`)).toThrow("no such item");
  });

  test("stops at the account's limit", async () => {
    const { call } = openAccount();
    for (let count = 9; count < 25; count += 1) {
      expect((await call("POST", "/v2/droplets", { ...small, name: `new-${count}` })).status).toBe(202);
    }
    expect((await call("POST", "/v2/droplets", small)).body.message).toContain("25 droplets at most");
  });
});

describe("the list of droplets", () => {
  test.each([
    ["tag_name=web", ["web-1", "web-2"]],
    ["tag_name=none", []],
    ["name=WEB-1", ["web-1"]],
    ["name=web", []],
    ["type=gpus", []],
    ["type=droplets&per_page=2", ["web-1", "web-2"]],
  ])("takes %s", async (query, names) => {
    const { body } = await openAccount().call("GET", `/v2/droplets?${query}`);
    expect((body.droplets as { name: string }[]).map(({ name }) => name)).toEqual(names);
  });

  test("shows what belongs to one of them", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("droplets", ({ name }) => name === "web-1");
    const path = `/v2/droplets/${id}`;
    expect((await call("GET", `${path}/snapshots`)).body).toMatchObject({
      snapshots: [{ name: "web-1 before upgrade" }],
    });
    expect((await call("GET", `${path}/backups`)).body).toMatchObject({ backups: [{ type: "backup" }] });
    expect((await call("GET", `${path}/kernels`)).body).toMatchObject({ kernels: [], meta: { total: 0 } });
    expect((await call("GET", `${path}/firewalls`)).body).toMatchObject({ firewalls: [{ name: "web" }] });
    expect((await call("GET", `${path}/neighbors`)).body).toMatchObject({ droplets: [{ name: "db-1" }] });
  });
});
