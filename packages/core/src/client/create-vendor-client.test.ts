import { describe, expect, expectTypeOf, test } from "vitest";
import { createVendorClient } from "./create-vendor-client.js";
import {
  answerInTurn,
  answerJson,
  startTestVendor,
  testOperation,
  testService,
  testToken,
} from "./test-vendor.js";

/** What openapi-typescript writes, in small. */
interface paths {
  "/v2/droplets": {
    get: {
      parameters: { query?: { per_page?: number } };
      responses: {
        200: { content: { "application/json": { droplets: { id: number }[] } } };
        401: { content: { "application/json": { message: string } } };
      };
    };
    post: {
      parameters: { query?: never };
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 202: { content: { "application/json": { droplet: { id: number } } } } };
    };
  };
  "/v2/droplets/{droplet_id}": {
    get: {
      parameters: { path: { droplet_id: number | string } };
      responses: { 200: { content: { "application/json": { droplet: { id: number } } } } };
    };
  };
}

interface DropletList {
  readonly droplets: { readonly id: number }[];
}

const listDroplets = testOperation<{ per_page?: number; page?: number }, DropletList>({
  route: "GET /v2/droplets",
  parameters: { per_page: { in: "query" }, page: { in: "query" } },
  pagination: { style: "page", position: "page", items: "/droplets" },
});
const credential = { token: testToken };

