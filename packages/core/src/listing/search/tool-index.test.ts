import { expect, it } from "vitest";
import { defineTool } from "../../tool.js";
import { createToolIndex } from "./tool-index.js";

function tool(name: string, description: string, properties = {}) {
  return defineTool({
    name,
    title: "",
    description,
    input: { type: "object", properties },
    uses: [],
    run: async () => null,
  });
}

const find = createToolIndex([
  tool("acme_burn_letter", "Burns it."),
  tool("acme_do_action", "Does something.", { type: { type: "string", enum: ["fold", "seal"] } }),
  tool("acme_list_letters", "All letters that were received."),
  tool("acme_list_stamps", "All stamps."),
  tool("acme_set_address", "Changes where somebody lives.", {
    person: { type: "object", properties: { postcode: { type: "string" } } },
  }),
]);

async function namesFound(query: string, limit = 5) {
  return (await find(query, limit)).map(({ name }) => name);
}

it.each([
  ["list the letters", "acme_list_letters"],
  ["burning a letter", "acme_burn_letter"],
  ["seal something", "acme_do_action"],
  ["my postcode is wrong", "acme_set_address"],
  ["edit somebody's address", "acme_set_address"],
  ["recei", "acme_list_letters"],
])("finds for %j first %s", async (query, name) => {
  expect((await namesFound(query))[0]).toBe(name);
});

it("finds nothing where no word fits", async () => {
  expect(await namesFound("zebra")).toEqual([]);
  expect(await namesFound("what is the")).toEqual([]);
});

it("answers no more than asked for, and equal ones by name", async () => {
  expect(await namesFound("acme", 2)).toHaveLength(2);
  const equal = ["acme_c", "acme_a", "acme_b"].sort().map((name) => tool(name, "The same."));
  const found = await createToolIndex(equal)("same", 5);
  expect(found.map(({ name }) => name)).toEqual(["acme_a", "acme_b", "acme_c"]);
});
