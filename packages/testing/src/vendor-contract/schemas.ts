import type { Json, JsonSchema, Vendor } from "@medtainer/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";

/** What one client or another refuses in an input schema. */
const refused = ["$schema", "$ref", "$defs"];
const refusedAtTheRoot = ["oneOf", "anyOf", "allOf", "not", "if"];
const mostBytes = 8_192;

/** One schema that one client refuses costs that client the whole list of tools. */
export const schemaCases: readonly ContractCase<Vendor>[] = [
  {
    title: "every input schema is an object schema that compiles as JSON Schema 2020-12",
    async run(vendor) {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      for (const [name, schema] of schemasOf(vendor)) {
        expect(schema.type, name).toBe("object");
        expect(() => ajv.compile(schema), name).not.toThrow();
      }
    },
  },
  {
    title: "no input schema has a reference, a dialect, or a union at its root",
    async run(vendor) {
      for (const [name, schema] of schemasOf(vendor)) {
        expect(
          Object.keys(schema).filter((key) => refusedAtTheRoot.includes(key)),
          name,
        ).toEqual([]);
        const text = JSON.stringify(schema);
        expect(
          refused.filter((key) => text.includes(`"${key}":`)),
          name,
        ).toEqual([]);
      }
    },
  },
  {
    title: "every property is named as model APIs accept it",
    async run(vendor) {
      for (const [name, schema] of schemasOf(vendor)) {
        expect(
          propertyNames(schema).filter((key) => !/^[a-zA-Z0-9_.-]{1,64}$/.test(key)),
          name,
        ).toEqual([]);
      }
    },
  },
  {
    title: "no input schema is longer than 8 KB",
    async run(vendor) {
      const long = schemasOf(vendor).filter(([, schema]) => JSON.stringify(schema).length > mostBytes);
      expect(long.map(([name]) => name)).toEqual([]);
    },
  },
  {
    title: "every operation places each input key, and fills each part of its path",
    async run({ operations, credential }) {
      for (const { id, input, parameters, route, constants, fromCredential } of operations) {
        const closed = { ...constants, ...fromCredential };
        const fields = Object.keys(credential.fields);
        expect(fields, id).toEqual(expect.arrayContaining(Object.values(fromCredential ?? {})));
        const open = Object.keys(parameters).filter((key) => !Object.hasOwn(closed, key));
        expect(open.sort(), id).toEqual(Object.keys(input.properties ?? {}).sort());
        const placed = Object.entries(parameters).filter(([, placement]) => placement.in === "path");
        const names = placed.map(([key, { name = key }]) => name);
        const parts = [...route.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
        expect([...new Set(names)].sort(), id).toEqual([...new Set(parts)].sort());
      }
    },
  },
];

function schemasOf({ tools, operations }: Vendor): (readonly [string, JsonSchema])[] {
  return [
    ...tools.map(({ name, input }) => [name, input] as const),
    ...operations.map(({ id, input }) => [id, input] as const),
  ];
}

/** The names of all properties, at any depth. */
function propertyNames(schema: JsonSchema): string[] {
  // A schema is JSON; its type leaves room for keywords that we do not know.
  return namesBelow(schema as unknown as Json, false);
}

function namesBelow(value: Json, isProperties: boolean): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    namesBelow(member, !isProperties && key === "properties"),
  );
  return isProperties ? [...Object.keys(value), ...inner] : inner;
}
