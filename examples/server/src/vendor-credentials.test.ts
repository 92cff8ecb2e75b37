import type { Records, Store } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  callsWith,
  connectUrl,
  type GrantedServer,
  openGranted,
  redirectUrl,
} from "../fixtures/granted-server.js";
import { type TestedVendor, testedVendors } from "../fixtures/tested-vendors.js";
import { client, lifeSeconds } from "../fixtures/token-desk.js";
import { otherTenant, startVendorSignIn, type VendorSignIn } from "../fixtures/vendor-sign-in.js";

const granting = testedVendors.filter(({ grant }) => grant !== undefined);
const lifeMs = lifeSeconds * 1_000;

describe.each(granting.map((row) => [row.vendor.title, row] as const))("%s", (_title, row) => {
  let nowMs: number;
  let signIn: VendorSignIn;
  let server: GrantedServer;
  const now = () => nowMs;
  let storage: { readonly records: Records; readonly store: Store };

  beforeEach(async () => {
    nowMs = Date.UTC(2026, 10, 21);
    storage = { records: createMemoryRecords(), store: createMemoryStore({ now }) };
    signIn = await startVendorSignIn(row, now);
    server = openGranted(signIn.vendor, { ...storage, now });
    await connect(signIn, server);
  });
  afterEach(() => signIn.close());

  const read = () => server.call(row.read);
  const statuses = () => signIn.seen.api;

  test("a person who agreed has connected the account that the vendor names", async () => {
    const { tenant } = row.grant ?? {};
    expect(await server.grants.accounts("tester")).toEqual([tenant || "default"]);
    expect(await read()).toMatchObject({ status: "ok" });
    expect(signIn.seen.refreshes).toBe(0);
  });

  test("a token that ends is refreshed once for all calls, again and again", async () => {
    for (const round of [1, 2, 3]) {
      nowMs += lifeMs + 1_000;
      const seen = await Promise.all(Array.from({ length: 5 }, read));
      expect(seen.map(({ status }) => status)).toEqual(Array(5).fill("ok"));
      expect(signIn.seen).toMatchObject({ refreshes: round, reused: 0 });
    }
    expect(new Set(statuses())).toEqual(new Set([200]));
  });

  test("a token that the vendor takes no more is refreshed, and the call sent again", async () => {
    signIn.endAccessTokens();
    expect(await read()).toMatchObject({ status: "ok" });
    expect(signIn.seen).toMatchObject({ refreshes: 1, reused: 0 });
    expect(statuses()[0]).toBe(401);
    expect(statuses().slice(1)).not.toContain(401);
  });

  test("access that was taken away leads to the link, and asks the vendor no more until it is given again", async () => {
    signIn.revokeAll();
    const refused = await read();
    expect(refused).toMatchObject({
      status: "error",
      code: "connection_required",
      message: `${row.vendor.title} has to be connected again. Open ${connectUrl} and agree there.`,
      nextStep: expect.stringContaining("Give the person the link"),
    });
    const asked = statuses().length;
    expect(await read()).toEqual({ ...refused, callId: expect.any(String) });
    expect([statuses().length, signIn.seen.refreshes]).toEqual([asked, 1]);
    await connect(signIn, server);
    expect(await read()).toMatchObject({ status: "ok" });
  });

  test("an answer that is lost on its way costs the person a click at most, and never a second use", async () => {
    nowMs += lifeMs + 1_000;
    signIn.losesNextAnswer = true;
    expect(await read()).toMatchObject({ status: "error", code: "vendor_unavailable" });
    const after = await read();
    if (row.grant?.refreshTokens === "lasting") expect(after).toMatchObject({ status: "ok" });
    else expect(after).toMatchObject({ status: "error", code: "connection_required" });
    await connect(signIn, server);
    expect(await read()).toMatchObject({ status: "ok" });
  });

  test("a sign-in that is down costs nothing: the token serves while it lives, and is refreshed later", async () => {
    signIn.isDown = true;
    nowMs += lifeMs * 0.9;
    expect(await read()).toMatchObject({ status: "ok" });
    nowMs += lifeMs;
    expect(await read()).toMatchObject({ status: "error", code: "vendor_unavailable" });
    signIn.isDown = false;
    expect(await read()).toMatchObject({ status: "ok" });
  });

  test("another account than the connected one is not opened, and nothing is asked of the vendor", async () => {
    const other = openGranted(signIn.vendor, { ...storage, now, account: "another" });
    expect(await other.call(row.read)).toMatchObject({
      code: "connection_required",
      message: `${row.vendor.title} is not connected yet. Open ${connectUrl} and agree there.`,
    });
    expect(statuses()).toEqual([]);
  });

  test("no token and no secret is in what the model reads", async () => {
    const values = await server.grants.credential.values("tester");
    signIn.revokeAll();
    const seen = JSON.stringify([await read(), await read()]);
    for (const secret of [...server.grants.credential.secrets, client.secret])
      expect(seen).not.toContain(secret);
    expect(Object.values(values).length).toBeGreaterThan(0);
  });

  const testOfTenant = hasTenant(row) ? test : () => {};

  testOfTenant(
    "a tenant that the token does not open is refused by the vendor, in one sentence",
    async () => {
      const values = await server.grants.credential.values("tester");
      const field = row.vendor.credential.grant?.account?.field ?? "";
      const wrong = {
        ...server.grants.credential,
        values: async () => ({ ...values, [field]: otherTenant }),
      };
      expect(
        await callsWith(signIn.vendor, wrong, storage)(row.grant?.readOfTenant ?? row.read),
      ).toMatchObject({
        status: "error",
        code: "forbidden",
        message: expect.stringMatching(new RegExp(`^${row.vendor.title} answered 403\\.`)),
      });
      expect(new Set(statuses())).toEqual(new Set([403]));
    },
  );

  testOfTenant("who comes back with another tenant's name has not connected that tenant", async () => {
    const { account } = row.vendor.credential.grant ?? {};
    const back = signIn.agree(await server.grants.begin("tester", redirectUrl));
    back.searchParams.set(account?.name.split("/").at(-1) ?? "", otherTenant);
    await server.grants.disconnect("tester", row.grant?.tenant ?? "");
    const identity = await server.grants.finish(back.searchParams, "tester");
    if (account?.in !== "callback") expect(identity.account).toBe(row.grant?.tenant);
    else expect(await read()).toMatchObject({ status: "error", code: "forbidden" });
  });
});

/** A person agrees at the vendor and comes back. */
async function connect(signIn: VendorSignIn, { grants }: GrantedServer): Promise<void> {
  await grants.finish(signIn.agree(await grants.begin("tester", redirectUrl)).searchParams, "tester");
}

/** True where a request says which tenant it is about. */
function hasTenant({ vendor }: TestedVendor): boolean {
  return vendor.credential.grant?.account?.field !== undefined;
}
