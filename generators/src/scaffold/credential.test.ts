import { expect, test } from "vitest";
import type { ApiDocument, ApiOperation } from "../read/document.js";
import { deriveCredential } from "./credential.js";

const names = { vendor: "acme", constant: "acme", type: "Acme", variable: "ACME" };
const key = (name: string, where = "header") => ({ type: "apiKey", in: where, name });

/** Of a whole document, only the schemes and what operations ask for matter. */
function documentWith(
  securitySchemes: ApiDocument["securitySchemes"],
  ...security: NonNullable<ApiOperation["security"]>[]
): ApiDocument {
  const empty = { title: "", version: "", baseUrl: "", schemas: {}, remarks: [] };
  const operation = {
    pointer: "",
    id: "a",
    upstreamId: "",
    method: "GET",
    path: "/",
    tag: "",
    summary: "",
    description: "",
    deprecated: false,
    parameters: [],
    replies: {},
  } as const;
  return {
    ...empty,
    securitySchemes,
    operations: security.map((ways) => ({ ...operation, security: ways })),
  };
}

const token = { kind: "bearer", fields: [{ field: "token", variable: "ACME_TOKEN" }] };
const apiKey = { kind: "headers", fields: [{ field: "apiKey", variable: "ACME_API_KEY", header: "x-key" }] };

test.each([
  ["a bearer token", { a: { type: "http", scheme: "Bearer" } }, token],
  ["OAuth 2", { a: { type: "oauth2", flows: {} } }, token],
  ["OpenID Connect", { a: { type: "openIdConnect" } }, token],
  ["a key in a header", { a: key("X-Key") }, apiKey],
  [
    "user and password",
    { a: { type: "http", scheme: "basic" } },
    { kind: "basic", fields: [{ variable: "ACME_USERNAME" }, { variable: "ACME_PASSWORD" }] },
  ],
])("%s", (_, schemes, want) => {
  const { credential, doubt } = deriveCredential(documentWith(schemes, [{ a: [] }]), names);
  expect(credential).toMatchObject(want);
  expect(doubt).toBeUndefined();
});

test("keys that are needed together are fields of one credential", () => {
  const schemes = { apiKeyAuth: key("DD-API-KEY"), appKeyAuth: key("DD-APPLICATION-KEY") };
  const { credential } = deriveCredential(documentWith(schemes, [{ apiKeyAuth: [], appKeyAuth: [] }]), names);
  expect(credential.fields).toMatchObject([
    { field: "apiKeyAuthKey", variable: "ACME_API_KEY_AUTH_KEY", header: "dd-api-key" },
    { field: "appKeyAuthKey", variable: "ACME_APP_KEY_AUTH_KEY", header: "dd-application-key" },
  ]);
});

test("the way that serves most operations is taken, of those that are headers", () => {
  const schemes = { query: key("key", "query"), token: { type: "oauth2" }, header: key("X-Key") };
  const ways = [[{ query: [] }], [{ query: [] }], [{ header: [] }, {}], [{ header: [] }], [{ token: ["a"] }]];
  expect(deriveCredential(documentWith(schemes, ...ways), names).credential).toMatchObject(apiKey);
});

test("a scheme that no operation asks for is better than none", () => {
  expect(deriveCredential(documentWith({ a: key("X-Key") }), names).credential).toMatchObject(apiKey);
});

test.each([
  ["nothing", {}, "does not say how requests are signed"],
  ["a key in the query", { a: key("key", "query") }, "The description asks for a, which is no header"],
  ["a header that is none", { a: key("X-Key: x\r\nY") }, "which is no header"],
  ["a scheme that is missing", { $ref: "#/nowhere" }, "which is no header"],
])("of %s, a bearer token is made and a doubt said", (_, schemes, want) => {
  const { credential, doubt } = deriveCredential(documentWith(schemes), names);
  expect(credential).toMatchObject(token);
  expect(doubt).toContain(want);
});
