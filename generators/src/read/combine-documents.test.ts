import { expect, test } from "vitest";
import { combineDocuments } from "./combine-documents.js";
import { normaliseDocument } from "./normalise/normalise-document.js";
import { parseSource } from "./source.js";

function part(label: string, paths: object, rest: object = {}) {
  const file = `${label}.json`;
  const source = parseSource(file, JSON.stringify({ openapi: "3.1.0", paths, ...rest }));
  return { file, label, document: normaliseDocument(source) };
}

const list = { get: { operationId: "list", responses: {} } };

test("an id that two files have is put apart in both, whatever their order", () => {
  const [first, second] = [part("contacts", { "/c": list }), part("invoices", { "/i": list })];
  const ids = (...parts: (typeof first)[]) => combineDocuments("", parts).operations.map(({ id }) => id);
  expect(ids(first, second)).toEqual(["contactsList", "invoicesList"]);
  expect(ids(second, first)).toEqual(["invoicesList", "contactsList"]);
  const third = part("other", { "/o": { get: { operationId: "contactsList", responses: {} } } });
  expect(ids(first, second, third)).toEqual(["contactsList", "invoicesList", "contactsList2"]);
});

test("schemas of one name stay apart, and references with them", () => {
  const withItem = (label: string, type: string) =>
    part(
      label,
      { [`/${label}`]: { get: { responses: { 200: { content: { "application/json": { schema } } } } } } },
      { components: { schemas: { Item: { type }, Pets: { anyOf: [schema], discriminator } } } },
    );
  const schema = { $ref: "#/components/schemas/Item" };
  const discriminator = { propertyName: "kind", mapping: { item: "Item" } };
  const { operations, schemas } = combineDocuments("", [withItem("a", "string"), withItem("b", "number")]);
  expect(schemas).toEqual({ a_Item: { type: "string" }, b_Item: { type: "number" } });
  expect(operations.map(({ replies }) => replies["200"]?.schema)).toEqual([
    { $ref: "#/components/schemas/a_Item" },
    { $ref: "#/components/schemas/b_Item" },
  ]);
});

test("the same request in two files is left out once, with a remark", () => {
  const document = combineDocuments("", [part("a", { "/x": list }), part("b", { "/x": list })]);
  expect(document.operations.map(({ id }) => id)).toEqual(["aList"]);
  expect(document.remarks).toEqual([
    {
      file: "b.json",
      pointer: "/paths/~1x/get",
      message: 'The operation "bList" is left out: "aList" is the same request.',
    },
  ]);
});

test("each operation keeps its own server", () => {
  const on = (url: string) => ({ servers: [{ url }] });
  const { baseUrl, operations } = combineDocuments("", [
    part("a", { "/x": list }, on("https://a.example")),
    part("b", { "/x": list }, on("https://b.example")),
    part("c", { "/y": list }),
  ]);
  expect(baseUrl).toBe("https://a.example");
  expect(operations.map((operation) => operation.baseUrl)).toEqual([
    undefined,
    "https://b.example",
    undefined,
  ]);
});
