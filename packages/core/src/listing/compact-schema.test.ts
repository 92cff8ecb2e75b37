import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonSchema } from "../json.js";
import { compactSchema } from "./compact-schema.js";

const text = { type: "string", description: "Long words.", minLength: 1, default: "a" } as const;

describe("compactSchema", () => {
  it("keeps what must be given, and of the rest the type", () => {
    const address: JsonSchema = {
      type: "object",
      properties: { street: text, floor: { type: "integer", minimum: 0 } },
      required: ["street"],
      additionalProperties: false,
    };
    const schema: JsonSchema = {
      type: "object",
      description: "A letter.",
      properties: {
        to: address,
        from: address,
        kind: { type: "string", enum: ["card", "letter"], description: "Which." },
        sent: { type: "string", format: "date-time", description: "When." },
        pages: { type: "array", items: { type: "object", properties: { text } }, maxItems: 9 },
      },
      required: ["to"],
      additionalProperties: false,
    };
    expect(compactSchema(schema)).toEqual({
      type: "object",
      properties: {
        to: {
          type: "object",
          properties: { street: { type: "string" }, floor: { type: "integer" } },
          required: ["street"],
        },
        from: { type: "object" },
        kind: { type: "string", enum: ["card", "letter"] },
        sent: { type: "string", format: "date-time" },
        pages: { type: "array", items: { type: "object" } },
      },
      required: ["to"],
    });
  });

  it("leaves a long list of values out", () => {
    const values = Array.from({ length: 40 }, (_, number) => `value-${number}`);
    expect(compactSchema({ type: "string", enum: values })).toEqual({ type: "string" });
  });

  it("lets branches overlap, which compact ones may", () => {
    const branches = [
      { type: "string", minLength: 5 },
      { type: "string", maxLength: 4 },
    ];
    expect(compactSchema({ oneOf: branches })).toEqual({ anyOf: [{ type: "string" }, { type: "string" }] });
  });

  it("allows whatever the schema itself allows", () => {
    fc.assert(
      fc.property(schemas, fc.infiniteStream(fc.nat()), (schema, numbers) => {
        const next = () => numbers.next().value;
        const value = sample(schema, next);
        const ajv = new Ajv2020({ strict: false });
        expect(ajv.validate(schema, value)).toBe(true);
        expect(ajv.validate(compactSchema(schema), value)).toBe(true);
      }),
    );
  });
});

/** Schemas of the kinds that the generator writes. */
const { schemas } = fc.letrec<{ schemas: JsonSchema }>((tie) => ({
  schemas: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonSchema>(
      { type: "string", minLength: 1 },
      { type: "integer", minimum: 0 },
      { type: ["boolean", "null"] },
      { type: "string", enum: ["a", "b"] },
      {},
    ),
    fc.record({ type: fc.constant("array"), items: tie("schemas"), minItems: fc.constant(1) }),
    fc.array(tie("schemas"), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
    fc
      .tuple(fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schemas")), fc.subarray(["a", "b", "c"]))
      .map(([properties, wanted]) => ({
        type: "object",
        properties,
        required: wanted.filter((name) => Object.hasOwn(properties, name)),
        additionalProperties: false,
      })),
  ),
}));

/** A value that the schema allows; `next` decides where there is a choice. */
function sample(schema: JsonSchema, next: () => number): Json {
  const { type, enum: values, properties = {}, required = [], items, anyOf } = schema;
  const branches = (anyOf ?? []) as readonly JsonSchema[];
  const branch = branches[next() % branches.length];
  if (branch) return sample(branch, next);
  if (values) return values[next() % values.length] ?? null;
  if (type === "string") return `text ${next()}`;
  if (type === "integer") return next();
  if (type === "array") return [sample(items as JsonSchema, next)];
  if (type !== "object") return next() % 2 === 0 ? null : true;
  const given = Object.entries(properties).filter(([name]) => required.includes(name) || next() % 2 === 0);
  return Object.fromEntries(given.map(([name, member]) => [name, sample(member, next)]));
}
