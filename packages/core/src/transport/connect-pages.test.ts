import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startVendorAuthorization, type VendorAuthorization } from "../../fixtures/vendor-authorization.js";
import { makeConnectTicket } from "../grants/connect-ticket.js";
import type { Grants } from "../grants/create-grants.js";
import { openGrants } from "../grants/test-grants.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import type { Store } from "../storage/store.js";
import { type ConnectPages, createConnectPages } from "./connect-pages.js";

const publicUrl = "https://server.example";

let nowMs: number;
let vendor: VendorAuthorization;
let store: Store;
let grants: Grants<"token" | "company">;
let pages: ConnectPages;

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 21);
  vendor = await startVendorAuthorization();
  store = createMemoryStore({ now: () => nowMs });
  grants = await openGrants(vendor, { records: createMemoryRecords(), store, now: () => nowMs });
  const known = [{ name: "acme", title: "Acme", grants }];
  pages = createConnectPages({ vendors: known, store, publicUrl, now: () => nowMs });
});

afterEach(() => vendor.close());

async function visit(path: string, headers: Record<string, string> = {}, through = pages): Promise<Response> {
  const response = await through(new Request(publicUrl + path, { headers }));
  if (response === undefined) throw new Error("nothing answers");
  return response;
}

function ticketFor(principal: string): Promise<string> {
  return makeConnectTicket(store, { vendor: "acme", principal }, nowMs);
}

/** From the link to the vendor and back, as a browser does it. */
async function goThere(path: string): Promise<{ readonly back: string; readonly cookie: string }> {
  const sent = await visit(path);
  expect(sent.status).toBe(302);
  const back = vendor.agree(new URL(sent.headers.get("location") ?? ""));
  return { back: back.pathname + back.search, cookie: sent.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

describe("the pages that connect a vendor", () => {
  test("take whoever has the link to the vendor and back, once", async () => {
    const path = `/connect/acme?ticket=${await ticketFor("person-1")}`;
    const { back, cookie } = await goThere(path);
    const arrived = await visit(back, { cookie });
    expect(arrived.status).toBe(200);
    expect(await arrived.text()).toContain("Acme is connected");
    expect(vendor.isLive((await grants.credential.values("person-1")).token)).toBe(true);
    expect((await visit(path)).status).toBe(403);
    expect((await visit(back, { cookie })).status).toBe(403);
  });

  test("connect nobody's account to another browser: the cookie decides who has come back", async () => {
    const mallory = await goThere(`/connect/acme?ticket=${await ticketFor("mallory")}`);
    const alice = await goThere(`/connect/acme?ticket=${await ticketFor("alice")}`);
    expect((await visit(mallory.back)).status).toBe(403);
    expect((await visit(mallory.back, { cookie: alice.cookie })).status).toBe(403);
    expect(await grants.accounts("alice")).toEqual([]);
  });

  test("keep the cookie from scripts, from other sites' requests, and from plain HTTP", async () => {
    const sent = await visit(`/connect/acme?ticket=${await ticketFor("person-1")}`);
    const cookie = sent.headers.get("set-cookie") ?? "";
    for (const part of ["HttpOnly", "SameSite=Lax", "Secure", "Path=/connect/"])
      expect(cookie).toContain(part);
    expect(sent.headers.get("cache-control")).toBe("no-store");
    expect(sent.headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("tell a stranger, and who comes too late, how to get a link", async () => {
    const ticket = await ticketFor("person-1");
    nowMs += 15 * 60_000;
    for (const path of ["/connect/acme", `/connect/acme?ticket=${ticket}`, "/connect/acme?ticket=x"]) {
      const answer = await visit(path);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain("medtainer connect acme");
    }
  });

  test("know who is signed in, where the server signs people in", async () => {
    const known = [{ name: "acme", title: "Acme", grants }];
    const identify = async ({ headers }: Request) => headers.get("x-signed-in") ?? undefined;
    const signedIn = createConnectPages({ vendors: known, store, publicUrl, identify });
    expect((await visit("/connect/acme", { "x-signed-in": "person-1" }, signedIn)).status).toBe(302);
    expect((await visit("/connect/acme", {}, signedIn)).status).toBe(403);
  });

  test("say in words that the person declined, and show what is hostile as text", async () => {
    const { back, cookie } = await goThere(`/connect/acme?ticket=${await ticketFor("person-1")}`);
    const url = new URL(publicUrl + back);
    url.searchParams.set("error", "<script>alert(1)</script>");
    const answer = await visit(url.pathname + url.search, { cookie });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain("Acme was not connected: &lt;script&gt;");
    expect(text).not.toContain("<script>");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("answer nothing else", async () => {
    expect(await pages(new Request(`${publicUrl}/mcp`))).toBeUndefined();
    expect(await pages(new Request(`${publicUrl}/connected`))).toBeUndefined();
    expect((await visit("/connect/other")).status).toBe(404);
    expect((await pages(new Request(`${publicUrl}/connect/acme`, { method: "POST" })))?.status).toBe(404);
  });
});
