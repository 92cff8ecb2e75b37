import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { crmOf, emptyCrm, NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { ContactsPage } from "./read-contacts.js";

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterAll(() => {
  vi.useRealTimers();
});

/** Opened once: what is asked of it here changes nothing. */
let opened: OpenCrm | undefined;
function small(): OpenCrm {
  opened ??= openCrm(smallCrm);
  return opened;
}

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_read_contacts", () => {
  const read = (input: object = {}, crm = small()) =>
    crm.tool<ContactsPage>("gohighlevel_read_contacts", input);

  test("lists the newest first, and says how fresh the copy is", async () => {
    const { contacts, ...page } = await read();
    expect(page).toEqual({
      total: 5,
      page: 1,
      pages: 1,
      as_of: "2026-06-15T12:00:00.000Z",
      age_seconds: 0,
      is_stale: false,
    });
    expect(contacts.map(({ id, name }) => [id, name])).toEqual([
      ["nameless", "+18135550199"],
      ["jorg", "Jörg Weiß"],
      ["ann", "Ann-Marie Duarte"],
      ["bob", "Robert Alvarez"],
      ["li", "小明 王"],
    ]);
    expect(contacts[2]).toEqual({
      id: "ann",
      name: "Ann-Marie Duarte",
      company: "Harbor Clinic",
      email: "ann@harbor.example",
      phone: "+18135550101",
      tags: ["vip", "clinic"],
      owner_id: "userMiaKeller00000001",
      source: "Referral",
      created: "2026-06-10T09:00:00.000Z",
    });
  });

  test.each<[object, string[]]>([
    [{ tag: "Clinic" }, ["ann", "bob"]],
    [{ tag: "nothing" }, []],
    [{ has_email: true }, ["ann", "bob", "li"]],
    [{ has_email: false }, ["nameless", "jorg"]],
    [{ owner: "mia keller" }, ["ann", "li"]],
    [{ owner: "userOwenPrice00000002" }, ["bob"]],
    [{ owner: "none" }, ["nameless", "jorg"]],
    // «Offer» is a stage of two pipelines; jorg's deal there is lost.
    [{ stage: "offer" }, ["bob"]],
    [{ stage: "sales-1" }, ["ann"]],
    [{ stage: "Due" }, []],
    [{ created_after: "2026-06-14" }, ["nameless", "jorg"]],
    [{ created_before: "2026-01-01" }, ["li"]],
    [{ created_after: "2026-06-14T19:00:00-05:00" }, ["nameless"]],
    [{ created_after: "2026-01-05", created_before: "2026-06-10T09:00:00Z" }, ["bob"]],
    [{ tag: "clinic", owner: "Mia Keller", has_email: true }, ["ann"]],
    [{ page: 2, page_size: 2 }, ["ann", "bob"]],
    [{ page: 9 }, []],
  ])("%j finds %j", async (input, ids) => {
    expect((await read(input)).contacts.map(({ id }) => id)).toEqual(ids);
  });

  test.each<[object, RegExp]>([
    [{ stage: "Signed" }, /"stage".*Lead \(Sales\).*Due \(Renewals\)/],
    [{ owner: "Nobody" }, /"owner".*Mia Keller, Owen Price, Grace Bell/],
    [{ created_after: "2026-02-30" }, /"created_after"/],
    [{ created_after: "yesterday" }, /"created_after"/],
    [{ created_before: "2026-06-14T19:00:00" }, /"created_before".*offset/],
    [{ page_size: 500 }, /page_size/],
  ])("%j is refused with the way out", async (input, sentence) => {
    await expect(read(input)).rejects.toThrow(sentence);
  });

  test("answers from the copy without asking again, and says so", async () => {
    const crm = openCrm(smallCrm);
    await read({}, crm);
    const asked = crm.sandbox.requests.length;
    expect(await crm.sourceOf("gohighlevel_read_contacts", { tag: "vip" })).toBe("cached");
    expect(crm.sandbox.requests).toHaveLength(asked);
  });

  test("answers from an older copy, and says so, where HighLevel fails", async () => {
    const crm = openCrm(smallCrm);
    await read({}, crm);
    vi.setSystemTime(NOON + 3_600_000);
    crm.sandbox.fail({ kind: "unauthorized", times: 20 });
    const answer = await read({}, crm).finally(() => vi.setSystemTime(NOON));
    expect(answer).toMatchObject({ total: 5, age_seconds: 3_600, is_stale: true });
  });

  test("an empty location has no contacts, and no stages", async () => {
    expect(await read({}, openCrm(emptyCrm))).toMatchObject({ total: 0, pages: 1, contacts: [] });
    await expect(read({ stage: "Lead" }, openCrm(emptyCrm))).rejects.toThrow("there are none");
  });

  test("reaches the last of 3,000", async () => {
    const { total, pages, contacts } = await read({ page: 15, page_size: 200 }, openCrm(crmOf(3_000)));
    expect([total, pages, contacts.length]).toEqual([3_000, 15, 200]);
  });
});
