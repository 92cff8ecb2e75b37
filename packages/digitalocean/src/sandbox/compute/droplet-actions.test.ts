import { describe, expect, test } from "vitest";
import { type OpenAccount, openAccount } from "../fixtures/open-account.js";

function openDroplet(name: string, account: OpenAccount = openAccount()) {
  const { id } = account.seeded("droplets", (droplet) => droplet.name === name);
  return {
    ...account,
    id,
    act: (body: object) => account.call("POST", `/v2/droplets/${id}/actions`, body),
    look: async () => (await account.call("GET", `/v2/droplets/${id}`)).body.droplet,
  };
}

describe("an action on a droplet", () => {
  test("is in progress for two seconds, locks the droplet, and is then completed", async () => {
    const { act, look, call, advance, id } = openDroplet("web-2");
    const started = await act({ type: "power_off" });
    expect(started).toMatchObject({
      status: 201,
      body: { action: { status: "in-progress", completed_at: null } },
    });
    const path = `/v2/droplets/${id}/actions/${started.body.action.id}`;
    advance(1_999);
    expect((await call("GET", path)).body.action.status).toBe("in-progress");
    expect(await look()).toMatchObject({ status: "active", locked: true });
    expect((await act({ type: "reboot" })).body.message).toContain("still running");
    advance(1);
    expect((await call("GET", path)).body.action).toMatchObject({ status: "completed", type: "power_off" });
    expect(await look()).toMatchObject({ status: "off", locked: false });
  });

  test("stands first in the lists, and under its own droplet only", async () => {
    const { act, call, id, seeded } = openDroplet("web-1");
    const { action } = (await act({ type: "reboot" })).body;
    expect((await call("GET", "/v2/actions?per_page=1")).body).toMatchObject({
      actions: [{ id: action.id }],
    });
    expect((await call("GET", `/v2/droplets/${id}/actions`)).body).toMatchObject({
      actions: [{ type: "reboot" }, { type: "create" }],
    });
    const other = seeded("droplets", ({ name }) => name === "web-2");
    expect((await call("GET", `/v2/droplets/${other.id}/actions/${action.id}`)).status).toBe(404);
  });

  test("resizes a droplet that is off, with or without its disk", async () => {
    const { act, look, advance } = openDroplet("web-2");
    expect((await act({ type: "resize", size: "s-4vcpu-8gb" })).body.message).toContain(
      "Switch the droplet off",
    );
    await act({ type: "shutdown" });
    advance();
    await act({ type: "resize", size: "s-4vcpu-8gb" });
    advance();
    expect(await look()).toMatchObject({ size_slug: "s-4vcpu-8gb", vcpus: 4, disk: 80, status: "off" });
    await act({ type: "resize", size: "s-8vcpu-16gb", disk: true });
    advance();
    expect(await look()).toMatchObject({ size_slug: "s-8vcpu-16gb", disk: 320 });
    expect((await act({ type: "resize", size: "s-1vcpu-1gb" })).body.message).toContain(
      "smaller than the droplet's",
    );
  });

  test("takes a snapshot that is an image too, and a droplet can be made from it", async () => {
    const { act, look, call, advance } = openDroplet("vpn-1");
    await act({ type: "snapshot", name: "vpn ready" });
    expect((await look()).snapshot_ids).toEqual([]);
    advance();
    const [imageId] = (await look()).snapshot_ids;
    expect((await call("GET", `/v2/images/${imageId}`)).body).toMatchObject({
      image: { name: "vpn ready", type: "snapshot", public: false, regions: ["lon1"], slug: null },
    });
    expect((await call("GET", `/v2/snapshots/${imageId}`)).body).toMatchObject({
      snapshot: { id: String(imageId), resource_type: "droplet", created_at: "2026-06-15T12:00:02Z" },
    });
    const body = { name: "vpn-2", region: "lon1", size: "s-1vcpu-1gb", image: imageId };
    expect((await call("POST", "/v2/droplets", body)).status).toBe(202);
    expect((await call("DELETE", `/v2/snapshots/${imageId}`)).status).toBe(204);
    expect((await call("GET", `/v2/images/${imageId}`)).status).toBe(404);
    expect((await look()).snapshot_ids).toEqual([]);
  });

  test.each([
    [{ type: "rename", name: "www-2" }, { name: "www-2" }],
    [{ type: "rebuild", image: "debian-13-x64" }, { image: { slug: "debian-13-x64" } }],
    [
      { type: "enable_backups", backup_policy: { plan: "weekly", weekday: "WED", hour: 8 } },
      {
        features: expect.arrayContaining(["backups"]),
        next_backup_window: { start: "2026-06-17T08:00:00Z" },
      },
    ],
    [{ type: "password_reset" }, { status: "active" }],
    [{ type: "power_cycle" }, { status: "active" }],
  ])("%j changes the droplet", async (body, droplet) => {
    const { act, look, advance } = openDroplet("web-2");
    expect((await act(body)).status).toBe(201);
    advance();
    expect(await look()).toMatchObject(droplet);
  });

  test("restores, and changes backups, where there are any", async () => {
    const { act, look, advance } = openDroplet("web-1");
    const [backup] = (await look()).backup_ids;
    await act({ type: "restore", image: backup });
    advance();
    expect((await look()).image.id).toBe(backup);
    await act({ type: "change_backup_policy", backup_policy: { plan: "daily", hour: 20 } });
    advance();
    expect((await look()).next_backup_window.start).toBe("2026-06-15T20:00:00Z");
    await act({ type: "disable_backups" });
    advance();
    expect((await look()).next_backup_window).toBeNull();
  });

  test.each([
    ["web-2", { type: "rename" }, "rename needs name"],
    ["web-2", { type: "restore", image: "debian-13-x64" }, "not a backup of this droplet"],
    ["web-2", { type: "rebuild", image: 1 }, "no image 1"],
    ["web-2", { type: "enable_ipv6" }, "has IPv6 already"],
    ["web-1", { type: "enable_backups" }, "has backups already"],
    ["web-2", { type: "disable_backups" }, "has no backups"],
    ["web-2", { type: "change_backup_policy" }, "has no backups"],
    ["web-2", { type: "change_kernel", kernel: 1 }, "managed inside"],
    ["staging-1", { type: "reboot" }, "is off"],
    ["staging-1", { type: "resize", size: "none" }, "no size none"],
  ])("is refused: %s %j", async (name, body, message) => {
    const { act, sandbox, seeded, id } = openDroplet(name);
    const reply = await act(body);
    expect(reply.status).toBe(422);
    expect(reply.body.message).toContain(message);
    expect(seeded("droplets", (droplet) => droplet.id === id).locked).toBe(false);
    expect(sandbox.state.actions).toHaveLength(9);
  });

  test("is completed even if its droplet has gone meanwhile", async () => {
    const { act, call, advance, id } = openDroplet("cache-1");
    const { action } = (await act({ type: "snapshot" })).body;
    await call("DELETE", `/v2/droplets/${id}`);
    advance();
    expect((await call("GET", `/v2/actions/${action.id}`)).body.action.status).toBe("completed");
  });
});
