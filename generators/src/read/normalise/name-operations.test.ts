import { expect, test } from "vitest";
import { createOperationNamer } from "./name-operations.js";

test.each([
  ["droplets_list", "GET", "/v2/droplets", "dropletsList"],
  ["monitoring_get_metrics.yml", "GET", "/v2/metrics", "monitoringGetMetrics"],
  ["", "DELETE", "/v2/droplets/{droplet_id}", "deleteV2DropletsByDropletId"],
  ["delete", "DELETE", "/x", "deleteOperation"],
  ["Await", "GET", "/x", "awaitOperation"],
  ["operations", "GET", "/x", "operationsOperation"],
  ["日本", "GET", "/x/日本", "getX"],
])("%j of %s %s becomes %s", (id, method, path, want) => {
  expect(createOperationNamer()(id, method, path)).toBe(want);
});

test("no two operations have one name", () => {
  const name = createOperationNamer();
  const names = ["list_all", "listAll", "list-all", "list_all2"].map((id) => name(id, "GET", "/x"));
  expect(names).toEqual(["listAll", "listAll2", "listAll3", "listAll22"]);
});
