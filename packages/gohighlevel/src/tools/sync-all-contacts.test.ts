import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCrm } from "../__fixtures__/open-crm.js";
import { NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { SyncStats } from "./get-sync-stats.js";
import type { SyncAnswer } from "./sync-all-contacts.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_sync_all_contacts and gohighlevel_get_sync_stats", () => {
  const stats = (crm: ReturnType<typeof openCrm>) => crm.tool<SyncStats>("gohighlevel_get_sync_stats");
  const sync = (crm: ReturnType<typeof openCrm>, input: object = {}) =>
    crm.tool<SyncAnswer>("gohighlevel_sync_all_contacts", input);

  test("before the first reading nothing is kept, after it everything is", async () => {
    const crm = openCrm();
    expect(await stats(crm)).toMatchObject({
      collections: [
        { kind: "contacts", kept: 0, as_of: null, age_seconds: null, is_stale: true, runs: [] },
        { kind: "opportunities", kept: 0, as_of: null },
      ],
      contacts_with_context: 0,
    });
    expect(crm.sandbox.requests).toEqual([]);
    expect(await sync(crm)).toMatchObject({
      notice: "All contacts were read: 1206 seen, 1206 new or changed, 0 gone; 1206 are kept.",
      seen: 1_206,
      kept: 1_206,
    });
    expect((await stats(crm)).collections[0]).toMatchObject({
      kept: 1_206,
      as_of: "2026-06-15T12:00:00.000Z",
      is_stale: false,
      schedule: "*/15 * * * * (UTC)",
      runs: [{ status: "ok", seen: 1_206, changed: 1_206, deleted: 0 }],
    });
  });

  test("sees what was changed and deleted at HighLevel", async () => {
    const crm = openCrm(smallCrm);
    await sync(crm);
    await crm.tool("gohighlevel_update_contact", { contactId: "ann", city: "Miami" });
    const headers = { authorization: "Bearer any", version: "2021-07-28" };
    const gone = await crm.sandbox.fetch("/contacts/li", { method: "DELETE", headers });
    expect(gone.status).toBe(200);
    expect(await sync(crm)).toMatchObject({ seen: 4, changed: 1, deleted: 1, kept: 4 });
  });

  test("reads nothing where the copy is young enough", async () => {
    const crm = openCrm(smallCrm);
    await sync(crm);
    const asked = crm.sandbox.requests.length;
    const { notice, seen } = await sync(crm, { if_older_than_minutes: 10 });
    expect(notice).toBe("Nothing was read: the copy of 5 contacts is younger than 10 minutes.");
    expect([seen, crm.sandbox.requests.length]).toEqual([undefined, asked]);
  });
});
