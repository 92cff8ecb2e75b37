import { isDeepStrictEqual } from "node:util";
import { mediaKind } from "../media-kind.js";
import type { OperationModel, VendorModel } from "../model.js";
import type { ApiOperation, ApiParameter } from "../read/document.js";
import { isSuccess } from "../read/normalise/normalise-replies.js";
import { pointerKeys, type Schema } from "../schema.js";
import { flattenUnion } from "./flatten-union.js";
import { resolveSchema } from "./resolve-schema.js";

/** What a comparison needs to know of one operation. */
export interface OperationFacts {
  readonly model: OperationModel;
  readonly api: ApiOperation;
  /** One object with every key that can be given. */
  readonly input: Schema;
  /** The named schemas that the body's members come from, where they are known. */
  readonly bodyNames: readonly string[];
  /** What the successful replies answer: their body, or the part within their envelope; absent where there is none. */
  readonly reply?: Schema;
  readonly successes: readonly string[];
  /** The JSON body of the replies of failed calls, as far as anything is said of it; absent where nothing is. */
  readonly error?: Schema;
  readonly failures: readonly string[];
  /** How each key goes into the request, where that is not left to the client. */
  readonly wire: Readonly<Record<string, string>>;
}

/** The operations of a model, each with the input that the generated client and tools take. */
export function clientFacts({ operations, document }: VendorModel): OperationFacts[] {
  return operations.flatMap((model) => {
    const api = document.operations.find(({ id }) => id === model.data.id);
    // The generator itself has built the input as a Schema (buildInput); core's type only makes it read-only.
    const input = model.data.input as Schema;
    if (api === undefined) return [];
    const { reply: whole, ...facts } = describe(model, api);
    const reply = whole && (partOf(whole, model.data.envelope ?? "", document.schemas) ?? whole);
    return [{ ...facts, ...(reply && { reply }), input, bodyNames: [], wire: {} }];
  });
}

/** The operations of a description as the vendor has them: nothing is reduced or renamed. */
export function vendorFacts({ operations, document }: VendorModel): OperationFacts[] {
  return operations.flatMap((model) => {
    const api = document.operations.find(({ id }) => id === model.data.id);
    if (api === undefined) return [];
    const wire = api.parameters.map((parameter) => [keyOf(api, parameter), describeWire(parameter)] as const);
    const input = wholeInput(api, document.schemas);
    const bodyNames = api.body ? resolveSchema(api.body.schema, document.schemas).names : [];
    return [{ ...describe(model, api), input, bodyNames, wire: Object.fromEntries(wire) }];
  });
}

function describe(
  model: OperationModel,
  api: ApiOperation,
): Omit<OperationFacts, "input" | "bodyNames" | "wire"> {
  const replies = Object.entries(api.replies);
  const successes = replies.filter(([status]) => isSuccess(status));
  const failures = replies.filter(([status]) => isFailure(status));
  const reply = anyOf(successes.flatMap(([, { mediaType, schema }]) => (mediaType ? [schema ?? {}] : [])));
  const error = anyOf(
    failures.flatMap(([, { mediaType, schema }]) =>
      mediaType && mediaKind(mediaType) === "json" && schema && Object.keys(schema).length > 0
        ? [schema]
        : [],
    ),
  );
  return {
    model,
    api,
    ...(reply && { reply }),
    successes: successes.map(([status]) => status).sort(),
    ...(error && { error }),
    failures: failures.map(([status]) => status).sort(),
  };
}

/** One schema for all of them; undefined for none. */
function anyOf(schemas: readonly Schema[]): Schema | undefined {
  const different = schemas.filter(
    (schema, index) => schemas.findIndex((other) => isDeepStrictEqual(other, schema)) === index,
  );
  return different.length > 1 ? { anyOf: different } : different[0];
}

/** True for `400` to `599`, `4XX`, `5XX`, and what stands for all others. */
export function isFailure(status: string): boolean {
  return /^([45](\d\d|XX)|default)$/.test(status);
}

/** The member that a pointer of member names leads to; undefined where it leads nowhere. */
function partOf(whole: Schema, pointer: string, schemas: Readonly<Record<string, Schema>>) {
  return pointerKeys(pointer).reduce<Schema | undefined>((owner, key) => {
    const { properties = {} } = owner ? flattenUnion(resolveSchema(owner, schemas).schema, schemas) : {};
    return Object.hasOwn(properties, key) ? properties[key] : undefined;
  }, whole);
}

function wholeInput(api: ApiOperation, schemas: Readonly<Record<string, Schema>>): Schema {
  const parameters = api.parameters.map((parameter): [string, Schema] => {
    const { description, deprecated, schema } = parameter;
    return [
      keyOf(api, parameter),
      { ...schema, ...(description && { description }), ...(deprecated && { deprecated }) },
    ];
  });
  const needed = api.parameters.filter(({ required }) => required);
  const body = api.body && flattenUnion(resolveSchema(api.body.schema, schemas).schema, schemas);
  const members = body?.properties ?? (body ? { body } : {});
  const taken = parameters.map(([key]) => key);
  const keyInBody = (key: string) => (taken.includes(key) ? `body ${key}` : key);
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(parameters),
      ...Object.fromEntries(Object.entries(members).map(([key, schema]) => [keyInBody(key), schema])),
    },
    required: [
      ...needed.map((parameter) => keyOf(api, parameter)),
      ...(body?.properties ? (body.required ?? []).map(keyInBody) : []),
    ],
  };
}

/** Paths are compared by position, since vendors give the same place other names. */
function keyOf(api: ApiOperation, { in: place, name }: ApiParameter): string {
  if (place === "path") return `{${positionInPath(api.path, name)}}`;
  const isTwice = api.parameters.some((other) => other.name === name && other.in !== place);
  return isTwice ? `${place} ${name}` : name;
}

function positionInPath(path: string, name: string): number {
  return [...path.matchAll(/\{([^}]+)\}/g)].findIndex(([, found]) => found === name) + 1;
}

function describeWire({ in: place, style, explode, mediaType }: ApiParameter): string {
  if (place === "path") return "";
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const isExploded = explode ?? (style ?? usual) === "form";
  const words = [place, style ?? usual, isExploded ? "each value by itself" : "all values in one"];
  return mediaType === undefined ? words.join(", ") : `${place}, as ${mediaType}`;
}
