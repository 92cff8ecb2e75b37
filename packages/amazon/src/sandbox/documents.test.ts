import { describe, expect, test } from "vitest";
import { NOON, openSeller } from "../__fixtures__/open-seller.js";
import { DE, smallSeller, US, wideSeller } from "../__fixtures__/small-seller.js";

const dayMs = 24 * 3_600_000;
const report = { reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA", marketplaceIds: [US] };
const schedule = { reportType: "GET_X", marketplaceIds: [US], period: "P1D" };
const payout = { marketplaceId: DE, accountType: "Standard Orders" };

describe("work in the background", () => {
  test("a report is queued, begun and done, and can be cancelled only while it waits", async () => {
    let now = NOON;
    const { request } = openSeller(smallSeller, { now: () => now });
    const reports = "/reports/2021-06-30/reports";
    const { body } = await request("POST", reports, report);
    const own = `${reports}/${body.reportId}`;
    const statusAt = async (laterMs: number) => {
      now = NOON + laterMs;
      return (await request("GET", own)).body.processingStatus;
    };
    expect(await statusAt(1_000)).toBe("IN_QUEUE");
    expect(await statusAt(16_000)).toBe("IN_PROGRESS");
    expect((await request("DELETE", own)).status).toBe(400);
    expect(await statusAt(61_000)).toBe("DONE");
    const { reportDocumentId } = (await request("GET", own)).body;
    const file = await request("GET", `/reports/2021-06-30/documents/${String(reportDocumentId)}`);
    expect(file.body.url).toMatch(/^https:/);

    const other = await request("POST", reports, report);
    expect((await request("DELETE", `${reports}/${other.body.reportId}`)).status).toBe(200);
    now += 120_000;
    expect((await request("GET", `${reports}/${other.body.reportId}`)).body.processingStatus).toBe(
      "CANCELLED",
    );
  });

  test("a token of the list of reports stands alone", async () => {
    const { request } = openSeller(smallSeller);
    const list = "/reports/2021-06-30/reports";
    for (let count = 0; count < 3; count += 1) await request("POST", list, report);
    const first = await request("GET", `${list}?reportTypes=GET_FLAT_FILE_OPEN_LISTINGS_DATA&pageSize=2`);
    const token = encodeURIComponent(String(first.body.nextToken));
    const second = await request("GET", `${list}?nextToken=${token}`);
    expect([first.body.reports, second.body.reports]).toMatchObject([[{}, {}], [{}]]);
    expect((await request("GET", `${list}?nextToken=${token}&reportTypes=GET_X`)).status).toBe(400);
    expect((await request("GET", list)).status).toBe(400);
  });

  test("a schedule replaces the one before it", async () => {
    const { request, sandbox } = openSeller(smallSeller);
    const schedules = "/reports/2021-06-30/schedules";
    await request("POST", schedules, schedule);
    await request("POST", schedules, { ...schedule, period: "P7D" });
    expect(sandbox.state.schedules).toMatchObject([{ period: "P7D" }]);
  });

  test("a payout on demand is paid after two days, and once a day at most", async () => {
    let now = NOON;
    const { request } = openSeller(smallSeller, { now: () => now });
    const payouts = "/finances/transfers/2024-06-01/payouts";
    const { body } = await request("POST", payouts, payout);
    expect((await request("POST", payouts, payout)).status).toBe(400);
    now += 2 * dayMs;
    expect((await request("GET", `${payouts}?payoutId=${body.payoutReferenceId}`)).body).toMatchObject({
      payouts: [{ currentStatus: "PAID", statusHistory: [{ status: "STARTED" }, { status: "PAID" }] }],
    });
  });
});

describe("inventory", () => {
  const of = (id: string) =>
    `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${id}&marketplaceIds=${id}`;

  test("of a marketplace that the seller is not in is forbidden", async () => {
    expect(await openSeller(smallSeller).request("GET", of("A2EUQ1WTGCTBG2"))).toMatchObject({
      status: 403,
      body: { errors: [{ code: "Unauthorized" }] },
    });
  });

  test("has its details for who asks for them", async () => {
    const { request } = openSeller(smallSeller);
    expect(JSON.stringify((await request("GET", of(US))).body)).not.toContain("inventoryDetails");
    expect(JSON.stringify((await request("GET", `${of(US)}&details=true`)).body)).toContain(
      "inventoryDetails",
    );
  });

  test.each([
    [29_000, 200],
    [31_000, 400],
  ])("a page token that is %d ms old answers %d", async (ageMs, status) => {
    let now = NOON;
    const { request } = openSeller(wideSeller, { now: () => now });
    const { body } = await request("GET", of(US));
    const token = encodeURIComponent((body.pagination as { nextToken: string }).nextToken);
    now += ageMs;
    expect((await request("GET", `${of(US)}&nextToken=${token}`)).status).toBe(status);
  });
});
