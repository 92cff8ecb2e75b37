import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRequest, type Json, type Operation } from "@medtainer/core";
import { expect, onTestFinished, test } from "vitest";
import { readSpecFile } from "../read/read-vendor.js";
import { openOriginals } from "./original.js";
import { wireShare } from "./wire-share.js";

/** What one request must be; left out is what the kind of failure is not about. */
interface Wanted {
  readonly url?: string;
  readonly method?: string;
  readonly body?: Json;
  readonly contentType?: string;
}

/** A failure of another generator: an operation, an input that a model would write, and the request that is right. */
interface FailureKind {
  readonly kind: string;
  readonly version?: "3.0.3" | "3.1.0";
  /** `get /things` by default. */
  readonly route?: string;
  readonly parameters?: readonly object[];
  readonly body?: object;
  readonly mediaType?: string;
  readonly components?: object;
  readonly input: Readonly<Record<string, Json>>;
  readonly wanted: Wanted;
}

const text = { type: "string" };
const list = { type: "array", items: text };
const map = { type: "object", properties: { a: text, b: text } };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });
const path = (name: string, more: object = {}) => ({
  name,
  in: "path",
  required: true,
  schema: text,
  ...more,
});

const kinds: readonly FailureKind[] = [
  {
    kind: "one name in path, query and body",
    route: "put /things/{id}",
    parameters: [path("id"), query("id", text)],
    body: object({ id: text }),
    input: { id: "p", query_id: "q", body_id: "b" },
    wanted: { url: "/things/p?id=q", body: { id: "b" } },
  },
  {
    kind: "a form of which nothing is known",
    route: "post /things",
    body: {},
    mediaType: "application/x-www-form-urlencoded",
    input: { body: { a: "b" } },
    wanted: { body: "a=b" },
  },
  {
    kind: "a body property called body",
    route: "post /comments",
    body: object({ body: text }, { required: ["body"] }),
    input: { body: "ab" },
    wanted: { body: { body: "ab" } },
  },
  {
    kind: "an array body",
    route: "post /tags",
    body: list,
    input: { body: ["a", "b"] },
    wanted: { body: ["a", "b"] },
  },
  {
    kind: "DELETE with a body",
    route: "delete /tags",
    body: object({ names: list }),
    input: { names: ["a"] },
    wanted: { method: "DELETE", url: "/tags", body: { names: ["a"] } },
  },
  {
    kind: "a $ref into #/paths",
    route: "post /things",
    parameters: [
      query("other", {
        $ref: "#/paths/~1things/post/requestBody/content/application~1json/schema/properties/size",
      }),
    ],
    body: object({ size: { type: "integer" } }),
    input: { other: 1, size: 2 },
    wanted: { url: "/things?other=1", body: { size: 2 } },
  },
  ...(
    [
      ["form", true, "ids=a%20b&ids=c"],
      ["form", false, "ids=a%20b,c"],
      ["spaceDelimited", false, "ids=a%20b%20c"],
      ["pipeDelimited", false, "ids=a%20b%7Cc"],
    ] as const
  ).map(
    ([style, explode, wanted]): FailureKind => ({
      kind: `a list in the style ${style}${explode ? ", exploded" : ""}`,
      parameters: [query("ids", list, { style, explode })],
      input: { ids: ["a b", "c"] },
      wanted: { url: `/things?${wanted}` },
    }),
  ),
  ...(
    [
      ["simple", "a,b"],
      ["label", ".a,b"],
      ["matrix", ";ids=a,b"],
    ] as const
  ).map(
    ([style, wanted]): FailureKind => ({
      kind: `a list in a path in the style ${style}`,
      route: "get /things/{ids}",
      parameters: [path("ids", { schema: list, style })],
      input: { ids: ["a", "b"] },
      wanted: { url: `/things/${wanted}` },
    }),
  ),
  {
    kind: "deepObject",
    parameters: [query("filter", map, { style: "deepObject", explode: true })],
    input: { filter: { a: "1", b: "x&y" } },
    wanted: { url: "/things?filter%5Ba%5D=1&filter%5Bb%5D=x%26y" },
  },
  {
    kind: "a union at the root of a body",
    route: "post /things",
    body: {
      oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })],
    },
    input: { b: "x" },
    wanted: { body: { b: "x" } },
  },
  {
    kind: "recursion",
    route: "post /things",
    body: { $ref: "#/components/schemas/Tree" },
    components: { Tree: object({ name: text, child: { $ref: "#/components/schemas/Tree" } }) },
    input: { name: "a", child: { name: "b", child: { name: "c" } } },
    wanted: { body: { name: "a", child: { name: "b", child: { name: "c" } } } },
  },
  {
    kind: "a list of types (3.1)",
    route: "post /things",
    body: object({ size: { type: ["integer", "null"] } }),
    input: { size: null },
    wanted: { body: { size: null } },
  },
  {
    kind: "nullable (3.0)",
    version: "3.0.3",
    route: "post /things",
    body: object({ size: { type: "integer", nullable: true } }),
    input: { size: null },
    wanted: { body: { size: null } },
  },
  {
    kind: "a member that is readOnly and required",
    route: "post /things",
    body: object({ id: { ...text, readOnly: true }, name: text }, { required: ["id", "name"] }),
    input: { name: "a" },
    wanted: { body: { name: "a" } },
  },
  {
    kind: "a form",
    route: "post /things",
    mediaType: "application/x-www-form-urlencoded",
    body: object({ name: text, tags: list }),
    input: { name: "a&b", tags: ["c", "d"] },
    wanted: { contentType: "application/x-www-form-urlencoded", body: "name=a%26b&tags=c&tags=d" },
  },
  {
    kind: "an upload as a whole body",
    route: "put /things",
    mediaType: "application/octet-stream",
    body: { type: "string", format: "binary" },
    input: { body: { base64: "AP8=" } },
    wanted: { contentType: "application/octet-stream", body: [0, 255] },
  },
  {
    kind: "an upload as a part of a form",
    route: "post /things",
    mediaType: "multipart/form-data",
    body: object({ photo: { type: "string", format: "binary" }, title: text }),
    input: { photo: { base64: "AP8=", filename: "a.png", mediaType: "image/png" }, title: "A" },
    wanted: { body: { photo: { filename: "a.png", mediaType: "image/png", bytes: 2 }, title: "A" } },
  },
  {
    kind: "an upload as a part without a name",
    route: "post /things",
    mediaType: "multipart/related",
    body: object({ about: object({ name: text }), photo: { type: "string", format: "binary" } }),
    input: { photo: { base64: "AP8=", mediaType: "image/png" }, about: { name: "A" } },
    wanted: { contentType: expect.stringMatching(/^multipart\/related; boundary=/) },
  },
  {
    kind: "defaults that nobody gave",
    route: "patch /things",
    parameters: [query("page", { type: "integer", default: 1 })],
    body: object({ size: { type: "integer", default: 5 }, name: text }),
    input: { name: "a" },
    wanted: { url: "/things", body: { name: "a" } },
  },
  {
    kind: "a path value that would lead elsewhere",
    route: "get /things/{id}/parts",
    parameters: [path("id")],
    input: { id: "../x?y#z" },
    wanted: { url: "/things/..%2Fx%3Fy%23z/parts" },
  },
];

