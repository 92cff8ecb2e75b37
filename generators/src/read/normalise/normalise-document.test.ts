import { expect, test } from "vitest";
import { parseSource } from "../source.js";
import { normaliseDocument } from "./normalise-document.js";

function normalise(operation: string, components = "{}", root = "") {
  const text = `
openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://api.example.com/ }]
security: [{ token: [all] }]
components: ${components}
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: ${operation}
${root}
`;
  const document = normaliseDocument(parseSource("spec.yaml", text));
  const [first] = document.operations;
  if (first === undefined) throw new Error("The test's description has an operation.");
  return { operation: first, remarks: document.remarks.map(({ message }) => message) };
}

test("a parameter of the operation stands over that of the path", () => {
  const { operation } = normalise(
    "{ parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }",
  );
  expect(operation.parameters).toEqual([expect.objectContaining({ name: "id", schema: { type: "string" } })]);
});

test.each([
  ["a range in small letters", '{ "2xx": { description: d } }', ["2XX"]],
  ["a lone default is the success", "{ default: { description: d } }", ["2XX"]],
  [
    "a default beside an error is the success",
    '{ "404": { description: d }, default: { description: d } }',
    ["404", "2XX"],
  ],
  [
    "a default beside a success is an error",
    '{ "200": { description: d }, default: { description: d } }',
    ["200", "default"],
  ],
])("replies: %s", (_, responses, want) => {
  expect(Object.keys(normalise(`{ responses: ${responses} }`).operation.replies)).toEqual(want);
});

test("a shared reply keeps its name", () => {
  const { operation } = normalise(
    '{ responses: { "200": { $ref: "#/components/responses/Fine" } } }',
    '{ responses: { Fine: { description: d, content: { "*/*": { schema: { type: string } } } } } }',
  );
  expect(operation.replies["200"]).toEqual({
    name: "Fine",
    description: "d",
    mediaType: "application/json",
    schema: { type: "string" },
  });
});

test.each([
  ["the API's own security", "{}", [{ token: ["all"] }]],
  ["the operation's", "{ security: [{ token: [one] }] }", [{ token: ["one"] }]],
  ["none", "{ security: [] }", []],
])("security: %s", (_, given, want) => {
  expect(normalise(given).operation.security).toEqual(want);
});

test.each([
  ["the API's own", "{}", undefined],
  ["the same again", "{ servers: [{ url: https://api.example.com }] }", undefined],
  [
    "another",
    "{ servers: [{ url: https://b.example.com }, { url: https://c.example.com }] }",
    "https://b.example.com",
  ],
  [
    "a variable with a default",
    "{ servers: [{ url: 'https://{r}.example.com', variables: { r: { default: eu } } }] }",
    "https://eu.example.com",
  ],
  ["a variable without", "{ servers: [{ url: 'https://{r}.example.com' }] }", "https://{r}.example.com"],
])("server: %s", (_, given, want) => {
  expect(normalise(given).operation.baseUrl).toBe(want);
});

test("our extensions are read, and others' of the same name are remarked on", () => {
  const pagination = { style: "cursor", position: "after", items: "/items", next: "/next" };
  expect(
    normalise(JSON.stringify({ "x-effect": "write", "x-pagination": pagination, "x-upstream": "a_get" })),
  ).toMatchObject({
    operation: { effect: "write", pagination, upstream: "a_get" },
    remarks: [],
  });
  const { operation, remarks } = normalise("{ x-effect: harmless, x-pagination: true }");
  expect(operation).not.toHaveProperty("effect");
  expect(operation).not.toHaveProperty("pagination");
  expect(remarks).toHaveLength(2);
});

test("a list goes on from its last item, in the place of a cursor beside the items", () => {
  const pagination = { style: "cursor", position: "after", items: "", nextFrom: "/name" };
  const read = (change: object) =>
    normalise(JSON.stringify({ "x-pagination": { ...pagination, ...change } }));
  expect(read({})).toMatchObject({ operation: { pagination }, remarks: [] });
  for (const change of [{ style: "page" }, { next: "/next" }]) {
    expect(read(change).operation).not.toHaveProperty("pagination");
    expect(read(change).remarks).toEqual([
      "It is ignored: nextFrom is only for style cursor, and in the place of next.",
    ]);
  }
});

