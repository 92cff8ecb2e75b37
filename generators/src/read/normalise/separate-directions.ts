import { makeUnique } from "../../names.js";
import {
  componentName,
  componentReference,
  type Discriminator,
  mapRecord,
  mapSubschemas,
  type Schema,
} from "../../schema.js";
import type { ApiDocument } from "../document.js";
import { mapOperationSchemas } from "../map-operation-schemas.js";

type Schemas = Readonly<Record<string, Schema>>;

/**
 * Takes what is `readOnly` out of everything that is sent, and what is `writeOnly` out of everything that is
 * received. A named schema that has such members gets a second form: `Key` stays, and `KeyRequest` or
 * `KeyReply` is what travels.
 */
export function separateDirections(document: ApiDocument): ApiDocument {
  const requests = createView(document.schemas, "readOnly", "Request");
  const replies = createView(document.schemas, "writeOnly", "Reply");
  const operations = document.operations.map((operation) =>
    mapOperationSchemas(operation, requests.show, replies.show),
  );
  return { ...document, operations, schemas: { ...document.schemas, ...requests.made, ...replies.made } };
}

interface View {
  show(schema: Schema): Schema;
  /** The second forms that {@link show} has led to, by name. */
  readonly made: Record<string, Schema>;
}

function createView(schemas: Schemas, hidden: "readOnly" | "writeOnly", suffix: string): View {
  const affected = findAffected(schemas, hidden);
  const names = new Map<string, string>();
  const made: Record<string, Schema> = {};

  function show(schema: Schema): Schema {
    const name = schema.$ref === undefined ? undefined : componentName(schema.$ref);
    if (name !== undefined && affected.has(name))
      return { ...schema, $ref: componentReference(secondForm(name)) };
    const shown = mapSubschemas(dropHidden(schema, hidden, schemas), show);
    return schema.discriminator ? { ...shown, discriminator: showMapping(schema.discriminator) } : shown;
  }

  function showMapping({ propertyName, mapping }: Discriminator): Discriminator {
    return { propertyName, mapping: mapRecord(mapping, ($ref) => show({ $ref }).$ref ?? $ref) };
  }

  function secondForm(name: string): string {
    const known = names.get(name);
    if (known !== undefined) return known;
    const form = makeUnique(`${name}${suffix}`, { has: (taken) => Object.hasOwn(schemas, taken) });
    names.set(name, form);
    made[form] = show(schemas[name] ?? {});
    return form;
  }

  return { show, made };
}

/** The named schemas that have a hidden member, in themselves or in what they refer to. */
function findAffected(schemas: Schemas, hidden: "readOnly" | "writeOnly"): ReadonlySet<string> {
  const affected = new Set<string>();
  const mentions = (schema: Schema): boolean => {
    if (schema.$ref !== undefined && affected.has(componentName(schema.$ref))) return true;
    let found = Object.values(schema.properties ?? {}).some((property) => property[hidden] === true);
    mapSubschemas(schema, (part) => {
      found ||= mentions(part);
      return part;
    });
    return found;
  };
  for (let before = -1; before < affected.size; ) {
    before = affected.size;
    for (const [name, schema] of Object.entries(schemas)) if (mentions(schema)) affected.add(name);
  }
  return affected;
}

function dropHidden(schema: Schema, hidden: "readOnly" | "writeOnly", schemas: Schemas): Schema {
  const { properties, required, ...rest } = schema;
  const names = hiddenMembers(schema, hidden, schemas);
  if (names.size === 0) return schema;
  const shown = Object.entries(properties ?? {}).filter(([, property]) => property[hidden] !== true);
  const stillRequired = required?.filter((key) => !names.has(key));
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(shown) }),
    ...(stillRequired && stillRequired.length > 0 && { required: stillRequired }),
  };
}

/** Deeper unions than this have members of their own. */
const deepestPart = 8;

/** The members that only travel the other way, in the schema itself or in a part of it: `required` may stand apart. */
function hiddenMembers(
  schema: Schema,
  hidden: "readOnly" | "writeOnly",
  schemas: Schemas,
  depth = 0,
): ReadonlySet<string> {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [], $ref } = schema;
  const own = Object.keys(properties).filter((key) => properties[key]?.[hidden] === true);
  const target = $ref === undefined ? undefined : schemas[componentName($ref)];
  const parts = depth < deepestPart ? [...allOf, ...anyOf, ...oneOf, ...(target ? [target] : [])] : [];
  return new Set([...own, ...parts.flatMap((part) => [...hiddenMembers(part, hidden, schemas, depth + 1)])]);
}
