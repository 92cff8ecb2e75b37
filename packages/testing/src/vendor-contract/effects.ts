import type { Effect, Vendor } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";

const strength: Readonly<Record<Effect, number>> = { read: 0, write: 1, destructive: 2 };

/** What a tool may do decides who is asked; it must never claim less than it does. */
export const effectCases: readonly ContractCase<Vendor>[] = [
  {
    title: "every tool uses operations of this vendor alone",
    async run({ tools, operations }) {
      const foreign = tools.filter(({ uses }) => uses.some((used) => !operations.includes(used)));
      expect(foreign.map((tool) => tool.name)).toEqual([]);
    },
  },
  {
    title: "no tool claims a weaker effect than an operation that it uses",
    async run({ tools }) {
      const weak = tools.filter(({ effect, uses }) =>
        uses.some((used) => strength[used.effect] > strength[effect]),
      );
      expect(weak.map((tool) => tool.name)).toEqual([]);
    },
  },
  {
    title: "no PUT, PATCH or DELETE claims only to read",
    async run({ operations }) {
      const wrong = operations.filter(
        ({ route, effect }) => effect === "read" && /^(PUT|PATCH|DELETE) /.test(route),
      );
      expect(wrong.map((operation) => operation.id)).toEqual([]);
    },
  },
  {
    title: "no destructive tool passes without approval",
    async run({ tools }) {
      const open = tools.filter(({ effect, approval }) => effect === "destructive" && approval === "never");
      expect(open.map((tool) => tool.name)).toEqual([]);
    },
  },
];
