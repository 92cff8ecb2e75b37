import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { emptyCrm, NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { PipelineDigestAnswer } from "./pipeline-digest.js";

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
describe("gohighlevel_pipeline_digest", () => {
  const digest = (input: object = {}, crm = small()) =>
    crm.tool<PipelineDigestAnswer>("gohighlevel_pipeline_digest", input);

  test("counts open deals by stage, in cents, and what moved in the last seven days", async () => {
    const { pipelines, since, deals_read } = await digest();
    expect(since).toBe("2026-06-08T12:00:00.000Z");
    expect(deals_read).toEqual({ as_of: "2026-06-15T12:00:00.000Z", age_seconds: 0, is_stale: false });
    expect(pipelines.map(({ name, deals }) => [name, deals])).toEqual([
      ["Renewals", 0],
      ["Sales", 2],
    ]);
    const sales = pipelines[1];
    expect(
      sales?.stages.map(({ name, deals, value, age }) => [
        name,
        deals,
        value[0]?.value_minor,
        age.oldest_days,
      ]),
    ).toEqual([
      ["Lead", 1, 25_000, 4],
      ["Offer", 1, 100_010, 5],
      ["Contract", 0, undefined, null],
    ]);
    // d2 was made on 11 June; d1, older, came to its stage on 10 June; d3 and d4 were decided before 8 June.
    expect(sales?.since_last_week).toMatchObject({ created: 1, moved_in: 1, won: 0, lost: 0 });
  });

  test("of one pipeline, in another currency", async () => {
    const { pipelines } = await digest({ pipeline: "sales", currency: "JPY" });
    expect(pipelines).toHaveLength(1);
    // 1,000.10 yen are 1,000: there is nothing smaller than one.
    expect(pipelines[0]?.value).toEqual([{ currency: "JPY", value_minor: 1_250, text: "1,250 JPY" }]);
    await expect(digest({ pipeline: "Hiring" })).rejects.toThrow(/"pipeline".*Sales, Renewals/);
    await expect(digest({ timezone: "Mars/Base" })).rejects.toThrow(/invalid_input/);
  });

  test("an empty location has no pipelines", async () => {
    expect((await digest({}, openCrm(emptyCrm))).pipelines).toEqual([]);
  });
});
