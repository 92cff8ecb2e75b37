import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Library, openLibrary } from "./fixtures/library-sandbox.js";

const headers = { authorization: "Bearer reader" };
let library: Library;
let url: string;

beforeEach(async () => {
  library = openLibrary({ limits: { bodyBytes: 100_000 } });
  ({ url } = await library.sandbox.listen());
});
afterEach(() => library.sandbox.close());

describe("a sandbox that listens", () => {
  test("answers on the loopback address, under the path of the document's server", async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    const reply = await fetch(`${url}/books/4`, { headers });
    expect(await reply.json()).toMatchObject({ book: { title: "Emma" } });
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.headers.has("date")).toBe(false);
  });

  test("takes bodies, and links to itself", async () => {
    const body = JSON.stringify({ title: "Dune" });
    const sent = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    expect((await fetch(`${url}/books`, sent)).status).toBe(201);
    const { next } = (await (await fetch(`${url}/books`, { headers })).json()) as { next: string };
    expect(next).toBe(`${url}/books?page=2`);
    expect((await fetch(next, { headers })).status).toBe(200);
  });

  test("refuses a body that is too long without reading all of it", async () => {
    const body = "x".repeat(5_000_000);
    const sent = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    expect((await fetch(`${url}/books`, sent)).status).toBe(413);
    expect((await fetch(`${url}/books`, { headers })).status).toBe(200);
  });

  test("breaks the connection when it is told to", async () => {
    library.sandbox.fail({ kind: "reset" });
    await expect(fetch(`${url}/books`, { headers })).rejects.toThrow(TypeError);
    expect((await fetch(`${url}/books`, { headers })).status).toBe(200);
  });

  test("hangs until the caller leaves", async () => {
    library.sandbox.fail({ kind: "hang" });
    await expect(fetch(`${url}/books`, { headers, signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(library.sandbox.requests).toMatchObject([{ operationId: "books_list", status: undefined }]);
  });

  test("stops when it is closed, and says when its port is taken", async () => {
    await expect(library.sandbox.listen(Number(new URL(url).port))).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await library.sandbox.close();
    await expect(fetch(`${url}/books`, { headers })).rejects.toThrow(TypeError);
  });
});
