import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { ApiOperation, ApiParameter } from "../read/document.js";
import type { Schema } from "../schema.js";
import { buildInput } from "./build-input.js";

const text: Schema = { type: "string" };

function parameter(name: string, place: ApiParameter["in"], more: Partial<ApiParameter> = {}): ApiParameter {
  return { name, in: place, description: "", required: false, deprecated: false, schema: text, ...more };
}

function build(
  parameters: readonly ApiParameter[],
  bodySchema?: Schema,
  mediaType = "application/json",
  required = true,
) {
  const operation: ApiOperation = {
    pointer: "",
    id: "x",
    upstreamId: "x",
    method: "POST",
    path: "/x",
    tag: "",
    summary: "",
    description: "",
    deprecated: false,
    parameters,
    ...(bodySchema && { body: { description: "", required, mediaType, schema: bodySchema } }),
    replies: {},
  };
  return buildInput(operation, {});
}

test("of a name in all five places, path goes before query before header before cookie before body", () => {
  const { parameters } = build(
    [parameter("id", "cookie"), parameter("id", "header"), parameter("id", "query"), parameter("id", "path")],
    { type: "object", properties: { id: text } },
  );
  expect(parameters).toEqual({
    id: { in: "path" },
    query_id: { in: "query", name: "id" },
    header_id: { in: "header", name: "id" },
    cookie_id: { in: "cookie", name: "id" },
    body_id: { in: "body", name: "id" },
  });
});

test("a name that is made for a collision does not collide again", () => {
  const { parameters } = build(
    [parameter("id", "path"), parameter("id", "query"), parameter("query_id", "query")],
    {
      type: "object",
      properties: { body_query_id: text, query_id: text },
    },
  );
  expect(Object.entries(parameters).map(([key, { name }]) => [key, name ?? key])).toEqual([
    ["id", "id"],
    ["query_id", "id"],
    ["query_query_id", "query_id"],
    ["body_query_id", "body_query_id"],
    ["body_query_id_2", "query_id"],
  ]);
});

test.each<[string, Schema, string, "members" | "whole", string[]]>([
  [
    "an object",
    { type: "object", properties: { a: text, body: text } },
    "application/json",
    "members",
    ["a", "body"],
  ],
  [
    "an object that may be null",
    { type: ["object", "null"], properties: { a: text } },
    "application/json",
    "members",
    ["a"],
  ],
  [
    "a form",
    { type: "object", properties: { a: text } },
    "application/x-www-form-urlencoded",
    "members",
    ["a"],
  ],
  ["a list", { type: "array", items: text }, "application/json", "whole", ["body"]],
  ["a map", { type: "object", additionalProperties: text }, "application/json", "whole", ["body"]],
  [
    "members and a map",
    { type: "object", properties: { a: text }, additionalProperties: text },
    "application/json",
    "whole",
    ["body"],
  ],
  ["anything", {}, "application/json", "whole", ["body"]],
  ["a text", text, "text/plain", "whole", ["body"]],
  ["XML", { type: "object", properties: { a: text } }, "application/xml", "whole", ["body"]],
  ["bytes", {}, "application/octet-stream", "whole", ["body"]],
  [
    "an object or a list",
    {
      oneOf: [
        { type: "object", properties: { a: text } },
        { type: "array", items: text },
      ],
    },
    "application/json",
    "whole",
    ["body"],
  ],
])("a body that is %s", (_, schema, mediaType, shape, keys) => {
  const { body, parameters } = build([], schema, mediaType);
  expect(body).toMatchObject({ mediaType, shape, required: true });
  expect(Object.keys(parameters)).toEqual(keys);
});

test("a body's text is a text and its bytes are a file, whatever its schema says", () => {
  const object: Schema = { type: "object", properties: { a: text } };
  expect(build([], object, "application/xml").schema.properties?.body).toEqual({ type: "string" });
  const { schema, body } = build([], object, "application/pdf");
  expect(Object.keys(schema.properties?.body?.properties ?? {})).toEqual(fileKeys);
  expect(body).toMatchObject({ shape: "whole", files: ["body"] });
});

