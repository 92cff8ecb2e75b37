import type { Vendor } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";

/** Names are what clients know tools by: they must be fit for all of them, and belong to one thing each. */
export const nameCases: readonly ContractCase<Vendor>[] = [
  {
    title: "every tool is named vendor_verb_noun, in at most 50 lower-case characters",
    async run({ name, tools }) {
      const prefix = `${name.replaceAll("-", "_")}_`;
      const wrong = tools.filter(
        (tool) => !/^[a-z0-9_]{1,50}$/.test(tool.name) || !tool.name.startsWith(prefix),
      );
      expect(wrong.map((tool) => tool.name)).toEqual([]);
    },
  },
  {
    title: "no two tools and no two operations have one name",
    async run({ tools, operations }) {
      const names = [...tools.map((tool) => tool.name), ...operations.map((operation) => operation.id)];
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    },
  },
  {
    title: "every tool has a title and a description of at most 1,024 characters",
    async run({ tools }) {
      const wrong = tools.filter(
        ({ title, description }) =>
          title.length === 0 || description.length === 0 || description.length > 1_024,
      );
      expect(wrong.map((tool) => tool.name)).toEqual([]);
    },
  },
];