const fine = '"200": { description: d, content: { application/json: {} } }';
const pagination = "{ style: page, position: page, items: /result }";

test.each([
  ["the root's", `{ responses: { ${fine} } }`, "/result"],
  ["the operation's own", `{ responses: { ${fine} }, x-envelope: /data/items }`, "/data/items"],
  ["none, where the operation takes it back", `{ responses: { ${fine} }, x-envelope: "" }`, undefined],
  ["none for pages", `{ responses: { ${fine} }, x-pagination: ${pagination} }`, undefined],
  ["none for a reply without JSON", '{ responses: { "204": { description: d } } }', undefined],
  ["the root's, where the operation's is no pointer", `{ responses: { ${fine} }, x-envelope: r }`, "/result"],
])("envelope: %s", (_, operation, want) => {
  expect(normalise(operation, "{}", "x-envelope: /result").operation.envelope).toBe(want);
});

test("an envelope that cannot be one is remarked on, and one beside pages is refused", () => {
  expect(normalise(`{ responses: { ${fine} }, x-envelope: result }`).remarks).toEqual([
    "It is ignored: it must be a JSON Pointer of member names, such as /result.",
  ]);
  expect(() => normalise(`{ x-envelope: /result, x-pagination: ${pagination} }`)).toThrow(
    /get\/x-envelope.*x-envelope cannot stand beside x-pagination/,
  );
});

const sign = "{ pointer: /errors, status: /code }";

test.each([
  ["the root's", `{ responses: { ${fine} } }`, { pointer: "/success", equals: false }],
  [
    "the operation's own",
    `{ responses: { ${fine} }, x-failure: ${sign} }`,
    { pointer: "/errors", status: "/code" },
  ],
  ["none, where the operation takes it back", `{ responses: { ${fine} }, x-failure: false }`, undefined],
  ["none for a reply without JSON", '{ responses: { "204": { description: d } } }', undefined],
])("reported failure: %s", (_, operation, want) => {
  const root = "x-failure: { pointer: /success, equals: false }";
  expect(normalise(operation, "{}", root).operation.failure).toEqual(want);
});

test("a reported failure that is no pointer is remarked on", () => {
  const { operation, remarks } = normalise(`{ responses: { ${fine} }, x-failure: { pointer: success } }`);
  expect(operation.failure).toBeUndefined();
  expect(remarks).toEqual([expect.stringMatching(/^It is ignored: /)]);
});

test("an operation's own rate limits are read, with and without a bucket", () => {
  const limits =
    "[{ requests: 1, windowMs: 178571, burst: 20 }, { bucket: sheets-read, requests: 60, windowMs: 60000 }]";
  const { operation, remarks } = normalise(`{ responses: { ${fine} }, x-rate-limits: ${limits} }`);
  expect(operation.rateLimits).toEqual([
    { requests: 1, windowMs: 178_571, burst: 20 },
    { bucket: "sheets-read", requests: 60, windowMs: 60_000 },
  ]);
  expect(remarks).toEqual([]);
});

test.each([
  ["no list", "{ requests: 1, windowMs: 1 }"],
  ["nothing", "[]"],
  ["no requests at all", "[{ requests: 0, windowMs: 1000 }]"],
  ["half a millisecond", "[{ requests: 1, windowMs: 0.5 }]"],
  ["a word of its own", "[{ requests: 1, windowMs: 1000, perUser: true }]"],
  ["a name with a blank", "[{ requests: 1, windowMs: 1000, bucket: sheets read }]"],
])("rate limits that are %s are remarked on", (_, limits) => {
  const { operation, remarks } = normalise(`{ responses: { ${fine} }, x-rate-limits: ${limits} }`);
  expect(operation.rateLimits).toBeUndefined();
  expect(remarks).toEqual([expect.stringMatching(/^It is ignored: /)]);
});

