import type { JsonObject } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { plainRows } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleApiCall, sampleToolExecution } from "./sample-rows.js";

const texts = [
  "",
  " blanks ",
  "quote ' double \" back \\ slash",
  "x'); drop table tool_executions; --",
  "line\r\nbreak\ttab",
  "Grüße, 你好, שלום, 👩‍👩‍👧, e\u0301, \u2028",
  "null",
  "1",
  "true",
];

const inputs: readonly (JsonObject | null)[] = [
  null,
  {},
  { nothing: null, yes: true, no: false, whole: 1, part: -0.25, large: 9007199254740991, tiny: 5e-324 },
  { list: [[], [{}], [null, "text", 1]], deep: { deeper: { deepest: "end" } } },
  { "": "empty key", "odd ' \" \\ key": 1, "\u2028": 2, ümlaut: 3, __proto__x: 4 },
  { text: "NUL \0, half a pair \ud83d, 👩‍👩‍👧" },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
];

/** Whatever a column may hold comes back as it was. */
export const valueCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "keeps text of every kind, and finds it",
    run: async ({ records, other }) => {
      for (const [position, tool] of texts.entries()) {
        const row = sampleToolExecution(String(position), { tool, client: tool });
        await records.append("tool_executions", row);
        expect(await plainRows(other, "tool_executions", { where: { tool } })).toEqual([row]);
      }
    },
  },
  {
    title: "keeps JSON of every kind",
    run: async ({ records, other }) => {
      for (const [position, input] of inputs.entries()) {
        const row = sampleToolExecution(String(position), { input });
        await records.append("tool_executions", row);
        expect(await plainRows(other, "tool_executions", { limit: 1 })).toStrictEqual([row]);
      }
    },
  },
  {
    title: "keeps numbers exactly, and booleans as booleans",
    run: async ({ records, other }) => {
      const numbers = [0, 1, -1, 0.1, 1234.5678, 1_767_225_600_123.25, Number.MAX_SAFE_INTEGER, null];
      for (const [position, durationMs] of numbers.entries()) {
        const rateLimited = position % 2 === 0;
        const row = sampleApiCall(String(position), { durationMs, rateLimited });
        await records.append("api_calls", row);
        expect(await plainRows(other, "api_calls", { limit: 1 })).toStrictEqual([row]);
      }
    },
  },
  {
    title: "does not cut text short that a client has spiked with NUL or half a surrogate pair",
    run: async ({ records, other }) => {
      await records.append(
        "tool_executions",
        sampleToolExecution("1", { tool: "acme_list\0_orders\ud83d!" }),
      );
      const [row] = await plainRows(other, "tool_executions");
      expect(row?.tool).toMatch(/^acme_list._orders.!$/su);
    },
  },
  {
    title: "keeps a large row",
    run: async ({ records, other }) => {
      const input = {
        text: "äß\n".repeat(400_000),
        list: Array.from({ length: 10_000 }, (_, item) => ({ item })),
      };
      await records.append("tool_executions", sampleToolExecution("large", { input }));
      const [row] = await plainRows(other, "tool_executions");
      expect(row).toEqual(sampleToolExecution("large", { input }));
    },
  },
];
