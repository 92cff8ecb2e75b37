import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type AuthorizationBehaviour,
  clientSecret,
  startVendorAuthorization,
  type VendorAuthorization,
} from "../../fixtures/vendor-authorization.js";
import { type Answer, answerJson, startTestVendor } from "../client/test-vendor.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import { GrantVault } from "./grant-vault.js";
import { createSeal } from "./seal.js";
import { connect, openGrants, redirectUrl } from "./test-grants.js";

const answerPage: Answer = (response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<html>");
};
const accountByCallback = { account: { in: "callback", name: "realmId", field: "company" } } as const;

let records: Records;
let store: Store;
let nowMs: number;
const now = () => nowMs;
const running: VendorAuthorization[] = [];

beforeEach(() => {
  records = createMemoryRecords();
  nowMs = Date.UTC(2026, 10, 21);
  store = createMemoryStore({ now });
});

afterEach(async () => {
  for (const vendor of running.splice(0)) await vendor.close();
});

async function start(behaviour: AuthorizationBehaviour = {}): Promise<VendorAuthorization> {
  const vendor = await startVendorAuthorization(behaviour);
  running.push(vendor);
  return vendor;
}

describe("the way to the vendor and back", () => {
  test("asks for what the vendor's scheme says, with PKCE, and keeps what was granted", async () => {
    const vendor = await start({ pkce: true });
    const grants = await openGrants(vendor, {
      records,
      store,
      scheme: { authorizationParameters: { access_type: "offline" } },
    });
    const url = await grants.begin("person-1", redirectUrl);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: "code",
      scope: "orders.read orders.write",
      redirect_uri: redirectUrl,
      code_challenge_method: "S256",
      access_type: "offline",
    });
    const identity = await grants.finish(vendor.agree(url).searchParams, "person-1");
    expect(identity).toEqual({ vendor: "acme", account: "default", owner: "person-1" });
    const { token } = await grants.credential.values("person-1");
    expect(vendor.isLive(token)).toBe(true);
  });

  test.each(["basic", "body"] as const)("proves itself by %s", async (clientAuthentication) => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, scheme: { clientAuthentication } });
    await connect(vendor, grants, "person-1");
    expect("client_secret" in (vendor.seen.tokenRequests[0] ?? {})).toBe(clientAuthentication === "body");
  });

  test("writes JSON for a vendor that takes nothing else", async () => {
    const vendor = await start({ tokenRequestBody: "json" });
    const scheme = { tokenRequestBody: "json", clientAuthentication: "body" } as const;
    const grants = await openGrants(vendor, { records, store, scheme });
    await connect(vendor, grants, "person-1");
    expect(vendor.seen.tokenRequests[0]).toMatchObject({
      grant_type: "authorization_code",
      client_secret: clientSecret,
    });
  });

  test("learns the account from the address or from the token, and fills its field", async () => {
    const vendor = await start({ answer: { locationId: "loc-7" } });
    const byCallback = await openGrants(vendor, { records, store, scheme: accountByCallback });
    expect((await connect(vendor, byCallback, "person-1", { realmId: "9130" })).account).toBe("9130");
    expect(await byCallback.credential.values("person-1")).toMatchObject({ company: "9130" });
    const byToken = await openGrants(vendor, {
      records,
      store,
      scheme: { account: { in: "token", name: "locationId" } },
    });
    expect((await connect(vendor, byToken, "person-2")).account).toBe("loc-7");
  });

  test("asks whose account it is, once, where neither address nor token says so", async () => {
    const vendor = await start();
    const people = await startTestVendor(answerJson({ businesses: [{ account: "xZ1" }] }));
    const asked = {
      in: "reply",
      url: `${people.url}/me`,
      name: "/businesses/0/account",
      field: "company",
    } as const;
    const grants = await openGrants(vendor, { records, store, scheme: { account: asked } });
    expect((await connect(vendor, grants, "person-1")).account).toBe("xZ1");
    const values = await grants.credential.values("person-1");
    expect(values).toMatchObject({ company: "xZ1" });
    expect(people.arrived.map(({ target }) => target)).toEqual(["/me"]);
    expect(people.arrived[0]?.headers.authorization).toBe(`Bearer ${values.token}`);
  });

  test.each([
    ["names none", answerJson({ businesses: [] }), "vendor_rejected"],
    ["fails", answerJson({}, 500), "vendor_unavailable"],
    ["sends a page", answerPage, "vendor_unavailable"],
  ])("keeps no grant where the vendor, asked for the account, %s", async (_, answer, code) => {
    const vendor = await start();
    const people = await startTestVendor(answer);
    const asked = { in: "reply", url: people.url, name: "/businesses/0/account", field: "company" } as const;
    const grants = await openGrants(vendor, { records, store, scheme: { account: asked } });
    await expect(connect(vendor, grants, "person-1")).rejects.toMatchObject({ code });
    expect(await grants.accounts("person-1")).toEqual([]);
  });

  test("refuses an account that the vendor should have named and did not", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, scheme: accountByCallback });
    await expect(connect(vendor, grants, "person-1")).rejects.toMatchObject({ code: "vendor_rejected" });
    await expect(connect(vendor, grants, "person-1", { realmId: "1/../2" })).rejects.toMatchObject({
      code: "vendor_rejected",
    });
  });

  test("works once, for the one who left, within 15 minutes", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, now });
    const back = vendor.agree(await grants.begin("person-1", redirectUrl)).searchParams;
    const strangers = vendor.agree(await grants.begin("person-1", redirectUrl)).searchParams;
    const late = vendor.agree(await grants.begin("person-1", redirectUrl)).searchParams;
    await grants.finish(back, "person-1");
    await expect(grants.finish(back, "person-1")).rejects.toMatchObject({ code: "forbidden" });
    await expect(grants.finish(strangers, "person-2")).rejects.toMatchObject({ code: "forbidden" });
    await expect(grants.finish(new URLSearchParams({ code: "x" }), "person-1")).rejects.toMatchObject({
      code: "forbidden",
    });
    nowMs += 15 * 60_000;
    await expect(grants.finish(late, "person-1")).rejects.toMatchObject({ code: "forbidden" });
    expect(await grants.accounts("person-2")).toEqual([]);
  });

  test("says so when the person declines, and keeps nothing", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store });
    const state = (await grants.begin("person-1", redirectUrl)).searchParams.get("state") ?? "";
    const declined = new URLSearchParams({ error: "access_denied", state });
    await expect(grants.finish(declined, "person-1")).rejects.toThrow(
      "Acme was not connected: access_denied.",
    );
    expect(await grants.accounts("person-1")).toEqual([]);
  });

  test("names the variables when the vendor does not know this program", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, clientSecret: "wrong" });
    await expect(connect(vendor, grants, "person-1")).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("ACME_CLIENT_SECRET"),
    });
  });
});

