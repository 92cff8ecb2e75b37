import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

describe("SSH keys", () => {
  test("are found by number and by fingerprint", async () => {
    const { call, seeded } = openAccount();
    const { id, fingerprint } = seeded("sshKeys");
    expect(fingerprint).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/);
    const byId = await call("GET", `/v2/account/keys/${id}`);
    expect((await call("GET", `/v2/account/keys/${fingerprint}`)).body).toEqual(byId.body);
    await call("PUT", `/v2/account/keys/${fingerprint}`, { name: "renamed" });
    expect(seeded("sshKeys").name).toBe("renamed");
    expect((await call("DELETE", `/v2/account/keys/${id}`)).status).toBe(204);
    expect((await call("GET", `/v2/account/keys/${id}`)).status).toBe(404);
  });

  test("are refused when they are none or known already", async () => {
    const { call, seeded } = openAccount();
    const { public_key } = seeded("sshKeys");
    expect((await call("POST", "/v2/account/keys", { name: "again", public_key })).body.message).toContain(
      "already",
    );
    expect((await call("POST", "/v2/account/keys", { name: "none", public_key: "secret" })).status).toBe(422);
  });
});

describe("bills", () => {
  test("grow with the hours of the month", async () => {
    const { call, advance } = openAccount();
    const usage = async () => {
      const { body } = await call("GET", "/v2/customers/my/balance");
      return Number(body.month_to_date_usage);
    };
    const before = await usage();
    advance(86_400_000);
    // Nine droplets of 217 dollars a month, 370 GiB of volumes and a few snapshots: about 9.2 dollars a day.
    expect((await usage()) - before).toBeCloseTo(9.2, 0);
  });

  test("are listed with their payments", async () => {
    const { call } = openAccount();
    const { body } = await call("GET", "/v2/customers/my/invoices");
    expect(body).toMatchObject({
      invoices: [{ invoice_period: "2026-05" }, {}, {}, {}, {}, {}],
      meta: { total: 6 },
    });
    expect(body).toMatchObject({ invoice_preview: { invoice_period: "2026-06" } });
    expect((await call("GET", "/v2/customers/my/billing_history")).body).toMatchObject({
      billing_history: expect.arrayContaining([
        expect.objectContaining({
          type: "Invoice",
          date: "2026-06-01T05:00:00Z",
          description: "Invoice for 2026-05",
        }),
      ]),
    });
  });
});
