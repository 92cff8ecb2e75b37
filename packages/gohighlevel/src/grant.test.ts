import { createGrants, createSeal, type Grants } from "@medtainer/core/grants";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { beforeEach, expect, test } from "vitest";
import {
  application,
  type HighLevelTokens,
  locationId,
  openTokenEndpoint,
} from "./__fixtures__/token-endpoint.js";
import { service } from "./service.js";

const start = Date.UTC(2026, 5, 15, 12);
const hourMs = 3_600_000;
const redirectUrl = "https://server.example/connect/gohighlevel/callback";
const connectUrl = "https://server.example/connect/gohighlevel";
const seal = createSeal(() => ["a secret of this installation"]);

type Field = "token" | "locationId";

let tokens: HighLevelTokens;
let nowMs: number;
let records: ReturnType<typeof createMemoryRecords>;
let store: ReturnType<typeof createMemoryStore>;
const now = () => nowMs;

beforeEach(() => {
  tokens = openTokenEndpoint();
  nowMs = start;
  records = createMemoryRecords();
  store = createMemoryStore({ now });
});

function openGrants(client = application): Grants<Field> {
  const { fetch } = tokens;
  return createGrants({
    service,
    client,
    records,
    store,
    seal,
    connectUrl,
    owner: "installation",
    fetch,
    now,
  });
}

async function connect(grants: Grants<Field>) {
  const url = await grants.begin("operator", redirectUrl);
  const back = new URLSearchParams({ code: "code-1", state: url.searchParams.get("state") ?? "" });
  return grants.finish(back, "operator");
}

test("a person chooses a location, which becomes part of the credential", async () => {
  const grants = openGrants();
  const url = await grants.begin("operator", redirectUrl);
  expect(url.origin + url.pathname).toBe("https://marketplace.gohighlevel.com/v2/oauth/chooselocation");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: "code",
    client_id: application.id,
    redirect_uri: redirectUrl,
    scope: expect.stringContaining("contacts.readonly contacts.write opportunities.readonly"),
  });
  expect(await connect(grants)).toEqual({
    vendor: "gohighlevel",
    account: locationId,
    owner: "installation",
  });
  expect(tokens.asked).toEqual([
    {
      grant_type: "authorization_code",
      code: "code-1",
      redirect_uri: redirectUrl,
      client_id: application.id,
      client_secret: application.secret,
      user_type: "Location",
    },
  ]);
  expect(await grants.credential.values("anybody")).toEqual({ token: "access-1", locationId });
});

test("a token serves its day; each refresh uses the refresh token of the one before, and keeps the location", async () => {
  const grants = openGrants();
  await connect(grants);
  const found: string[] = [];
  for (const hours of [0, 23, 24, 47, 48]) {
    nowMs = start + hours * hourMs;
    const values = await grants.credential.values("operator");
    expect(values.locationId).toBe(locationId);
    found.push(values.token);
  }
  expect(found).toEqual(["access-1", "access-1", "access-2", "access-2", "access-3"]);
  expect(tokens.asked.slice(1)).toMatchObject([
    { grant_type: "refresh_token", refresh_token: "refresh-1", user_type: "Location" },
    { grant_type: "refresh_token", refresh_token: "refresh-2", user_type: "Location" },
  ]);
});

test("of three that find it ended at one moment, one uses the refresh token", async () => {
  await connect(openGrants());
  nowMs += 25 * hourMs;
  const three = [openGrants(), openGrants(), openGrants()];
  const found = await Promise.all(three.map(({ credential }) => credential.values("operator")));
  expect(found.map(({ token }) => token)).toEqual(["access-2", "access-2", "access-2"]);
  expect(tokens.asked).toHaveLength(2);
});

test("an app that was taken out of the location asks the person to connect again, by its link", async () => {
  const grants = openGrants();
  await connect(grants);
  tokens.revoke();
  nowMs += 25 * hourMs;
  await expect(grants.credential.values("operator")).rejects.toMatchObject({
    code: "connection_required",
    message: expect.stringContaining(connectUrl),
  });
});

test("an agency's token, which is of no location, connects nothing", async () => {
  tokens.answers = { userType: "Company", companyId: "company" };
  const grants = openGrants();
  await expect(connect(grants)).rejects.toMatchObject({
    code: "vendor_rejected",
    message: expect.stringContaining("locationId"),
  });
  expect(await grants.accounts("operator")).toEqual([]);
});

test("a client secret that is wrong is the operator's to correct", async () => {
  await connect(openGrants());
  nowMs += 25 * hourMs;
  const grants = openGrants({ ...application, secret: "another-secret-0123456789" });
  await expect(grants.credential.values("operator")).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("GOHIGHLEVEL_CLIENT_SECRET"),
  });
  expect(await grants.accounts("operator")).toEqual([locationId]);
});

test("whoever has connected nothing gets the link, and nobody else's token", async () => {
  await expect(openGrants().credential.values("operator")).rejects.toMatchObject({
    code: "connection_required",
    message: expect.stringContaining(connectUrl),
  });
  expect(tokens.asked).toEqual([]);
});
