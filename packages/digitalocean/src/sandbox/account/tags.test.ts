import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

describe("tags", () => {
  test("are put on and taken off droplets, images, volumes and snapshots", async () => {
    const { call, seeded } = openAccount();
    const resources = [
      {
        resource_id: String(seeded("droplets", ({ name }) => name === "vpn-1").id),
        resource_type: "droplet",
      },
      { resource_id: String(seeded("images", ({ type }) => type === "snapshot").id), resource_type: "image" },
      { resource_id: seeded("volumes").id, resource_type: "volume" },
      {
        resource_id: seeded("snapshots", ({ resource_type }) => resource_type === "volume").id,
        resource_type: "volume_snapshot",
      },
    ];
    await call("POST", "/v2/tags", { name: "audit" });
    expect((await call("POST", "/v2/tags/audit/resources", { resources })).status).toBe(204);
    expect((await call("GET", "/v2/tags/audit")).body).toMatchObject({
      tag: {
        resources: {
          count: 4,
          images: { count: 1 },
          volume_snapshots: { count: 1 },
          databases: { count: 0 },
        },
      },
    });
    await call("DELETE", "/v2/tags/audit/resources", { resources: resources.slice(1) });
    expect((await call("GET", "/v2/droplets?tag_name=audit")).body.meta.total).toBe(1);
    await call("DELETE", "/v2/tags/audit");
    expect((await call("GET", "/v2/droplets?tag_name=audit")).body.meta.total).toBe(0);
    expect((await call("GET", "/v2/tags/audit")).status).toBe(404);
  });

  test("change nothing when one resource is unknown, and leave public images alone", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("droplets", ({ name }) => name === "vpn-1");
    const tag = (resources: object[]) => call("POST", "/v2/tags/web/resources", { resources });
    const droplet = { resource_id: String(id), resource_type: "droplet" };
    expect((await tag([droplet, { resource_id: "1", resource_type: "droplet" }])).status).toBe(404);
    expect(seeded("droplets", (one) => one.id === id).tags).toEqual([]);
    const image = seeded("images", ({ public: isPublic }) => isPublic);
    expect((await tag([{ resource_id: String(image.id), resource_type: "image" }])).status).toBe(403);
  });

  test("stay as they are when they are made again", async () => {
    const { call, sandbox } = openAccount();
    const before = sandbox.state.tags?.length;
    expect((await call("POST", "/v2/tags", { name: "web" })).body).toMatchObject({
      tag: { resources: { count: 2 } },
    });
    expect(sandbox.state.tags).toHaveLength(before ?? 0);
  });
});