describe("a grant in use", () => {
  test("is refreshed ahead of its end, once for all who ask", async () => {
    const vendor = await start({ expiresInSeconds: 3_600, delayMs: 30 });
    const grants = await openGrants(vendor, { records, store, now });
    await connect(vendor, grants, "person-1");
    nowMs += 54 * 60_000;
    await grants.credential.values("person-1");
    expect(vendor.seen.refreshes).toBe(0);
    nowMs += 90_000;
    const values = await Promise.all(Array.from({ length: 50 }, () => grants.credential.values("person-1")));
    expect(vendor.seen.refreshes).toBe(1);
    expect(new Set(values.map(({ token }) => token)).size).toBe(1);
    expect(vendor.isLive(values[0]?.token ?? "")).toBe(true);
  });

  test("is refreshed when the vendor refuses its token, and not when it was refreshed meanwhile", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, now });
    await connect(vendor, grants, "person-1");
    const refused = await grants.credential.values("person-1");
    const renewed = await grants.credential.renewed("person-1", refused);
    expect(renewed.token).not.toBe(refused.token);
    expect(await grants.credential.renewed("person-1", refused)).toEqual(renewed);
    expect(vendor.seen.refreshes).toBe(1);
  });

  test("keeps a refresh token that the vendor does not repeat", async () => {
    const vendor = await start({ refreshTokens: "lasting", answer: {} });
    const grants = await openGrants(vendor, { records, store, now });
    await connect(vendor, grants, "person-1");
    for (let round = 0; round < 3; round += 1) {
      nowMs += 3_600_000;
      expect(vendor.isLive((await grants.credential.values("person-1")).token)).toBe(true);
    }
  });

  test("that the vendor takes no more is not tried again: the person is asked to connect", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, now });
    await connect(vendor, grants, "person-1");
    vendor.revokeAll();
    nowMs += 3_600_000;
    const asked = {
      code: "connection_required",
      message: expect.stringContaining("https://server.example/connect/acme"),
    };
    await expect(grants.credential.values("person-1")).rejects.toMatchObject(asked);
    await expect(grants.credential.values("person-1")).rejects.toMatchObject(asked);
    expect(vendor.seen.refreshes).toBe(1);
    await connect(vendor, grants, "person-1");
    expect(vendor.isLive((await grants.credential.values("person-1")).token)).toBe(true);
  });

  test.each([
    ["a failing vendor", { status: 503, body: "<html>Sorry</html>" }],
    ["a vendor that asks for patience", { status: 400, body: '{"error":"temporarily_unavailable"}' }],
    ["an answer that is none", { status: 200, body: '{"hello":"world"}' }],
  ])("serves on while it lives, whatever %s says", async (_title, failure) => {
    let isFailing = false;
    const vendor = await start({ fail: () => (isFailing ? failure : undefined) });
    const grants = await openGrants(vendor, { records, store, now });
    await connect(vendor, grants, "person-1");
    const { token } = await grants.credential.values("person-1");
    isFailing = true;
    nowMs += 57 * 60_000;
    expect((await grants.credential.values("person-1")).token).toBe(token);
    nowMs += 5 * 60_000;
    await expect(grants.credential.values("person-1")).rejects.toMatchObject({ code: "vendor_unavailable" });
    isFailing = false;
    expect(vendor.isLive((await grants.credential.values("person-1")).token)).toBe(true);
  });

  test("is handed back when it is disconnected", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store });
    await connect(vendor, grants, "person-1");
    const { token } = await grants.credential.values("person-1");
    expect(await grants.disconnect("person-1", "default")).toBe(true);
    expect(vendor.isLive(token)).toBe(false);
    expect(await grants.disconnect("person-1", "default")).toBe(false);
    await expect(grants.credential.values("person-1")).rejects.toMatchObject({ code: "connection_required" });
  });

  test("with several accounts, none is guessed", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, scheme: accountByCallback });
    await connect(vendor, grants, "person-1", { realmId: "1" });
    await connect(vendor, grants, "person-1", { realmId: "2" });
    await expect(grants.credential.values("person-1")).rejects.toMatchObject({ code: "misconfigured" });
    const chosen = await openGrants(vendor, { records, store, scheme: accountByCallback, account: "2" });
    expect(await chosen.credential.values("person-1")).toMatchObject({ company: "2" });
  });
});

