import { isDeepStrictEqual } from "node:util";
import type { OperationModel, VendorModel } from "../model.js";
import type { ApiOperation, ApiParameter } from "../read/document.js";
import { isSuccess } from "../read/normalise/normalise-replies.js";
import type { Schema } from "../schema.js";
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
  /** The body of the successful replies; absent where there is none. */
  readonly reply?: Schema;
  readonly successes: readonly string[];
  /** How each key goes into the request, where that is not left to the client. */
  readonly wire: Readonly<Record<string, string>>;
}

/** The operations of a model, each with the input that the generated client and tools take. */
export function clientFacts({ operations, document }: VendorModel): OperationFacts[] {
  return operations.flatMap((model) => {
    const api = document.operations.find(({ id }) => id === model.data.id);
    // The generator itself has built the input as a Schema (buildInput); core's type only makes it read-only.
    const input = model.data.input as Schema;
    return api === undefined ? [] : [{ ...describe(model, api), input, bodyNames: [], wire: {} }];
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
  const successes = Object.entries(api.replies).filter(([status]) => isSuccess(status));
  const bodies = successes.flatMap(([, { mediaType, schema }]) => (mediaType ? [schema ?? {}] : []));
  const different = bodies.filter(
    (body, index) => bodies.findIndex((other) => isDeepStrictEqual(other, body)) === index,
  );
  const [first] = different;
  return {
    model,
    api,
    ...(first && { reply: different.length === 1 ? first : { anyOf: different } }),
    successes: successes.map(([status]) => status).sort(),
  };
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