test("two operations that disagree about a bucket are refused", () => {
  const limit = (requests: number) => ({
    responses: {},
    "x-rate-limits": [{ bucket: "reads", requests, windowMs: 60_000 }],
  });
  const read = (get: number, post: number) =>
    normaliseDocument(
      parseSource(
        "a.json",
        JSON.stringify({ openapi: "3.1.0", paths: { "/a": { get: limit(get), post: limit(post) } } }),
      ),
    );
  expect(read(60, 60).operations.map(({ rateLimits }) => rateLimits?.[0]?.requests)).toEqual([60, 60]);
  expect(() => read(60, 100)).toThrow(/bucket reads: 60 requests in 60000 ms\. One bucket has one limit/);
});

test.each([
  ["{ parameters: [{ name: id, in: query }, { $ref: '#/nowhere' }] }", "spec.yaml:10:"],
  ["{ parameters: [{ name: id, in: body }] }", '"in" must be one of path, query, header, cookie'],
  ["[]", "There must be an object here."],
])("%s is refused", (given, want) => {
  expect(() => normalise(given)).toThrow(want);
});

test("a fragment puts operations of one address apart, and is not sent", () => {
  const paths = { "/a": { get: { responses: {} } }, "/a#2": { get: { responses: {} } } };
  const { operations } = normaliseDocument(
    parseSource("a.json", JSON.stringify({ openapi: "3.1.0", paths })),
  );
  expect(operations.map(({ id, path }) => [id, path])).toEqual([
    ["getA", "/a"],
    ["getA2", "/a"],
  ]);
});

const nowhere = '{ $ref: "#/nowhere" }';
const content = `{ content: { application/json: { schema: ${nowhere} } } }`;

test("a failure's reply that nobody can look up is read over, with a remark", () => {
  const { operation, remarks } = normalise(
    `{ responses: { "200": {}, "400": ${nowhere}, "404": ${content} } }`,
  );
  expect(operation.replies["400"]).toMatchObject({ schema: {} });
  expect(operation.replies["404"]).toMatchObject({ schema: {} });
  expect(remarks).toEqual(
    Array(2).fill('"#/nowhere" leads to nothing in this file. What it means is left open.'),
  );
});

test.each([
  ["a parameter", `{ parameters: [${nowhere}] }`],
  ["a body", `{ requestBody: ${nowhere} }`],
  ["a body's schema", `{ requestBody: ${content} }`],
  ["a success", `{ responses: { "200": ${nowhere} } }`],
  [
    "a member",
    `{ requestBody: { content: { application/json: { schema: { properties: { a: ${nowhere} } } } } } }`,
  ],
])("%s that nobody can look up is an error, or, where that is wished, anything", (_, operation) => {
  const text = `openapi: 3.1.0\npaths: { /a: { get: ${operation} } }\n`;
  const source = parseSource("spec.yaml", text);
  expect(() => normaliseDocument(source)).toThrow(
    /^spec\.yaml:2:\d+ \(#\/paths\/~1a\/get\/.*leads to nothing/,
  );
  const { operations, remarks } = normaliseDocument(source, true);
  expect(operations).toHaveLength(1);
  expect(remarks).toEqual([
    expect.objectContaining({ message: expect.stringContaining("leads to nothing") }),
  ]);
});

test("a form's members keep the style that the description gives them; other bodies know none", () => {
  const encoding =
    "{ roles: { explode: false }, mood: { style: deepObject }, file: { contentType: image/png } }";
  const form = (mediaType: string) =>
    normalise(`{ requestBody: { content: { ${mediaType}: { schema: {}, encoding: ${encoding} } } } }`)
      .operation.body;
  expect(form("application/x-www-form-urlencoded")?.encoding).toEqual({
    roles: { style: "form", explode: false },
    mood: { style: "deepObject" },
  });
  expect(form("multipart/form-data")?.encoding).toBeUndefined();
});
