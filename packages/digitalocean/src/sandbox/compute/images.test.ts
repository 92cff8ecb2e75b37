import { expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

test.each([
  ["type=application", ["docker-20-04", "wordpress-20-04"]],
  ["private=true", [null, null, null]],
  ["type=distribution&per_page=1", ["ubuntu-24-04-x64"]],
  ["tag_name=none", []],
])("images?%s lists what it says", async (query, slugs) => {
  const { body } = await openAccount().call("GET", `/v2/images?${query}`);
  expect((body.images as { slug: string | null }[]).map(({ slug }) => slug)).toEqual(slugs);
});

test("a public image is found by its slug and cannot be changed", async () => {
  const { call } = openAccount();
  const { body } = await call("GET", "/v2/images/debian-12-x64");
  const { id } = body.image as { id: number };
  expect((await call("GET", `/v2/images/${id}`)).body).toEqual(body);
  expect(await call("PUT", `/v2/images/${id}`, { name: "mine" })).toMatchObject({
    status: 403,
    body: { id: "forbidden" },
  });
  expect((await call("DELETE", `/v2/images/${id}`)).status).toBe(403);
  expect((await call("POST", `/v2/images/${id}/actions`, { type: "convert" })).status).toBe(403);
});

test("an image of one's own is renamed, sent to another region, and deleted with its snapshot", async () => {
  const { call, advance, seeded } = openAccount();
  const { id } = seeded("images", ({ name }) => name === "blog-1 new theme");
  expect((await call("PUT", `/v2/images/${id}`, { name: "theme" })).body).toMatchObject({
    image: { name: "theme" },
  });
  await call("POST", `/v2/images/${id}/actions`, { type: "transfer", region: "syd1" });
  advance();
  expect((await call("GET", `/v2/images/${id}`)).body).toMatchObject({
    image: { regions: ["ams3", "syd1"] },
  });
  expect((await call("GET", `/v2/images/${id}/actions`)).body).toMatchObject({
    actions: [{ status: "completed" }],
  });
  expect((await call("DELETE", `/v2/images/${id}`)).status).toBe(204);
  expect((await call("GET", `/v2/snapshots/${id}`)).status).toBe(404);
});

test("a backup becomes a snapshot", async () => {
  const { call, advance, seeded } = openAccount();
  const { id } = seeded("images", ({ type }) => type === "backup");
  await call("POST", `/v2/images/${id}/actions`, { type: "convert" });
  advance();
  expect((await call("GET", `/v2/images/${id}`)).body).toMatchObject({ image: { type: "snapshot" } });
  expect((await call("POST", `/v2/images/${id}/actions`, { type: "convert" })).status).toBe(422);
  expect((await call("POST", `/v2/images/${id}/actions`, { type: "transfer" })).body.message).toContain(
    "needs region",
  );
});
