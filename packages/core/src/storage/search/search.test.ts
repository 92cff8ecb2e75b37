import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takePostgresSchema } from "../__fixtures__/postgres-schema.js";
import { createMemoryRecords } from "../memory.js";
import { openPostgres } from "../postgres.js";
import type { ContactContext, MatchReason, Records, SyncedRecord } from "../records.js";
import { openSqlite } from "../sqlite.js";

const contacts = { vendor: "acme", account: "main", kind: "contacts" };

/** Contacts by their id, with what a search reads of them. */
const PEOPLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bob: { name: "Robert Ray", company: "Bayside Clinic", city: "Tampa", phone: "+1 (813) 555-0142" },
  rob: { name: "Rob Stone", company: "Stone Clinic", city: "Orlando", phone: "+1 407 555 0199" },
  will: { name: "William Harper", company: "Harper & Sons", city: "Tampa", email: "w.harper@example.com" },
  nunez: { name: "José Núñez", company: "Café Núñez", city: "Miami", phone: "020 7946 0018" },
  obrien: { name: "Siobhán O’Brien", company: "3M", email: "siobhan82@example.com" },
  christopher: { name: "Christopher Montgomery", company: "Riverside Dental", city: "St. Petersburg" },
  strasse: { name: "Jürgen Weiß", company: "Straßenbau GmbH" },
  yamada: { name: "山田太郎", company: "東京商事" },
  arabic: { name: "محمد الأحمد", phone: "٠١٢٣٤٥٦٧٨٩" },
  noted: { name: "Margaret Olsen", company: "Olsen Realty", city: "Tampa" },
};

const NOTES: Readonly<Record<string, Partial<ContactContext>>> = {
  noted: { nicknames: ["Bobcat", "Boss"], notes: "Met at the marina; owns a sailboat.", importance: 90 },
};

/** A question, whom it finds first, and why: field, asked, found, how. */
const QUESTIONS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "Bob from the clinic in Tampa",
    "bob",
    ["name Bob Robert nickname", "company clinic Clinic exact", "city Tampa Tampa exact"],
  ],
  ["Bill Harper", "will", ["name Bill William nickname", "name Harper Harper exact"]],
  ["ROBERT", "bob", ["name ROBERT Robert exact"]],
  ["Tampa bayside", "bob", ["city Tampa Tampa exact", "company bayside Bayside exact"]],
  ["0142", "bob", ["phone 0142 1 (813) 555-0142 part"]],
  ["813 555", "bob", ["phone 813 555 1 (813) 555-0142 part"]],
  ["8135550142", "bob", ["phone 8135550142 1 (813) 555-0142 part"]],
  ["001 813 555 0142", "bob", ["phone 001 813 555 0142 1 (813) 555-0142 exact"]],
  ["8135550124", "bob", ["phone 8135550124 1 (813) 555-0142 spelling"]],
  ["199", "rob", ["phone 199 1 407 555 0199 part"]],
  ["nunez", "nunez", ["name nunez Núñez exact"]],
  ["Nuñes", "nunez", ["name Nuñes Núñez spelling"]],
  ["44 20 7946 0018", "nunez", ["phone 44 20 7946 0018 020 7946 0018 part"]],
  ["obrien", "obrien", ["name obrien O’Brien exact"]],
  ["O'Brian", "obrien", ["name O'Brian O’Brien spelling"]],
  ["siobhan82", "obrien", ["name siobhan Siobhán exact", "email 82 82 exact"]],
  [
    "Chris Montgomery",
    "christopher",
    ["name Chris Christopher nickname", "name Montgomery Montgomery exact"],
  ],
  ["Montgomry", "christopher", ["name Montgomry Montgomery spelling"]],
  ["Mongtomrey", "christopher", ["name Mongtomrey Montgomery spelling"]],
  ["Montgo", "christopher", ["name Montgo Montgomery prefix"]],
  ["gomery", "christopher", ["name gomery Montgomery part"]],
  [
    "Christofer Montgomery in Petersburg",
    "christopher",
    [
      "name Christofer Christopher spelling",
      "name Montgomery Montgomery exact",
      "city Petersburg Petersburg exact",
    ],
  ],
  ["Tmapa Clinic", "bob", ["city Tmapa Tampa spelling", "company Clinic Clinic exact"]],
  ["Xanthippe Harper", "will", ["name Harper Harper exact"]],
  ["weiss strassenbau", "strasse", ["name weiss Weiß exact", "company strassenbau Straßenbau exact"]],
  ["山田", "yamada", ["name 山 山 exact", "name 田 田 exact"]],
  ["محمد", "arabic", ["name محمد محمد exact"]],
  ["23456", "arabic", ["phone 23456 ٠١٢٣٤٥٦٧٨٩ part"]],
  ["Boss", "noted", ["nicknames Boss Boss exact"]],
  ["sailbaot", "noted", ["notes sailbaot sailboat spelling"]],
  [
    "the boss with the sailboat in Tampa",
    "noted",
    ["nicknames boss Boss exact", "notes sailboat sailboat exact", "city Tampa Tampa exact"],
  ],
];

/** What a hostile or careless caller may ask; none of it is syntax. */
const HOSTILE: readonly string[] = [
  "",
  "   ",
  '"',
  "'",
  "';drop table records;--",
  'a" OR "b',
  'Bob" NOT terms:"x',
  "Bob AND OR NOT NEAR(x y)",
  "Bob* ^Bob {a b}: -Bob +Bob",
  "Bob:* & | ! <-> ()",
  "Bob\\",
  "%",
  "%_%",
  "_ob",
  "\0",
  "Bob\0Ray",
  "\ud83d",
  "😀 👩‍👩‍👧 emoji",
  "\u202eBob\u202c",
  "ﷺ ½ ℀ ǆ İ",
  "$1 $$body$$ :name ?1",
  "0",
  "00000000000000000000",
  "9".repeat(500),
  "word ".repeat(2000),
  "x".repeat(10_000),
  "é".repeat(10_000),
  "𝓑𝓸𝓫",
  "a b c d e f g h i j k l m n o p",
];

