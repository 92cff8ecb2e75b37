import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { emptyCrm, NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { SearchAnswer } from "./search-by-nickname.js";

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
describe("gohighlevel_search_by_nickname", () => {
  const search = (query: string, crm = small()) =>
    crm.tool<SearchAnswer>("gohighlevel_search_by_nickname", { query });

  test("finds Bob from the clinic in Tampa, and says why", async () => {
    const { matches, notice, is_stale } = await search("Bob from the clinic in Tampa");
    expect(matches[0]).toMatchObject({ id: "bob", name: "Robert Alvarez", place: "Tampa, FL" });
    expect(matches[0]?.why).toEqual([
      // His address begins with it, which says as much as the nickname.
      expect.stringMatching(/^«Bob» (is a name for «Robert» \(name\)|in email)|«bob» in email/),
      "«Clinic» in company",
      "«Tampa» in place",
    ]);
    // Ann-Marie works in a clinic in Tampa too, but nobody calls her Bob.
    expect(matches[1]).toMatchObject({ id: "ann", not_found: ["Bob"] });
    expect(notice).toBe("Robert Alvarez fits best.");
    expect(is_stale).toBe(false);
  });

  test.each([
    ["Alvares", "bob", /spelled like «Alvarez» \(name\)/],
    ["0142", "bob", /part of «\+?18135550142» \(phone\)/],
    ["weiss", "jorg", /«Weiß» in (name|company)/],
    ["小明", "li", /«小» in name/],
    ["riverbend", "bob", /«Riverbend» in company/],
    ["vip", "ann", /«vip» in tags/],
  ])("%s is %s", async (query, id, why) => {
    const { matches } = await search(query);
    expect(matches[0]?.id).toBe(id);
    expect(matches[0]?.why.join()).toMatch(why);
  });

  test("asks back where two fit equally well", async () => {
    const { notice, matches } = await search("Tampa");
    expect(matches.map(({ id }) => id).sort()).toEqual(["ann", "bob"]);
    expect(notice).toMatch(/ask which one is meant/);
  });

  test("finds nobody where there is nobody", async () => {
    expect(await search("Xaver")).toMatchObject({ matches: [], notice: expect.stringContaining("Nobody") });
    expect((await search("Bob", openCrm(emptyCrm))).matches).toEqual([]);
  });

  test("finds the right one of 1,206", async () => {
    const { matches } = await search("Bob from the clinic in Tampa", openCrm());
    expect(matches[0]).toMatchObject({ id: "bobAlvarezRiverbend1", company: "Riverbend Family Clinic" });
  });
});
