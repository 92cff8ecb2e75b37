import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { MedtainerError } from "../errors/medtainer-error.js";
import {
  type Answer,
  answerInTurn,
  answerJson,
  startTestVendor,
  testService,
  testToken,
} from "./test-vendor.js";
import { createVendorFetch, type RequestStep, type VendorFetchOptions } from "./vendor-fetch.js";

const operation = { vendor: "acme", id: "listThings", route: "GET /things" } as const;
const credential = { token: testToken };

async function start(answer: Answer, options: Partial<VendorFetchOptions<"token">> = {}) {
  const vendor = await startTestVendor(answer);
  const retry = { firstDelayMs: 1, ...options.retry };
  const vendorFetch = createVendorFetch({ service: vendor.service, credential, ...options, retry });
  const ask = (init: RequestInit = {}, path = "/things") => vendorFetch(new Request(vendor.url + path, init));
  return { ...vendor, vendorFetch, ask };
}

const hang: Answer = () => {};
const reset: Answer = (response) => response.socket?.destroy();
const ok = answerJson({ ok: true });

describe("retry", () => {
  test.each<[string, Answer]>([
    ["429", answerJson({}, 429)],
    ["500", answerJson({}, 500)],
    ["502", answerJson({}, 502)],
    ["503", answerJson({}, 503)],
    ["504", answerJson({}, 504)],
    ["a reset connection", reset],
    [
      "a reply that breaks off",
      (response) => response.writeHead(200, { "content-length": "99" }).write("{", () => response.destroy()),
    ],
  ])("a GET is repeated after %s", async (_name, failure) => {
    const vendor = await start(answerInTurn(failure, failure, ok));
    expect((await vendor.ask()).status).toBe(200);
    expect(vendor.arrived).toHaveLength(3);
  });

  test("a GET is repeated after an attempt that hangs", async () => {
    const vendor = await start(answerInTurn(hang, ok), { timeoutMs: 300 });
    expect((await vendor.ask()).status).toBe(200);
  });

  test.each<[string, Answer]>([
    ["429", answerJson({}, 429)],
    ["500", answerJson({}, 500)],
    ["503", answerJson({}, 503)],
    ["a reset connection", reset],
    ["a hang", hang],
  ])("a POST arrives once, whatever follows: %s", async (_name, failure) => {
    const vendor = await start(failure, { timeoutMs: 50 });
    await vendor.ask({ method: "POST", body: "{}" }).catch(() => {});
    await vendor.ask({ method: "PATCH", body: "{}" }).catch(() => {});
    expect(vendor.arrived.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
  });

  test("a POST with an Idempotency-Key is repeated with the same key and body", async () => {
    const vendor = await start(answerInTurn(answerJson({}, 503), reset, ok));
    const headers = { "idempotency-key": "order-1", "content-type": "application/json" };
    expect((await vendor.ask({ method: "POST", body: '{"a":1}', headers })).status).toBe(200);
    const sent = vendor.arrived.map((request) => [
      String(request.headers["idempotency-key"]),
      String(request.body),
    ]);
    expect(sent).toEqual([
      ["order-1", '{"a":1}'],
      ["order-1", '{"a":1}'],
      ["order-1", '{"a":1}'],
    ]);
  });

  test("a POST with the vendor's own kind of key is repeated, and one without it is not", async () => {
    const vendor = await start(answerInTurn(answerJson({}, 503), reset, ok));
    const parameters = { requestid: { in: "query", isIdempotencyKey: true }, note: { in: "query" } } as const;
    const post = (query: string) =>
      vendor.vendorFetch(new Request(`${vendor.url}/things${query}`, { method: "POST" }), {
        operation: { ...operation, parameters },
        around: [],
      });
    expect((await post("?requestid=order-1")).status).toBe(200);
    expect(vendor.arrived.map(({ target }) => target)).toEqual(Array(3).fill("/things?requestid=order-1"));
    const busy = await start(answerJson({}, 503));
    for (const query of ["", "?requestid=", "?note=1"]) {
      const request = new Request(`${busy.url}/things${query}`, { method: "POST" });
      await busy.vendorFetch(request, { operation: { ...operation, parameters }, around: [] });
    }
    expect(busy.arrived).toHaveLength(3);
  });

  test("PUT and DELETE are repeated when the vendor is busy, not when it broke on them", async () => {
    for (const method of ["PUT", "DELETE"]) {
      const busy = await start(answerInTurn(answerJson({}, 503), ok));
      expect((await busy.ask({ method })).status).toBe(200);
      const broken = await start(answerJson({}, 500));
      expect((await broken.ask({ method })).status).toBe(500);
      expect(broken.arrived).toHaveLength(1);
    }
  });

  test("when nothing helps, the last answer is handed on after the last attempt", async () => {
    const vendor = await start(answerJson({ message: "busy" }, 503));
    const response = await vendor.ask();
    expect([response.status, await response.json()]).toEqual([503, { message: "busy" }]);
    expect(vendor.arrived).toHaveLength(3);
  });

  test.each([
    ["seconds", { "retry-after": "3600" }, {}],
    ["a date", { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }, {}],
    ["the vendor's own way", {}, { retryAfterSec: 3600 }],
  ])(
    "a wait that the vendor asks for in %s and that is too long is not begun",
    async (_name, headers, body) => {
      const vendor = await startTestVendor(answerJson(body, 429, headers));
      const service = {
        ...vendor.service,
        readError: (error: unknown) =>
          JSON.stringify(error) === '{"retryAfterSec":3600}'
            ? { message: "", retryAfterMs: 3_600_000 }
            : undefined,
      };
      const vendorFetch = createVendorFetch({ service, credential });
      expect((await vendorFetch(new Request(vendor.url))).status).toBe(429);
      expect(vendor.arrived).toHaveLength(1);
    },
  );

  test("a short Retry-After is waited for: the vendor refuses whoever comes before", async () => {
    let openAtMs = Number.POSITIVE_INFINITY;
    const vendor = await start((...parts) => {
      const answer = performance.now() < openAtMs ? answerJson({}, 429, { "retry-after": "1" }) : ok;
      openAtMs = Math.min(openAtMs, performance.now() + 980);
      answer(...parts);
    });
    expect((await vendor.ask()).status).toBe(200);
    expect(vendor.arrived).toHaveLength(2);
  });
});

describe("a status that means another", () => {
  const meaning = (status: number) => ({ readError: () => ({ message: "Refused.", status }) });

  test("is waited out where the vendor was asked too fast", async () => {
    const vendor = await startTestVendor(answerInTurn(answerJson({ error: "quota" }, 403), ok));
    const service = { ...vendor.service, ...meaning(429) };
    const vendorFetch = createVendorFetch({ service, credential, retry: { firstDelayMs: 1 } });
    expect((await vendorFetch(new Request(`${vendor.url}/things`))).status).toBe(200);
    expect(vendor.arrived).toHaveLength(2);
  });

  test("renews a token that has ended, and keeps the vendor's words", async () => {
    const vendor = await startTestVendor(answerJson({ error: "ended" }, 403));
    let renewals = 0;
    const source = {
      values: async () => ({ token: testToken }),
      renewed: async () => {
        renewals += 1;
        return { token: `${testToken}-2` };
      },
      secrets: [],
    };
    const vendorFetch = createVendorFetch({
      service: { ...vendor.service, ...meaning(401) },
      credential: source,
    });
    const response = await vendorFetch(new Request(`${vendor.url}/things`));
    expect([response.status, await response.json(), renewals]).toEqual([401, { error: "ended" }, 1]);
    expect(vendor.arrived).toHaveLength(2);
  });
});

describe("time and cancelling", () => {
  test("a silent vendor gives a timeout that names it", async () => {
    const vendor = await start(hang, { timeoutMs: 50, retry: { attempts: 1 } });
    await expect(vendor.ask()).rejects.toMatchObject({
      code: "timeout",
      message: "Acme did not answer within 0.05 seconds.",
    });
  });

  test("a reply that stops half-way is a timeout too", async () => {
    const vendor = await start((response) => response.writeHead(200).write("{"), {
      timeoutMs: 50,
      retry: { attempts: 1 },
    });
    await expect(vendor.ask()).rejects.toMatchObject({ code: "timeout" });
  });

  test("no one listening is said with the system's own word", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    server.close();
    await once(server, "close");
    const service = testService(`http://127.0.0.1:${port}`);
    const vendorFetch = createVendorFetch({ service, credential, retry: { attempts: 1 } });
    await expect(vendorFetch(new Request(service.baseUrl))).rejects.toMatchObject({
      code: "vendor_unavailable",
      message: "Acme could not be reached (ECONNREFUSED).",
    });
  });

  test.each(["the request's own signal", "a signal of the call"])("%s closes the socket", async (way) => {
    const caller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const vendor = await start((response) => {
      const socket: Socket | null = response.socket;
      closed = new Promise((resolve) => socket?.on("close", resolve));
      caller.abort();
    });
    const answered =
      way === "a signal of the call"
        ? vendor.vendorFetch(new Request(vendor.url), { operation, around: [], signal: caller.signal })
        : vendor.ask({ signal: caller.signal });
    await expect(answered).rejects.toMatchObject({ code: "cancelled" });
    await closed;
    expect(vendor.arrived).toHaveLength(1);
  });

  test("cancelling ends a wait between attempts", async () => {
    const caller = new AbortController();
    const vendor = await start((...parts) => {
      answerJson({}, 503, { "retry-after": "15" })(...parts);
      setTimeout(() => caller.abort(), 50);
    });
    await expect(vendor.ask({ signal: caller.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(vendor.arrived).toHaveLength(1);
  });
});

describe("credential", () => {
  test("every attempt is signed, and no step sees the signature", async () => {
    const vendor = await start(answerInTurn(answerJson({}, 503), ok));
    const seen: (string | null)[] = [];
    const look: RequestStep = async ({ request }, next) => {
      seen.push(request.headers.get("authorization"));
      return next();
    };
    await vendor.vendorFetch(new Request(vendor.url), { operation, around: [look] });
    expect(seen).toEqual([null, null]);
    expect(vendor.arrived.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${testToken}`,
      `Bearer ${testToken}`,
    ]);
  });

  test.each([301, 302, 303, 307, 308])(
    "it never follows a redirect (%i) to another origin",
    async (status) => {
      const other = await startTestVendor();
      const vendor = await start((response) =>
        response.writeHead(status, { location: `${other.url}/stolen` }).end(),
      );
      for (const method of ["GET", "POST"]) expect((await vendor.ask({ method })).status).toBe(status);
      expect(other.arrived).toEqual([]);
    },
  );

  test("a GET follows redirects at home, signed", async () => {
    const vendor = await start(
      answerInTurn((response) => response.writeHead(302, { location: "/moved?a=1" }).end(), ok),
    );
    expect((await vendor.ask()).status).toBe(200);
    expect(vendor.arrived.map(({ target, headers }) => [target, headers.authorization])).toEqual([
      ["/things", `Bearer ${testToken}`],
      ["/moved?a=1", `Bearer ${testToken}`],
    ]);
  });

  test("a write is not sent a second time to where a redirect points", async () => {
    const vendor = await start((response) => response.writeHead(307, { location: "/elsewhere" }).end());
    expect((await vendor.ask({ method: "DELETE" })).status).toBe(307);
    expect(vendor.arrived).toHaveLength(1);
  });

  test("a circle of redirects ends", async () => {
    const vendor = await start((response) => response.writeHead(302, { location: "/things" }).end());
    expect((await vendor.ask()).status).toBe(302);
    expect(vendor.arrived).toHaveLength(6);
  });

  test("a value that is missing is named before anything is sent", () => {
    const service = testService("https://acme.example");
    expect(() => createVendorFetch({ service, credential: { token: undefined } })).toThrow(
      `Acme's credential lacks "token" (ACME_TOKEN): A token of Acme's control panel.`,
    );
  });

  test("a value that no header can carry is named by its variable and never shown", async () => {
    const vendor = await startTestVendor();
    const vendorFetch = createVendorFetch({
      service: vendor.service,
      credential: { token: "half\nother-half" },
    });
    const error: unknown = await vendorFetch(new Request(vendor.url)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "misconfigured", message: expect.stringContaining("ACME_TOKEN") });
    expect(error).not.toHaveProperty("cause");
    expect(String(error)).not.toContain("half");
  });
});

describe("steps around an attempt", () => {
  test("they run once per attempt, the first outermost, and know operation and number", async () => {
    const vendor = await start(answerInTurn(answerJson({}, 503), ok));
    const log: string[] = [];
    const step =
      (name: string): RequestStep =>
      async ({ attempt, operation: { route } }, next) => {
        log.push(`${name} ${route} ${attempt}`);
        const response = await next();
        log.push(`${name} ${response.status}`);
        return response;
      };
    await vendor.vendorFetch(new Request(vendor.url), { operation, around: [step("outer"), step("inner")] });
    expect(log).toEqual([
      "outer GET /things 1",
      "inner GET /things 1",
      "inner 503",
      "outer 503",
      "outer GET /things 2",
      "inner GET /things 2",
      "inner 200",
      "outer 200",
    ]);
  });

  test("a step that refuses keeps the request at home, and is not asked again", async () => {
    const vendor = await start(ok);
    const refused = new MedtainerError("rate_limited", "Not now.");
    let asked = 0;
    const refuse: RequestStep = async () => {
      asked += 1;
      throw refused;
    };
    const answered = vendor.vendorFetch(new Request(vendor.url), { operation, around: [refuse] });
    await expect(answered).rejects.toBe(refused);
    expect([asked, vendor.arrived.length]).toEqual([1, 0]);
  });

  test("the time for an attempt does not run while a step waits", async () => {
    const vendor = await start(ok, { timeoutMs: 100 });
    const wait: RequestStep = async (_attempt, next) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return next();
    };
    const response = await vendor.vendorFetch(new Request(vendor.url), { operation, around: [wait] });
    expect(response.status).toBe(200);
  });
});

test("a vendor that keeps failing is left alone, one client at a time", async () => {
  const vendor = await start(answerJson({}, 500), { breaker: { failures: 4 }, retry: { attempts: 1 } });
  for (let count = 0; count < 4; count++) await vendor.ask();
  await expect(vendor.ask()).rejects.toMatchObject({ code: "vendor_unavailable" });
  expect(vendor.arrived).toHaveLength(4);
  const neighbour = createVendorFetch({ service: vendor.service, credential, retry: { attempts: 1 } });
  expect((await neighbour(new Request(vendor.url))).status).toBe(500);
});

test("a fetch of one's own is used", async () => {
  const addresses: string[] = [];
  const vendorFetch = createVendorFetch({
    service: testService("https://acme.example"),
    credential,
    fetch: async (request) => {
      addresses.push(`${request.url} ${request.headers.get("authorization")}`);
      return Response.json({});
    },
  });
  await vendorFetch(new Request("https://acme.example/things"));
  expect(addresses).toEqual([`https://acme.example/things Bearer ${testToken}`]);
});