test.each(kinds)("$kind", async (failure) => {
  const { operation, right } = readKind(failure);
  expect(right).toBe(true);
  const { url, method, headers, body } = buildRequest(operation, failure.input, "https://vendor.example");
  const contentType = headers.get("content-type");
  const found = {
    url: url.slice("https://vendor.example".length),
    method,
    contentType,
    body: await readBody(body),
  };
  expect(found).toMatchObject(failure.wanted);
});

/** The operation, and whether samples of it are right on the wire too. */
function readKind(failure: FailureKind): { operation: Operation; right: boolean } {
  const { route = "get /things", parameters = [], body, components, version = "3.1.0" } = failure;
  const [method = "", template = ""] = route.split(" ");
  const content = body && { [failure.mediaType ?? "application/json"]: { schema: body } };
  const described = {
    operationId: "call",
    parameters,
    ...(content && { requestBody: { required: true, content } }),
    responses: { 204: { description: "Done." } },
  };
  const data = {
    openapi: version,
    info: { title: "Acme", version: "1" },
    paths: { [template]: { [method]: described } },
    ...(components && { components: { schemas: components } }),
  };
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(data));
  const model = readSpecFile(file);
  const [operation] = model.operations;
  if (operation === undefined) throw new Error("There is no operation.");
  const share = wireShare(model, openOriginals(file));
  expect(share.mistakes).toEqual([]);
  return { operation: operation.data, right: share.right === 1 };
}

async function readBody(body: string | Uint8Array | FormData | undefined): Promise<Json | undefined> {
  if (body === undefined) return undefined;
  if (typeof body === "string") return /^[{["]/.test(body) ? JSON.parse(body) : body;
  if (body instanceof Uint8Array) return [...body];
  const parts = [...body].map(([name, part]): [string, Json] => [name, describePart(part)]);
  return Object.fromEntries(parts);
}

function describePart(part: File | string): Json {
  return typeof part === "string" ? part : { filename: part.name, mediaType: part.type, bytes: part.size };
}