describe("by path", () => {
  test("a reply is typed data", async () => {
    const vendor = await startTestVendor(answerJson({ droplets: [{ id: 1 }] }));
    const client = createVendorClient<paths>(vendor.service, { credential });
    const { data, error } = await client.GET("/v2/droplets", { params: { query: { per_page: 5 } } });
    expect(data?.droplets).toEqual([{ id: 1 }]);
    expect(error).toBeUndefined();
    expectTypeOf(data).toEqualTypeOf<{ droplets: { id: number }[] } | undefined>();
    expect(vendor.arrived[0]?.target).toBe("/v2/droplets?per_page=5");
    expect(vendor.arrived[0]?.headers.authorization).toBe(`Bearer ${testToken}`);
  });

  test("a refusal is typed error, not an exception", async () => {
    const vendor = await startTestVendor(answerJson({ message: "No." }, 401));
    const client = createVendorClient<paths>(vendor.service, { credential });
    const { data, error, response } = await client.GET("/v2/droplets");
    expect([data, error?.message, response.status]).toEqual([undefined, "No.", 401]);
  });

  test("a reply that reports a failure by itself is an error too", async () => {
    const vendor = await startTestVendor(answerJson({ message: "No.", failed: true }));
    const service = { ...vendor.service, failure: { pointer: "/failed" } };
    const client = createVendorClient<paths>(service, { credential });
    const { data, error, response } = await client.GET("/v2/droplets");
    expect([data, error?.message, response.status]).toEqual([undefined, "No.", 422]);
  });

  test("a body is sent as JSON, once, even when the vendor breaks on it", async () => {
    const vendor = await startTestVendor(answerJson({}, 500));
    const client = createVendorClient<paths>(vendor.service, { credential });
    await client.POST("/v2/droplets", { body: { name: "web-1" } });
    expect(vendor.arrived.map(({ body }) => String(body))).toEqual(['{"name":"web-1"}']);
  });

  test("reads pass the same retries as operations", async () => {
    const vendor = await startTestVendor(answerInTurn(answerJson({}, 503), answerJson({ droplets: [] })));
    const client = createVendorClient<paths>(vendor.service, { credential, retry: { firstDelayMs: 1 } });
    expect((await client.GET("/v2/droplets")).data).toEqual({ droplets: [] });
  });

  test("a value cannot leave its place in the path", async () => {
    const vendor = await startTestVendor(answerJson({ droplet: { id: 1 } }));
    const client = createVendorClient<paths>(vendor.service, { credential });
    const get = (droplet_id: string) =>
      client.GET("/v2/droplets/{droplet_id}", { params: { path: { droplet_id } } });
    await get("1/../../account?x=1");
    expect(vendor.arrived.map(({ target }) => target)).toEqual([
      "/v2/droplets/1%2F..%2F..%2Faccount%3Fx%3D1",
    ]);
    await expect(get("..")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(get("")).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("cancelling works as for fetch", async () => {
    const caller = new AbortController();
    const vendor = await startTestVendor(() => caller.abort());
    const client = createVendorClient<paths>(vendor.service, { credential });
    const answered = client.GET("/v2/droplets", { signal: caller.signal });
    await expect(answered).rejects.toMatchObject({ code: "cancelled" });
  });
});

test("a limit of each operation holds by path and by operation alike", async () => {
  const vendor = await startTestVendor(answerJson({ droplets: [] }));
  const rateLimits = [{ requests: 2, windowMs: 60_000, per: "operation" }] as const;
  const service = { ...vendor.service, rateLimits };
  const client = createVendorClient<paths>(service, { credential, longestWaitMs: 0 });
  await client.GET("/v2/droplets");
  await client.send(listDroplets, {});
  await expect(client.GET("/v2/droplets")).rejects.toMatchObject({ code: "rate_limited" });
  const params = { path: { droplet_id: 1 } };
  expect((await client.GET("/v2/droplets/{droplet_id}", { params })).response.status).toBe(200);
});

describe("by operation", () => {
  test("the reply itself comes back, or a MedtainerError", async () => {
    const vendor = await startTestVendor(
      answerInTurn(answerJson({ droplets: [{ id: 1 }] }), answerJson({ message: "Gone." }, 404)),
    );
    const client = createVendorClient<paths>(vendor.service, { credential });
    const { droplets } = await client.send(listDroplets, { per_page: 5 });
    expect(droplets).toEqual([{ id: 1 }]);
    await expect(client.send(listDroplets, {})).rejects.toMatchObject({ code: "not_found" });
  });

  test("a list is walked page after page, typed", async () => {
    const page = (...ids: number[]) => answerJson({ droplets: ids.map((id) => ({ id })) });
    const vendor = await startTestVendor(answerInTurn(page(1, 2), page(3), page()));
    const client = createVendorClient<paths>(vendor.service, { credential });
    const ids: number[] = [];
    for await (const { droplets } of client.pages(listDroplets, {}))
      ids.push(...droplets.map(({ id }) => id));
    expect(ids).toEqual([1, 2, 3]);
  });
});

test("a missing credential is named when the client is made", () => {
  const service = testService("https://acme.example");
  expect(() => createVendorClient<paths>(service, { credential: {} })).toThrow(
    expect.objectContaining({ code: "misconfigured", message: expect.stringContaining("ACME_TOKEN") }),
  );
});

test("types refuse what the description does not know", () => {
  const client = createVendorClient<paths, "token">(testService("https://acme.example"), { credential });
  const never = () => {
    // @ts-expect-error: there is no such path.
    void client.GET("/v2/dropletz");
    // @ts-expect-error: there is no such method on this path.
    void client.DELETE("/v2/droplets");
    // @ts-expect-error: per_page is a number.
    void client.GET("/v2/droplets", { params: { query: { per_page: "5" } } });
    // @ts-expect-error: the path's value is required.
    void client.GET("/v2/droplets/{droplet_id}");
    // @ts-expect-error: the body's name is required.
    void client.POST("/v2/droplets", { body: {} });
    // @ts-expect-error: per_page is a number.
    void client.send(listDroplets, { per_page: "5" });
    expectTypeOf(client.send(listDroplets, {})).resolves.toEqualTypeOf<DropletList>();
    // @ts-expect-error: the credential has one field, called token.
    void createVendorClient<paths, "token">(testService(""), { credential: { key: "x" } });
  };
  expect(never).toBeTypeOf("function");
});
