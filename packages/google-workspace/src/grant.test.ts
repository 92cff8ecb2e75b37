import { createGrants, createSeal, type GrantsOptions } from "@medtainer/core/grants";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { beforeEach, expect, test } from "vitest";
import { GoogleAccounts } from "./__fixtures__/google-accounts.js";
import { service } from "./service.js";

const redirectUrl = "https://server.example/connect/google-workspace/callback";
const marisol = "10486214096";

let nowMs: number;
let parts: Pick<GrantsOptions<"accessToken">, "records" | "store">;
const now = () => nowMs;

beforeEach(() => {
  nowMs = Date.UTC(2026, 5, 15);
  parts = { records: createMemoryRecords(), store: createMemoryStore({ now }) };
});

function open(google: GoogleAccounts, options: { owner?: "person" | "installation"; account?: string } = {}) {
  return createGrants({
    ...parts,
    service,
    client: { id: "client-of-tests", secret: "secret-of-tests" },
    seal: createSeal(() => ["a secret of this installation"]),
    connectUrl: "https://server.example/connect/google-workspace",
    owner: "person",
    fetch: google.fetch,
    now,
    ...options,
  });
}

async function connect(
  google: GoogleAccounts,
  grants: ReturnType<typeof open>,
  principal: string,
  permissionId = marisol,
) {
  const back = google.agree(await grants.begin(principal, redirectUrl), permissionId);
  return grants.finish(back.searchParams, principal);
}

test("asks for access while the person is away, and keeps whose it is", async () => {
  const google = new GoogleAccounts();
  const grants = open(google);
  const url = await grants.begin("person-1", redirectUrl);
  expect(`${url.origin}${url.pathname}`).toBe("https://accounts.google.com/o/oauth2/v2/auth");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    access_type: "offline",
    prompt: "consent",
    response_type: "code",
    code_challenge_method: "S256",
    scope:
      "https://www.googleapis.com/auth/drive https://www.googleapis.com/auth/documents https://www.googleapis.com/auth/spreadsheets",
  });
  const identity = await connect(google, grants, "person-1");
  expect(identity).toEqual({ vendor: "google-workspace", account: marisol, owner: "person-1" });
  expect(google.tokenRequests[0]).toMatchObject({
    client_id: "client-of-tests",
    client_secret: "secret-of-tests",
  });
  expect(google.tokenRequests[0]?.code_verifier).toMatch(/^[\w-]{43,}$/);
  expect(await grants.credential.values("person-1")).toEqual({ accessToken: "ya29.token-1" });
});

test("is refreshed before the hour is over, with the same refresh token every time", async () => {
  const google = new GoogleAccounts();
  const grants = open(google);
  await connect(google, grants, "person-1");
  for (const hours of [1, 2, 3]) {
    nowMs += 56 * 60_000;
    expect(await grants.credential.values("person-1")).toEqual({ accessToken: `ya29.token-${hours + 1}` });
  }
  const sent = google.tokenRequests.slice(1).map((parameters) => parameters.refresh_token);
  expect(sent).toEqual(Array(3).fill(`1//refresh-${marisol}`));
});

test("asks the person to connect again once they took it back", async () => {
  const google = new GoogleAccounts();
  const grants = open(google);
  await connect(google, grants, "person-1");
  google.withdraw(marisol);
  nowMs += 3_600_000;
  await expect(grants.credential.values("person-1")).rejects.toMatchObject({
    code: "connection_required",
    message: expect.stringContaining("https://server.example/connect/google-workspace"),
  });
});

test("serves nobody else, and no other account", async () => {
  const google = new GoogleAccounts();
  await connect(google, open(google), "person-1");
  await expect(open(google).credential.values("person-2")).rejects.toMatchObject({
    code: "connection_required",
  });
  const other = open(google, { account: "20486214096" });
  await expect(other.credential.values("person-1")).rejects.toMatchObject({ code: "connection_required" });
});

test("is refreshed once where three servers need it at the same time", async () => {
  const google = new GoogleAccounts(30);
  const servers = [open(google), open(google), open(google)];
  const [first] = servers;
  if (first === undefined) throw new Error("There is no server.");
  await connect(google, first, "person-1");
  nowMs += 3_600_000;
  const values = await Promise.all(servers.map((grants) => grants.credential.values("person-1")));
  expect(google.refreshes).toBe(1);
  expect(values).toEqual(Array(3).fill({ accessToken: "ya29.token-2" }));
});

test("is handed back where the person disconnects", async () => {
  const google = new GoogleAccounts();
  const grants = open(google);
  await connect(google, grants, "person-1");
  expect(await grants.disconnect("person-1", marisol)).toBe(true);
  expect(google.revoked).toEqual([`1//refresh-${marisol}`]);
  await expect(grants.credential.values("person-1")).rejects.toMatchObject({ code: "connection_required" });
});
