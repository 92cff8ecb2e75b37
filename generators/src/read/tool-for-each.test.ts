import { expect, test } from "vitest";
import { nameTool } from "./tool-for-each.js";

test.each([
  ["digitalocean", "dropletsList", "digitalocean_droplets_list"],
  ["google-workspace", "filesGet", "google_workspace_files_get"],
  [
    "acme",
    "getTheMetricsOfAnAccountByTheNameOfTheMetric",
    "acme_get_the_metrics_of_an_account_by_the_name_of_the_metric",
  ],
])("%s %s is %s, or shorter", (vendor, id, full) => {
  const name = nameTool(vendor, id);
  expect(name).toMatch(/^[a-z0-9_]{1,50}$/);
  if (full.length <= 50) expect(name).toBe(full);
});

test("small and repeated words go first, then the ends of words, and at last a hash stands for the rest", () => {
  expect(nameTool("acme", "getTheMetricsOfAnAccountByTheNameOfTheMetric")).toBe(
    "acme_get_metrics_account_name_metric",
  );
  expect(nameTool("acme", "retrieveNotificationPreferencesOrganizationAdministrators")).toBe(
    "acme_retrieve_notifica_preferen_organiza_administ",
  );
  expect(
    nameTool("acme", Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => letter.repeat(3)).join("_")),
  ).toMatch(/_[0-9a-f]{6}$/);
});
