import { expect, test } from "vitest";
import { parseSource } from "../source.js";
import { normaliseDocument } from "./normalise-document.js";

const document = normaliseDocument(
  parseSource(
    "spec.yaml",
    `
openapi: 3.1.0
info: { title: Keys, version: "1" }
paths:
  /keys:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } }
      responses:
        "200": { description: The key., content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } }
        "400": { description: No., content: { application/json: { schema: { $ref: "#/components/schemas/Plain" } } } }
components:
  schemas:
    Plain: { type: object, properties: { message: { type: string } } }
    KeyReply: { type: object }
    Key:
      type: object
      required: [id, secret, name]
      properties:
        id: { type: string, readOnly: true }
        secret: { type: string, writeOnly: true }
        name: { type: string }
        parent: { $ref: "#/components/schemas/Key" }
        note: { $ref: "#/components/schemas/KeyReply" }
`,
  ),
);
const [operation] = document.operations;

test("what is sent lacks what is read-only", () => {
  expect(operation?.body?.schema).toEqual({ $ref: "#/components/schemas/KeyRequest" });
  expect(document.schemas.KeyRequest).toEqual({
    type: "object",
    required: ["secret", "name"],
    properties: {
      secret: { type: "string", writeOnly: true },
      name: { type: "string" },
      parent: { $ref: "#/components/schemas/KeyRequest" },
      note: { $ref: "#/components/schemas/KeyReply" },
    },
  });
});

test("what is received lacks what is write-only, under a name that nothing else has", () => {
  expect(operation?.replies["200"]?.schema).toEqual({ $ref: "#/components/schemas/KeyReply2" });
  expect(Object.keys(document.schemas.KeyReply2?.properties ?? {})).toEqual(["id", "name", "parent", "note"]);
  expect(document.schemas.KeyReply2?.required).toEqual(["id", "name"]);
});

test("a schema that is the same both ways keeps its name", () => {
  expect(operation?.replies["400"]?.schema).toEqual({ $ref: "#/components/schemas/Plain" });
});

test("a read-only member of a branch is not required of what is sent, though it is required beside the union", () => {
  const { operations } = normaliseDocument(
    parseSource(
      "spec.yaml",
      `
openapi: 3.1.0
info: { title: Records, version: "1" }
paths:
  /records:
    post:
      requestBody:
        content:
          application/json:
            schema:
              required: [id, name]
              oneOf:
                - { type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }
                - { type: object, properties: { id: { type: string, readOnly: true }, name: { type: number } } }
      responses: { "204": { description: Done. } }
`,
    ),
  );
  expect(operations[0]?.body?.schema.required).toEqual(["name"]);
});
