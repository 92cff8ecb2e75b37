import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

describe("projects", () => {
  test("take new resources into the default one, and let them move", async () => {
    const { call, seeded } = openAccount();
    const { id: staging } = seeded("projects", ({ is_default }) => !is_default);
    const volume = await call("POST", "/v2/volumes", { name: "new", size_gigabytes: 1, region: "nyc3" });
    const urn = `do:volume:${(volume.body.volume as { id: string }).id}`;
    const { id: main } = (await call("GET", "/v2/projects/default")).body.project as { id: string };
    const resources = (await call("GET", `/v2/projects/${main}/resources?per_page=200`)).body.resources;
    expect(resources).toContainEqual(expect.objectContaining({ urn, status: "ok" }));
    const move = async () =>
      (await call("POST", `/v2/projects/${staging}/resources`, { resources: [urn, "do:volume:none"] })).body
        .resources;
    expect(await move()).toMatchObject([{ urn, status: "assigned" }, { status: "not_found" }]);
    expect(await move()).toMatchObject([{ urn, status: "already_assigned" }, { status: "not_found" }]);
  });

  test("are deleted only when they are empty and not the default", async () => {
    const { call, seeded } = openAccount();
    const { id: main } = seeded("projects", ({ is_default }) => is_default);
    const { id: staging } = seeded("projects", ({ is_default }) => !is_default);
    expect((await call("DELETE", `/v2/projects/${main}`)).status).toBe(409);
    expect((await call("DELETE", `/v2/projects/${staging}`)).status).toBe(412);
    const made = await call("POST", "/v2/projects", { name: "Empty", purpose: "Trying" });
    expect(made.body).toMatchObject({ project: { purpose: "Other: Trying", is_default: false } });
    expect((await call("DELETE", `/v2/projects/${(made.body.project as { id: string }).id}`)).status).toBe(
      204,
    );
  });

  test("have names of their own and exactly one default", async () => {
    const { call, seeded, sandbox } = openAccount();
    const { id } = seeded("projects", ({ is_default }) => !is_default);
    expect((await call("POST", "/v2/projects", { name: "Staging", purpose: "x" })).status).toBe(409);
    expect((await call("PATCH", `/v2/projects/${id}`, { name: "Harbor Clinic" })).status).toBe(409);
    expect((await call("PATCH", `/v2/projects/${id}`, { is_default: true })).status).toBe(200);
    expect(seeded("projects", ({ is_default }) => is_default).id).toBe(id);
    expect((await call("PATCH", `/v2/projects/${id}`, { is_default: false })).status).toBe(422);
    expect(sandbox.state.projects).toHaveLength(2);
  });
});