const fileKeys = ["base64", "path", "uri", "filename", "mediaType"];
const bytes: Schema = { type: "string", format: "binary" };

test("a form's bytes are files, one or several, under the keys of the input; JSON's bytes are base64", () => {
  const members: Schema = {
    type: "object",
    properties: { "photo[]": bytes, all: { type: "array", items: bytes }, note: text },
  };
  const { schema, body } = build([], members, "multipart/form-data");
  expect(body?.files).toEqual(["photo", "all"]);
  expect(Object.keys(schema.properties?.photo?.properties ?? {})).toEqual(fileKeys);
  expect(Object.keys(schema.properties?.all?.items?.properties ?? {})).toEqual(fileKeys);
  expect(schema.properties?.note).toEqual(text);
  const json = build([], { type: "object", properties: { photo: bytes } });
  expect(json.body?.files).toBeUndefined();
  expect(json.schema.properties?.photo).toMatchObject({ type: "string", contentEncoding: "base64" });
});

test("a list that a query requires has an item, since none cannot be written", () => {
  const list: Schema = { type: "array", items: text };
  const { schema } = build([
    parameter("ids", "query", { required: true, schema: list }),
    parameter("tags", "query", { schema: list }),
  ]);
  expect(schema.properties).toEqual({ ids: { ...list, minItems: 1 }, tags: list });
});

test("of a body that is a union, each branch stays known", () => {
  const branch = (key: string): Schema => ({ type: "object", properties: { [key]: text }, required: [key] });
  const { choices } = build([parameter("a", "path", { required: true })], {
    oneOf: [branch("a"), branch("b")],
  });
  expect(choices.map(({ required }) => required)).toEqual([["body_a"], ["b"]]);
});

test("a member that the body requires but does not describe can be given", () => {
  const { schema } = build([], { type: "object", properties: { a: text }, required: ["b"] });
  expect(schema).toMatchObject({ properties: { a: text, b: {} }, required: ["b"] });
});

test("an optional body's required members stay required: without them no body can be sent", () => {
  const { schema, body } = build(
    [],
    { type: "object", properties: { a: text, b: text }, required: ["a"] },
    "application/json",
    false,
  );
  expect(schema.required).toEqual(["a"]);
  expect(body).not.toHaveProperty("required");
});

test("an unknown field is refused, and a default is documentation only", () => {
  const { schema } = build([parameter("page", "query", { schema: { type: "integer", default: 1 } })]);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(schema.properties?.page).toEqual({ type: "integer", default: 1 });
  expect(validate({})).toBe(true);
  expect(validate({ pages: 1 })).toBe(false);
});

test.each<[Partial<ApiParameter>, object]>([
  [{ in: "query", style: "form", explode: true }, { in: "query" }],
  [
    { in: "query", style: "form", explode: false },
    { in: "query", explode: false },
  ],
  [
    { in: "query", style: "deepObject", explode: true },
    { in: "query", style: "deepObject", explode: true },
  ],
  [
    { in: "query", style: "pipeDelimited", explode: false },
    { in: "query", style: "pipeDelimited" },
  ],
  [{ in: "path", style: "simple", explode: false }, { in: "path" }],
  [
    { in: "path", style: "matrix", explode: true },
    { in: "path", style: "matrix", explode: true },
  ],
  [
    { in: "header", explode: true },
    { in: "header", explode: true },
  ],
  [
    { in: "query", allowReserved: true },
    { in: "query", allowReserved: true },
  ],
  [
    { in: "query", mediaType: "application/json" },
    { in: "query", mediaType: "application/json" },
  ],
])("placement %j", (given, want) => {
  expect(build([parameter("a", "query", given)]).parameters).toEqual({ a: want });
});