describe("whose grant it is", () => {
  test("nobody ever gets another person's token, for any persons and accounts", {
    timeout: 60_000,
  }, async () => {
    const vendor = await start();
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });
    const accounts = fc.uniqueArray(fc.stringMatching(/^[\w.@:-]{1,8}$/), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(names, accounts, fc.func(fc.boolean()), async (people, realms, hasConnected) => {
        const own = { records: createMemoryRecords(), store: createMemoryStore() };
        const any = await openGrants(vendor, { ...own, scheme: accountByCallback });
        const tokens = new Map<string, string>();
        for (const [person, realm] of pairs(people, realms)) {
          if (!hasConnected(person, realm)) continue;
          await connect(vendor, any, person, { realmId: realm });
        }
        for (const [person, realm] of pairs(people, realms)) {
          const grants = await openGrants(vendor, { ...own, scheme: accountByCallback, account: realm });
          const outcome = await grants.credential.values(person).catch((error: unknown) => error);
          if (!hasConnected(person, realm)) {
            expect(outcome).toMatchObject({ code: "connection_required" });
            continue;
          }
          const { token, company } = outcome as { token: string; company: string };
          expect(company).toBe(realm);
          expect([...tokens.values()]).not.toContain(token);
          tokens.set(JSON.stringify([person, realm]), token);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("another grant is another identity, so that no answer of the account before is shown", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store });
    const identify = () => grants.credential.identify?.("person-1");
    const none = await identify();
    await connect(vendor, grants, "person-1");
    const first = await identify();
    expect(await identify()).toBe(first);
    await connect(vendor, grants, "person-1");
    expect(new Set([none, first, await identify()]).size).toBe(3);
  });

  test("whoever is connected to an account shares its limits, whatever becomes of the token", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store });
    const account = (person: string) => grants.credential.account?.(person);
    const unconnected = await account("person-1");
    await connect(vendor, grants, "person-1");
    await connect(vendor, grants, "person-2");
    const first = await account("person-1");
    expect(first).not.toBe(unconnected);
    expect(await account("person-2")).toBe(first);
    await connect(vendor, grants, "person-1");
    expect(await account("person-1")).toBe(first);
  });

  test("an installation's grant serves every caller", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store, owner: "installation" });
    await connect(vendor, grants, "operator");
    expect(await grants.credential.values("person-1")).toEqual(await grants.credential.values("person-2"));
  });

  test("what is at rest shows no token, and fits no other row", async () => {
    const vendor = await start();
    const grants = await openGrants(vendor, { records, store });
    await grants.begin("person-3", redirectUrl);
    await connect(vendor, grants, "person-1");
    await connect(vendor, grants, "person-2");
    const { token } = await grants.credential.values("person-1");
    const rows = await records.query("credentials");
    const kept = [];
    for await (const entry of store.list([])) kept.push(entry);
    expect(JSON.stringify([rows, kept])).not.toContain(token);
    expect(JSON.stringify([rows, kept])).not.toMatch(/refresh-|verifier/);
    const [one, other] = rows;
    await records.change(
      "credentials",
      { vendor: "acme", account: "default", owner: "person-1" },
      {
        ciphertext: (one?.owner === "person-2" ? one : other)?.ciphertext ?? "",
      },
    );
    await expect(grants.credential.values("person-1")).rejects.toMatchObject({ code: "misconfigured" });
  });
});

