import type { OperationBody, ParameterPlacement } from "@medtainer/core";
import type { Change } from "../model.js";
import type { ApiBody, ApiOperation, ApiParameter } from "../read/document.js";
import { pointerPart, type Schema } from "../schema.js";
import { type Components, expandSchema } from "./expand-schema.js";
import { finishSchema } from "./finish-schema.js";
import { type BodyForm, formBody } from "./form-body.js";
import { joinSentences, limitText } from "./limit-text.js";
import { assignKeys, type Entry, type KeyedEntry, placeParameter } from "./place-parameters.js";
import { reduceSchema } from "./reduce-schema.js";
import { renameKeys } from "./rename-keys.js";

/** An operation's input: one flat object that every model's API accepts, and the way back to the request. */
export interface OperationInput {
  readonly schema: Schema;
  readonly parameters: Readonly<Record<string, ParameterPlacement>>;
  readonly body?: OperationBody;
  /** See `Operation.fromCredential`; absent where the credential fills nothing. */
  readonly fromCredential?: Readonly<Record<string, string>>;
  /** See `Operation.renamed`. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Which members go together, where the body is a union; often empty. */
  readonly hint: string;
  /** See `OperationModel.choices`. */
  readonly choices: readonly Schema[];
  readonly changes: readonly Change[];
}

/** Brings parameters and body together in one object. */
export function buildInput({ parameters, body }: ApiOperation, components: Components): OperationInput {
  const form = body && formBody(body, components);
  const entries = assignKeys([
    ...parameters.map((parameter) => parameterEntry(parameter, components)),
    ...(form ? bodyEntries(form, body) : []),
  ]);
  const hint = form?.shape === "members" ? form.hint : "";
  const open = entries.filter(({ credential }) => credential === undefined);
  const filled = entries.flatMap(({ key, credential }) => (credential ? [[key, credential] as const] : []));
  const safe = open.map(({ key, schema }) => [key, renameKeys(schema, pointerPart(key))] as const);
  const renamed = Object.assign({}, ...safe.map(([, part]) => part.renamed));
  const properties = Object.fromEntries(safe.map(([key, part]) => [key, part.schema]));
  const finished = finishSchema(assemble(properties, open, hint));
  const { schema, losses } = reduceSchema(finished.schema);
  return {
    schema,
    parameters: Object.fromEntries(entries.map(({ key, placement }) => [key, placement])),
    ...(form && { body: describeBody(body, form, entries) }),
    ...(filled.length > 0 && { fromCredential: Object.fromEntries(filled) }),
    renamed,
    hint,
    choices: form?.shape === "members" ? form.branches.map((branch) => keyBranch(branch, open)) : [],
    changes: [
      ...describeRenames(entries, renamed),
      ...[...finished.losses, ...losses].map((loss): Change => ({ kind: "reduced", ...loss })),
    ],
  };
}

function parameterEntry(parameter: ApiParameter, components: Components): Entry {
  const { name, required, deprecated, description } = parameter;
  const whole = expandSchema({ ...parameter.schema, ...(description && { description }) }, components);
  const schema = required && parameter.mediaType === undefined ? sayNonEmpty(whole) : whole;
  return {
    name,
    required,
    schema: deprecated ? { ...schema, deprecated } : schema,
    placement: placeParameter(parameter),
    ...(parameter.credential !== undefined && { credential: parameter.credential }),
  };
}

/** No style can write a list without items, so a required one has some. */
function sayNonEmpty(schema: Schema): Schema {
  return schema.type === "array" && !schema.minItems ? { ...schema, minItems: 1 } : schema;
}

function bodyEntries(form: BodyForm, { description, required, encoding = {} }: ApiBody): Entry[] {
  const placement = { in: "body" } as const;
  if (form.shape === "whole") {
    const own = description === "" ? form.schema : { description: limitText(description), ...form.schema };
    return [{ name: "body", required, schema: own, placement, isFile: form.isFile }];
  }
  return Object.entries(form.properties).map(([name, schema]) => ({
    name,
    // Who says any of the body must say what the body requires, so an optional body's members are required all the same.
    required: form.required.includes(name),
    schema,
    placement: { ...placement, ...encoding[name] },
    isFile: form.files.includes(name),
    ...(typeof schema["x-credential"] === "string" && { credential: schema["x-credential"] }),
  }));
}

function describeBody(
  { mediaType, required }: ApiBody,
  { shape }: BodyForm,
  entries: readonly KeyedEntry[],
): OperationBody {
  const files = entries.filter(({ isFile }) => isFile).map(({ key }) => key);
  return { mediaType, shape, ...(required && { required }), ...(files.length > 0 && { files }) };
}

/** One branch of the body's union in the keys of the input. */
function keyBranch({ properties = {}, required = [] }: Schema, entries: readonly KeyedEntry[]): Schema {
  const members = entries.filter(
    ({ placement, name }) =>
      placement.in === "body" && (Object.hasOwn(properties, name) || required.includes(name)),
  );
  const schemaOf = ({ key, name, schema, isFile }: KeyedEntry) =>
    isFile ? schema : finishSchema(renameKeys(properties[name] ?? {}, pointerPart(key)).schema).schema;
  return {
    type: "object",
    properties: Object.fromEntries(members.map((entry) => [entry.key, schemaOf(entry)])),
    required: members.filter(({ name }) => required.includes(name)).map(({ key }) => key),
  };
}

function assemble(properties: Record<string, Schema>, entries: readonly KeyedEntry[], hint: string): Schema {
  const required = entries.filter((entry) => entry.required).map(({ key }) => key);
  const description = limitText(joinSentences(hint));
  return {
    type: "object",
    ...(description && { description }),
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function describeRenames(
  entries: readonly KeyedEntry[],
  renamed: Readonly<Record<string, string>>,
): Change[] {
  const outer = entries
    .filter(({ key, name }) => key !== name)
    .map(({ key, name }) => [pointerPart(key), name] as const);
  return [...outer, ...Object.entries(renamed)].map(([pointer, name]) => ({
    kind: "renamed",
    pointer,
    reason: `the vendor's key is ${JSON.stringify(name)}`,
  }));
}