describe.each<[string, () => Promise<{ records: Records; close: () => Promise<void> }>]>([
  ["memory", openMemory],
  ["SQLite", () => openSqlite({ path: ":memory:" })],
  ["PostgreSQL", openSchema],
])("search in %s", (_, open) => {
  let records: Records;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ records, close } = await open());
    await records.upsert(
      "records",
      Object.entries(PEOPLE).map(([id, search]) => recordOf(id, search)),
    );
    for (const [id, context] of Object.entries(NOTES))
      await records.upsert("contact_context", [contextOf(id, context)]);
  });

  afterAll(() => close());

  test.each(QUESTIONS)("%j finds %s first, and says why", async (text, id, reasons) => {
    const [first] = await records.search({ ...contacts, text });
    expect(first?.record.id).toBe(id);
    expect(first?.reasons.map(inWords)).toEqual(reasons);
  });

  test.each(HOSTILE)("takes %j for words", async (text) => {
    const matches = await records.search({ ...contacts, text });
    for (const { reasons } of matches) expect(reasons.length).toBeGreaterThan(0);
  });

  test("finds what was written in hostile words, and nobody else by it", async () => {
    const hostile = HOSTILE.map((text, position) =>
      recordOf(`hostile${position}`, { name: `${text} Zebrafish` }),
    );
    await records.upsert("records", hostile);
    const matches = await records.search({ ...contacts, text: "zebrafish", limit: 100 });
    const short = HOSTILE.filter((text) => text.length < 9000);
    expect(matches.length).toBeGreaterThanOrEqual(short.length);
    await records.remove("records", { where: contacts, range: { column: "version", from: 1, to: 2 } });
    expect(await records.search({ ...contacts, text: "zebrafish" })).toEqual([]);
  });

  test("keeps the collections apart", async () => {
    for (const other of [{ vendor: "other" }, { account: "other" }, { kind: "other" }]) {
      expect(await records.search({ ...contacts, ...other, text: "Robert" })).toEqual([]);
    }
  });

  test("answers the best first, with the record, its context and a score", async () => {
    const matches = await records.search({ ...contacts, text: "clinic" });
    expect(matches.map(({ record }) => record.id).sort()).toEqual(["bob", "rob"]);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    const [noted] = await records.search({ ...contacts, text: "Boss" });
    expect(noted?.context).toMatchObject(NOTES.noted ?? {});
    expect(noted?.record).toMatchObject({
      ...recordOf("noted", PEOPLE.noted ?? {}),
      sequence: expect.any(Number),
    });
  });

  test("forgets what a context said once it says something else, and finds what it says now", async () => {
    await records.upsert("contact_context", [contextOf("rob", { nicknames: ["Pebble"] })]);
    expect(await firstOf(records, "Pebble")).toBe("rob");
    await records.upsert("contact_context", [contextOf("rob", { nicknames: ["Gravel"] })]);
    expect(await firstOf(records, "Pebble")).toBeUndefined();
    expect(await firstOf(records, "Gravel")).toBe("rob");
    await records.remove("contact_context", { where: { ...contacts, id: "rob" } });
    expect(await firstOf(records, "Gravel")).toBeUndefined();
  });

  test("finds no context without its record", async () => {
    await records.upsert("contact_context", [contextOf("nobody", { nicknames: ["Phantom"] })]);
    expect(await firstOf(records, "Phantom")).toBeUndefined();
    await records.upsert("records", [recordOf("nobody", { name: "Some One" })]);
    expect(await firstOf(records, "Phantom")).toBe("nobody");
    await records.upsert("records", [{ ...recordOf("nobody", { name: "Some One" }), deletedAtMs: 5 }]);
    expect(await firstOf(records, "Phantom")).toBeUndefined();
  });

  test("a word of a write that failed is learnt by the next", async () => {
    const unknown = recordOf("undone", { name: "Quetzalcoatl" });
    const fence = { lease: "nobody-has-it", fence: 1 };
    await expect(records.upsert("records", [unknown], { fence })).rejects.toThrow();
    await records.upsert("records", [unknown]);
    expect(await firstOf(records, "Quetzalcaotl")).toBe("undone");
  });
});

async function firstOf(records: Records, text: string): Promise<string | undefined> {
  const [first] = await records.search({ ...contacts, text });
  return first?.record.id;
}

function inWords({ field, asked, found, how }: MatchReason): string {
  return `${field} ${asked} ${found} ${how}`;
}

function recordOf(id: string, search: Readonly<Record<string, string>>): SyncedRecord {
  return {
    ...contacts,
    id,
    data: { id },
    search,
    labels: [],
    occurredAtMs: null,
    syncedAtMs: 1,
    version: id.startsWith("hostile") ? 1 : 0,
    deletedAtMs: null,
  };
}

function contextOf(id: string, context: Partial<ContactContext>): ContactContext {
  return {
    ...contacts,
    id,
    nicknames: [],
    notes: "",
    importance: null,
    lastInteractionAtMs: null,
    updatedAtMs: 1,
    updatedBy: "local",
    ...context,
  };
}

async function openMemory() {
  const records = createMemoryRecords();
  return { records, close: () => records.close() };
}

async function openSchema() {
  const place = takePostgresSchema();
  const { records, close } = await openPostgres(place);
  return {
    records,
    async close() {
      await close();
      await place.drop();
    },
  };
}