test("a new secret takes over while grants are used: all are encrypted anew, none is lost", async () => {
  const vendor = await start({ expiresInSeconds: 1 });
  const old = { records, store, secrets: ["the secret of last year"] };
  const people = Array.from({ length: 20 }, (_, index) => `person-${index}`);
  const before = await openGrants(vendor, old);
  for (const person of people) await connect(vendor, before, person);
  const secrets = ["the secret of this year", "the secret of last year"];
  const vault = new GrantVault(
    records,
    createSeal(() => secrets),
    Date.now,
  );
  const during = await openGrants(vendor, { records, store, secrets });
  let isRotating = true;
  const using = (async () => {
    while (isRotating) {
      for (const person of people) {
        const values = await during.credential.values(person);
        await during.credential.renewed(person, values);
      }
    }
  })();
  const rotated = await vault.rotate();
  isRotating = false;
  await using;
  expect(rotated).toBeGreaterThan(0);
  expect(vendor.seen.reused).toBe(0);
  const keyId = await createSeal(() => ["the secret of this year"]).keyId();
  const rows = await records.query("credentials");
  expect(rows.map((row) => row.keyId)).toEqual(people.map(() => keyId));
  const after = await openGrants(vendor, { records, store, secrets: ["the secret of this year"] });
  for (const person of people)
    expect(vendor.isLive((await after.credential.values(person)).token)).toBe(true);
});

function pairs(people: readonly string[], realms: readonly string[]): [string, string][] {
  return people.flatMap((person) => realms.map((realm): [string, string] => [person, realm]));
}
