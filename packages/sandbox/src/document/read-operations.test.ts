import { expect, test } from "vitest";
import { readOperations } from "./read-operations.js";

const openapi = "3.1.0";

test("parameters of the path are shared, and an operation's own take their place", () => {
  const shared = { name: "limit", in: "query", schema: { type: "integer" } };
  const own = { ...shared, required: true };
  const [list, count] = readOperations({
    openapi,
    paths: { "/a": { parameters: [shared], get: { parameters: [own] }, post: {} } },
  });
  expect(list).toMatchObject({
    id: "GET /a",
    parameters: [{ name: "limit", required: true, style: "form", explode: true }],
  });
  expect(count).toMatchObject({ id: "POST /a", parameters: [{ name: "limit", required: false }] });
});

test("the server's path comes from the operation first, whatever its host is", () => {
  const operations = readOperations({
    openapi,
    servers: [{ url: "https://{region}.example.com/v1/" }],
    paths: { "/a": { get: {}, post: { servers: [{ url: "https://other.example.com" }] } } },
  });
  expect(operations.map(({ basePath }) => basePath)).toEqual(["/v1", ""]);
});

test("a reference that leads nowhere is named with its place", () => {
  const broken = {
    openapi,
    paths: { "/a": { get: { requestBody: { $ref: "#/components/requestBodies/none" } } } },
  };
  expect(() => readOperations(broken)).toThrow(
    "refers to #/components/requestBodies/none at /paths/~1a/get/requestBody, which does not exist",
  );
  const outside = { openapi, paths: { "/a": { $ref: "./a.yaml" } } };
  expect(() => readOperations(outside)).toThrow("bundle it into one file first");
});
