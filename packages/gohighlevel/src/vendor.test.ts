import { describeVendor } from "@medtainer/testing";
import { expect, test } from "vitest";
import { gohighlevel } from "./vendor.js";

describeVendor(gohighlevel);

test("every tool of the thirteen is there", () => {
  const names = gohighlevel.tools.map(({ name }) => name);
  const wanted =
    "read_contacts pipeline_digest get_insights analyze_contact get_recommendations sync_all_contacts get_sync_stats " +
    "search_by_nickname add_contact_context get_contact_interactions create_task send_email update_pipeline_stage";
  expect(names).toEqual(expect.arrayContaining(wanted.split(" ").map((name) => `gohighlevel_${name}`)));
});

test("no input asks for what comes out of the credential, or for the version", () => {
  const asked = gohighlevel.operations.flatMap(({ input }) => Object.keys(input.properties ?? {}));
  expect(asked.filter((name) => /^(version|location_?id)$/i.test(name))).toEqual([]);
});
