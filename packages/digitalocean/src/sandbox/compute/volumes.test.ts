import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

describe("a volume", () => {
  test("is attached, detached, enlarged and deleted", async () => {
    const { call, advance, seeded } = openAccount();
    const { id } = seeded("volumes", ({ name }) => name === "uploads");
    const { id: droplet_id } = seeded("droplets", ({ name }) => name === "web-1");
    const act = async (body: object) => {
      const reply = await call("POST", `/v2/volumes/${id}/actions`, body);
      advance();
      return reply;
    };
    expect(await act({ type: "attach", droplet_id, tags: ["data"] })).toMatchObject({
      status: 202,
      body: { action: { type: "attach_volume", resource_type: "volume", resource_id: null } },
    });
    expect((await call("GET", `/v2/droplets/${droplet_id}`)).body.droplet.volume_ids).toEqual([id]);
    expect((await call("GET", "/v2/tags/data")).body).toMatchObject({
      tag: { resources: { volumes: { count: 1 } } },
    });
    expect((await act({ type: "attach", droplet_id })).body.message).toContain("attached already");
    expect((await call("DELETE", `/v2/volumes/${id}`)).body.id).toBe("conflict");

    await act({ type: "resize", size_gigabytes: 150 });
    await act({ type: "detach", droplet_id });
    expect((await call("GET", `/v2/volumes/${id}`)).body).toMatchObject({
      volume: { size_gigabytes: 150, droplet_ids: [], region: { slug: "nyc3" } },
    });
    expect((await call("DELETE", `/v2/volumes/${id}`)).status).toBe(204);
    expect((await call("GET", `/v2/volumes/${id}`)).status).toBe(404);
  });

  test("can be made again from a snapshot", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("volumes", ({ name }) => name === "archive");
    const made = await call("POST", `/v2/volumes/${id}/snapshots`, { name: "archive 1", tags: ["kept"] });
    expect(made).toMatchObject({ status: 201, body: { snapshot: { resource_id: id, min_disk_size: 50 } } });
    const { id: snapshot_id } = made.body.snapshot as { id: string };
    expect((await call("GET", `/v2/volumes/${id}/snapshots`)).body.meta.total).toBe(1);
    const volume = { name: "archive-2", size_gigabytes: 1, region: "fra1", snapshot_id };
    expect((await call("POST", "/v2/volumes", volume)).body).toMatchObject({
      volume: { size_gigabytes: 50 },
    });
  });

  test.each([
    ["a taken name", { name: "uploads" }, 409, "taken in nyc3"],
    ["a bad name", { name: "Uploads" }, 422, "lower-case"],
    ["a closed region", { region: "sfo1" }, 422, "no region sfo1"],
    ["no size", { size_gigabytes: 0 }, 422, "from 1 to 16384"],
    ["an unknown snapshot", { snapshot_id: "none" }, 404, "no volume snapshot none"],
  ])("is refused with %s", async (_, change, status, message) => {
    const { call, sandbox } = openAccount();
    const body = { name: "new", size_gigabytes: 10, region: "nyc3", ...change };
    const reply = await call("POST", "/v2/volumes", body);
    expect(reply.status).toBe(status);
    expect(reply.body.message).toContain(message);
    expect(sandbox.state.volumes).toHaveLength(4);
  });

  test.each([
    [{ type: "attach" }, 422, "attach needs droplet_id"],
    [{ type: "attach", droplet_id: 1 }, 404, "no such resource"],
    [{ type: "resize", size_gigabytes: 100 }, 422, "must be more than 100"],
  ])("refuses the action %j", async (body, status, message) => {
    const { call, seeded } = openAccount();
    const { id } = seeded("volumes", ({ name }) => name === "uploads");
    const reply = await call("POST", `/v2/volumes/${id}/actions`, body);
    expect([reply.status, reply.body.message]).toEqual([status, expect.stringContaining(message)]);
  });

  test("stays in its region", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("volumes", ({ name }) => name === "archive");
    const { id: droplet_id } = seeded("droplets", ({ name }) => name === "web-1");
    const { body } = await call("POST", `/v2/volumes/${id}/actions`, { type: "attach", droplet_id });
    expect(body.message).toContain("different regions");
  });
});

test.each([
  ["/v2/volumes?name=uploads", "volumes", ["uploads"]],
  ["/v2/volumes?region=fra1", "volumes", ["archive"]],
  ["/v2/snapshots?resource_type=volume", "snapshots", ["db-1-data weekly"]],
  ["/v2/snapshots?resource_type=droplet", "snapshots", ["web-1 before upgrade", "blog-1 new theme"]],
])("%s lists what it says", async (path, key, names) => {
  const { body } = await openAccount().call("GET", path);
  expect((body[key] as { name: string }[]).map(({ name }) => name)).toEqual(names);
});
