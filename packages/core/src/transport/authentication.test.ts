import { describe, expect, it } from "vitest";
import { authenticateByApiKey } from "./authentication.js";

const request = (headers: Record<string, string>) => new Request("http://localhost/mcp", { headers });
const authenticate = authenticateByApiKey({ keys: { alice: "key-of-alice", bob: "key-of-bob" } });

describe("authenticateByApiKey", () => {
  it.each([
    ["in X-API-Key", { "x-api-key": "key-of-bob" }],
    ["as a bearer token", { authorization: "Bearer key-of-bob" }],
    ["as a bearer token in lower case", { authorization: "bearer key-of-bob" }],
  ])("knows the holder of a key %s", async (_title, headers) => {
    expect(await authenticate(request(headers))).toMatchObject({
      id: "key:bob",
      scopes: expect.arrayContaining(["operator"]),
    });
  });

  it.each([
    ["no key", {}],
    ["a wrong key", { "x-api-key": "key-of-eve" }],
    ["the beginning of a key", { "x-api-key": "key-of-" }],
    ["an empty key", { "x-api-key": "" }],
    ["a key in another scheme", { authorization: "Basic key-of-bob" }],
  ])("refuses %s", (_title, headers) => {
    expect(() => authenticate(request(headers))).toThrowError(
      expect.objectContaining({ code: "unauthenticated" }),
    );
  });

  it("lets nobody in without a key where none is given out", () => {
    const closed = authenticateByApiKey({ keys: {} });
    expect(() => closed(request({ "x-api-key": "" }))).toThrowError(
      expect.objectContaining({ code: "unauthenticated" }),
    );
  });
});

describe("keys that were made later", () => {
  const holder = { id: "key:carol", scopes: ["read"] };
  const findApiKey = async (key: string) => (key === "key-of-carol" ? holder : undefined);
  const wider = authenticateByApiKey({ keys: { alice: "key-of-alice" }, findApiKey });

  it("are looked up, and allow what they were made for", async () => {
    expect(await wider(request({ "x-api-key": "key-of-carol" }))).toEqual(holder);
    expect(await wider(request({ "x-api-key": "key-of-alice" }))).toMatchObject({ id: "key:alice" });
  });

  it("are refused where nobody knows them", async () => {
    await expect(wider(request({ "x-api-key": "key-of-eve" }))).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});
