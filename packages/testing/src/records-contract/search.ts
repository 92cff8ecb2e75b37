import type { RecordMatch, Records } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleContext, sampleRecord } from "./sample-rows.js";

const contacts = { vendor: "acme", account: "main", kind: "contacts" };

/** Records are found by what people say of them. */
export const searchCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "finds by a word, its beginning, a typing error and part of a phone number, and says why",
    run: async ({ records, other }) => {
      await records.upsert("records", people);
      const expected = [
        ["Robert", "1", "exact", "name"],
        ["Rober", "1", "prefix", "name"],
        ["Robret", "1", "spelling", "name"],
        ["5550142", "1", "part", "phone"],
        ["müller", "2", "exact", "name"],
      ] as const;
      for (const [text, id, how, field] of expected) {
        const [match] = await find(other, text);
        expect(match?.record.id, text).toBe(id);
        expect(match?.reasons[0], text).toMatchObject({ how, field });
      }
    },
  },
  {
    title: "finds by nicknames and notes, and answers the context",
    run: async ({ records }) => {
      await records.upsert("records", people);
      const context = sampleContext("2", { nicknames: ["Sunny"], notes: "Owns the bakery." });
      await records.upsert("contact_context", [context]);
      const [match] = await find(records, "Sunny");
      expect(match).toMatchObject({ record: { id: "2" }, reasons: [{ field: "nicknames", found: "Sunny" }] });
      expect(match?.context).toEqual(context);
      expect(await idsFound(records, "bakery")).toEqual(["2"]);
      expect((await find(records, "Robert"))[0]?.context).toBeNull();
    },
  },
  {
    title: "answers the kept row, the best first, at most as many as asked for",
    run: async ({ records }) => {
      await records.upsert("records", people);
      const matches = await find(records, "Ann Lee");
      expect(matches[0]?.record).toMatchObject({ ...people[2], sequence: expect.any(Number) });
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, next) => next - one));
      expect(await records.search({ ...contacts, text: "Ann", limit: 1 })).toHaveLength(1);
      expect(await records.search({ ...contacts, text: "Ann", limit: 0 })).toEqual([]);
    },
  },
  {
    title: "weighs the fields as asked",
    run: async ({ records }) => {
      await records.upsert("records", [
        sampleRecord("name", { search: { name: "Paris Stone", city: "Tampa" } }),
        sampleRecord("city", { search: { name: "Ann Stone", city: "Paris" } }),
      ]);
      const [first] = await records.search({ ...contacts, text: "paris", weights: { name: 3 } });
      expect(first?.record.id).toBe("name");
      const [other] = await records.search({ ...contacts, text: "paris", weights: { city: 3 } });
      expect(other?.record.id).toBe("city");
    },
  },
  {
    title: "sees what a record says now: after an upsert, a change, and while it is deleted",
    run: async ({ records }) => {
      await records.upsert("records", [sampleRecord("1", { search: { name: "Robert Ray" } })]);
      await records.upsert("records", [sampleRecord("1", { search: { name: "Quentin Ray" } })]);
      expect([await idsFound(records, "Robert"), await idsFound(records, "Quentin")]).toEqual([[], ["1"]]);
      await records.change("records", { ...contacts, id: "1" }, { search: { name: "Xaver Ray" } });
      expect([await idsFound(records, "Quentin"), await idsFound(records, "Xaver")]).toEqual([[], ["1"]]);
      await records.upsert("records", [sampleRecord("1", { search: { name: "Xaver Ray" }, deletedAtMs: 1 })]);
      expect(await idsFound(records, "Xaver")).toEqual([]);
      await records.upsert("records", [sampleRecord("1", { search: { name: "Xaver Ray" } })]);
      expect(await idsFound(records, "Xaver")).toEqual(["1"]);
      await records.change("records", { ...contacts, id: "1" }, { deletedAtMs: 2 });
      expect(await idsFound(records, "Xaver")).toEqual([]);
      await records.change("records", { ...contacts, id: "1" }, { deletedAtMs: null });
      expect(await idsFound(records, "Xaver")).toEqual(["1"]);
    },
  },
  {
    title: "sees what the context says now: after an append, a change and a removal",
    run: async ({ records }) => {
      await records.append("records", sampleRecord("1", { search: { name: "Robert Ray" } }));
      await records.append("contact_context", sampleContext("1", { nicknames: ["Sunny"] }));
      expect(await idsFound(records, "Sunny")).toEqual(["1"]);
      await records.change("contact_context", { id: "1" }, { nicknames: ["Zappa"] });
      expect([await idsFound(records, "Sunny"), await idsFound(records, "Zappa")]).toEqual([[], ["1"]]);
      await records.remove("contact_context", { where: { id: "1" } });
      expect(await idsFound(records, "Zappa")).toEqual([]);
    },
  },
  {
    title: "stays within one collection",
    run: async ({ records }) => {
      const search = { name: "Robert Ray" };
      await records.upsert("records", [
        sampleRecord("1", { search }),
        sampleRecord("2", { search, vendor: "globex" }),
        sampleRecord("3", { search, account: "second" }),
        sampleRecord("4", { search, kind: "orders" }),
      ]);
      expect(await idsFound(records, "Robert")).toEqual(["1"]);
    },
  },
  {
    title: "answers nothing for nothing, and takes operators and quotes as text",
    run: async ({ records }) => {
      await records.upsert("records", people);
      for (const text of [
        "",
        "  ",
        '"',
        "*",
        "' or 1=1 --",
        "name:",
        "(",
        "NEAR(",
        "\0",
        "%",
        "x".repeat(5000),
      ]) {
        expect(await idsFound(records, text), text.slice(0, 20)).toEqual([]);
      }
      expect(await idsFound(records, '"robert*"')).toEqual(["1"]);
    },
  },
  {
    title: "does not find what a failed write would have brought",
    run: async ({ records }) => {
      const fence = { lease: "sync", fence: 1 };
      const refused = records.upsert("records", people, { fence });
      const written = records.upsert("records", [sampleRecord("9", { search: { name: "Nina Simone" } })]);
      await expect(refused).rejects.toMatchObject({ code: "conflict" });
      await written;
      expect(await idsFound(records, "Robert")).toEqual([]);
      expect(await idsFound(records, "Nina")).toEqual(["9"]);
    },
  },
];

const people = [
  sampleRecord("1", { search: { name: "Robert Ray", phone: "+1 813 555 0142" } }),
  sampleRecord("2", { search: { name: "Jürgen Müller", email: "jm@example.com" } }),
  sampleRecord("3", { search: { name: "Ann Lee" } }),
  sampleRecord("4", { search: { name: "Ann Marie Smith" } }),
];

function find(records: Records, text: string): Promise<RecordMatch[]> {
  return records.search({ ...contacts, text });
}

async function idsFound(records: Records, text: string): Promise<string[]> {
  return (await find(records, text)).map(({ record }) => record.id);
}
