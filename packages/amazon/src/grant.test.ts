import { createGrants, createSeal, type Grants, GrantVault } from "@medtainer/core/grants";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  application,
  type LoginWithAmazon,
  sellerId,
  startLoginWithAmazon,
} from "./__fixtures__/login-with-amazon.js";
import { describeService } from "./service.js";

const minuteMs = 60_000;
const redirectUrl = "https://server.example/connect/amazon/callback";
const connectUrl = "https://server.example/connect/amazon";

let amazon: LoginWithAmazon;
let nowMs: number;
let records: ReturnType<typeof createMemoryRecords>;
let store: ReturnType<typeof createMemoryStore>;
const now = () => nowMs;
const seal = createSeal(() => ["a secret of this installation"]);

beforeEach(async () => {
  amazon = await startLoginWithAmazon();
  nowMs = Date.UTC(2026, 5, 15, 12);
  records = createMemoryRecords();
  store = createMemoryStore({ now });
});

afterEach(() => amazon.close());

/** The grants of this package's own scheme; only the token's address is the stand-in's. */
function openGrants(): Grants<"accessToken"> {
  const service = describeService({ region: "eu", applicationId: "amzn1.sp.solution.tests" });
  const { credential } = service;
  if (credential.grant === undefined) throw new Error("Amazon has a grant.");
  const grant = { ...credential.grant, tokenUrl: amazon.tokenUrl };
  return createGrants({
    service: { ...service, credential: { ...credential, grant } },
    client: application,
    records,
    store,
    seal,
    connectUrl,
    owner: "installation",
    now,
  });
}

async function connect(grants: Grants<"accessToken">) {
  const url = await grants.begin("operator", redirectUrl);
  return grants.finish(amazon.agree(url), "operator");
}

test("the seller is sent to the region's Seller Central with the application's id, and comes back with a code of Amazon's name", async () => {
  const grants = openGrants();
  const url = await grants.begin("operator", redirectUrl);
  expect(url.origin + url.pathname).toBe("https://sellercentral-europe.amazon.com/apps/authorize/consent");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    application_id: "amzn1.sp.solution.tests",
    redirect_uri: redirectUrl,
  });
  expect(url.searchParams.has("scope")).toBe(false);
  const identity = await grants.finish(amazon.agree(url), "operator");
  expect(identity).toEqual({ vendor: "amazon", account: sellerId, owner: "installation" });
  expect(await grants.credential.values("anybody")).toEqual({ accessToken: "Atza|1" });
  expect(amazon.asked[0]).toMatchObject({
    grant_type: "authorization_code",
    client_id: application.id,
    client_secret: application.secret,
  });
});

test("an access token is used for its hour and replaced five minutes before; the refresh token stays", async () => {
  const grants = openGrants();
  await connect(grants);
  const tokens: string[] = [];
  for (const minutes of [0, 54, 56, 60, 110, 112]) {
    nowMs = Date.UTC(2026, 5, 15, 12) + minutes * minuteMs;
    tokens.push((await grants.credential.values("operator")).accessToken);
  }
  expect(tokens).toEqual(["Atza|1", "Atza|1", "Atza|2", "Atza|2", "Atza|2", "Atza|3"]);
  expect(amazon.asked.slice(1).map(({ refresh_token }) => refresh_token)).toEqual([
    amazon.refreshToken,
    amazon.refreshToken,
  ]);
});

test("of three that find it ended at one moment, one asks Amazon", async () => {
  const three = [openGrants(), openGrants(), openGrants()];
  await connect(openGrants());
  nowMs += 61 * minuteMs;
  const found = await Promise.all(three.map(({ credential }) => credential.values("operator")));
  expect(found).toEqual([{ accessToken: "Atza|2" }, { accessToken: "Atza|2" }, { accessToken: "Atza|2" }]);
  expect(amazon.asked).toHaveLength(2);
});

test("a refresh token of Seller Central is a grant, as an application has it that its seller has made", async () => {
  const grants = openGrants();
  const vault = new GrantVault(records, seal, now);
  const identity = { vendor: "amazon", account: sellerId, owner: "installation" };
  const { refreshToken } = amazon;
  await vault.save(identity, { accessToken: "", refreshToken, issuedAtMs: 0, expiresAtMs: 0, fields: {} });
  expect(await grants.credential.values("anybody")).toEqual({ accessToken: "Atza|1" });
});

test("an authorization that was taken back asks the person to connect again, by its link", async () => {
  const grants = openGrants();
  await connect(grants);
  amazon.revoke();
  nowMs += 61 * minuteMs;
  await expect(grants.credential.values("operator")).rejects.toMatchObject({
    code: "connection_required",
    message: expect.stringContaining(connectUrl),
  });
});

test("a client secret that has ended is the operator's to replace: the grant stays sound", async () => {
  const grants = openGrants();
  await connect(grants);
  amazon.endSecret();
  nowMs += 61 * minuteMs;
  await expect(grants.credential.values("operator")).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("AMAZON_CLIENT_SECRET"),
  });
  expect(await grants.accounts("operator")).toEqual([sellerId]);
});

test("who comes back without saying which seller they are is not connected", async () => {
  const grants = openGrants();
  const back = amazon.agree(await grants.begin("operator", redirectUrl));
  back.delete("selling_partner_id");
  await expect(grants.finish(back, "operator")).rejects.toMatchObject({
    code: "vendor_rejected",
    message: expect.stringContaining("which account"),
  });
  expect(await grants.accounts("operator")).toEqual([]);
});

test("a second seller is another account, and no call is answered with the first one's token by chance", async () => {
  const grants = openGrants();
  await connect(grants);
  const back = amazon.agree(await grants.begin("operator", redirectUrl));
  back.set("selling_partner_id", "A2OTHERSELLER");
  await grants.finish(back, "operator");
  await expect(grants.credential.values("operator")).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("A2OTHERSELLER"),
  });
});

test("no error repeats a token or the secret", async () => {
  const grants = openGrants();
  await connect(grants);
  amazon.endSecret();
  nowMs += 61 * minuteMs;
  const error: unknown = await grants.credential.values("operator").catch((reason: unknown) => reason);
  const told = error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : "";
  expect(told).not.toMatch(/Atz[ar]\||oa2-cs/);
});
