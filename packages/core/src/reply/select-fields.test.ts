import { describe, expect, it } from "vitest";
import { selectFields } from "./select-fields.js";

const droplets = {
  droplets: [
    {
      id: 1,
      name: "web",
      region: { slug: "nyc1", name: "New York" },
      networks: { v4: [{ ip: "10.0.0.1", type: "private" }] },
    },
    { id: 2, name: "db", region: { slug: "ams3", name: "Amsterdam" }, networks: { v4: [] } },
  ],
  links: { pages: { next: "?page=2" } },
  meta: { total: 2 },
};

describe("selectFields", () => {
  it("keeps the named fields of each item and the wrapper around them", () => {
    expect(selectFields(droplets, ["id", "region.slug"])).toEqual({
      data: {
        droplets: [
          { id: 1, "region.slug": "nyc1" },
          { id: 2, "region.slug": "ams3" },
        ],
        links: { pages: { next: "?page=2" } },
        meta: { total: 2 },
      },
      unknownFields: [],
    });
  });

  it("reaches into lists inside an item", () => {
    const { data } = selectFields({ droplet: droplets.droplets[0] ?? null }, ["networks.v4.ip"]);
    expect(data).toEqual({ droplet: { "networks.v4.ip": ["10.0.0.1"] } });
  });

  it("selects in a bare list", () => {
    expect(selectFields([{ a: 1, b: 2 }], ["a"]).data).toEqual([{ a: 1 }]);
  });

  it("names fields that no item has", () => {
    expect(selectFields(droplets, ["id", "colour"]).unknownFields).toEqual(["colour"]);
  });

  it("leaves a reply alone in which nothing has the fields", () => {
    expect(selectFields(droplets, ["colour"]).data).toEqual(droplets);
  });

  it("does not reach what objects inherit", () => {
    expect(selectFields([{ a: 1 }], ["constructor"])).toEqual({
      data: [{ a: 1 }],
      unknownFields: ["constructor"],
    });
  });
});
