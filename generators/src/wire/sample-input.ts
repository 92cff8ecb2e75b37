import type { Json, JsonObject, ParameterPlacement } from "@medtainer/core";
import fc from "fast-check";
import { mediaKind } from "../media-kind.js";
import type { OperationModel } from "../model.js";
import { pointerPart, type Schema } from "../schema.js";
import { createAjv } from "./create-ajv.js";
import { type Extent, type SampleRules, sampleSchema } from "./sample-schema.js";

/** Losses that leave nothing untrue: the schema still says all about the values. */
const harmless = /^(description|optional (part|key)) /;
/** How often a value that does not fit is made anew before its key is left out. */
const maxTries = 24;

/** The input of one request, which fits the emitted schema. */
export interface Sample {
  readonly extent: Extent;
  readonly input: JsonObject;
}

/** As much of an operation as a sample is made of. */
export type Sampled = Pick<OperationModel, "data" | "choices" | "changes">;

/**
 * Three inputs: only what is required, everything, and something between; the same in every run. A key for which no
 * value is found is left out of them. Fewer inputs where a required key has none.
 */
export function sampleInputs(operation: Sampled): Sample[] {
  const validate = createAjv().compile(operation.data.input);
  const extents: readonly Extent[] = ["required", "everything", "random"];
  return extents.flatMap((extent, index) => {
    const input = sampleInput(operation, extent, index, (candidate) => {
      validate(candidate);
      return new Set((validate.errors ?? []).map(({ instancePath }) => instancePath.split("/")[1] ?? ""));
    });
    return validate(input) ? [{ extent, input }] : [];
  });
}

/** Places of which the emitted schema does not say all, as JSON Pointers with `*` for any index or key. */
export function reducedPlaces({ changes }: Sampled): ReadonlySet<string> {
  const lossy = changes.filter(({ kind, reason }) => kind === "reduced" && !harmless.test(reason));
  return new Set(lossy.map(({ pointer }) => pointer));
}

/** The keys whose values do not fit, as they stand in a JSON Pointer; `""` for the input as a whole. */
type FindWrong = (input: JsonObject) => ReadonlySet<string>;

function sampleInput(operation: Sampled, extent: Extent, seed: number, findWrong: FindWrong): JsonObject {
  const samplers = samplersOf(operation, extent, seed);
  const values = new Map(samplers.map(({ key, sample }) => [key, sample(0)]));
  for (let attempt = 1; attempt <= maxTries; attempt++) {
    const wrong = findWrong(Object.fromEntries(values));
    for (const { key, sample } of samplers.filter((sampler) =>
      wrong.has(pointerPart(sampler.key).slice(1)),
    )) {
      if (attempt === maxTries) values.delete(key);
      else values.set(key, sample(attempt));
    }
  }
  return Object.fromEntries(values);
}

interface Sampler {
  readonly key: string;
  sample(attempt: number): Json;
}

/** The keys to say, and what makes their values. */
function samplersOf(operation: Sampled, extent: Extent, seed: number): Sampler[] {
  const { data, choices } = operation;
  const choice = choices.length > 0 ? choices[seed % choices.length] : undefined;
  const { properties = {}, required = [] } = data.input;
  const reduced = reducedPlaces(operation);
  return Object.entries(data.parameters).flatMap(([key, placement]): Sampler[] => {
    const emitted = properties[key] as Schema | undefined;
    if (emitted === undefined) return [];
    const chosen = placement.in === "body" ? choice : undefined;
    const isRequired = required.includes(key) || (chosen?.required?.includes(key) ?? false);
    if (!isRequired && (reduced.has(pointerPart(key)) || (chosen && !belongs(chosen, key, choices))))
      return [];
    if (!isRequired && !isSaid(extent, seed, key)) return [];
    if (data.body?.files?.includes(key)) return [{ key, sample: () => sampleFile(emitted, key) }];
    const rules: SampleRules = { extent, reduced, ...placeRules(placement, operation) };
    const values = sampleSchema(chosen?.properties?.[key] ?? emitted, rules, pointerPart(key));
    // Seeds that differ by key, so that equal schemas get unequal values.
    const sample = (attempt: number) =>
      fc.sample(values, { numRuns: 1, seed: hash(`${seed} ${attempt} ${key}`) })[0] ?? null;
    return [{ key, sample }];
  });
}

/** What another branch requires is what tells it from this one, even where this one allows it. */
function belongs({ properties = {} }: Schema, key: string, choices: readonly Schema[]): boolean {
  return Object.hasOwn(properties, key) && !choices.some(({ required = [] }) => required.includes(key));
}

function isSaid(extent: Extent, seed: number, key: string): boolean {
  if (extent === "required") return false;
  return extent === "everything" || hash(`${seed} ${key}`) % 2 === 0;
}

/** One file or a list of one, as `describeFile` asks for. */
function sampleFile(schema: Schema, key: string): Json {
  const file = { base64: "AP8KDQo=", filename: `${key}.bin`, mediaType: "application/x-sample" };
  return schema.type === "array" ? [file] : file;
}

function placeRules(
  placement: ParameterPlacement,
  { data }: Sampled,
): Pick<SampleRules, "nulls" | "carries"> {
  const { in: place, mediaType, style } = placement;
  if (place === "body") {
    const isJson = mediaKind(data.body?.mediaType ?? "") === "json";
    return { nulls: isJson, carries: () => true };
  }
  if (mediaType !== undefined)
    return { nulls: false, carries: place === "header" ? isHeaderText : () => true };
  return { nulls: false, carries: textRules[style ?? place] ?? (() => true) };
}

/** What separates the parts of a list in one of these places cannot stand inside a part. */
const textRules: Readonly<Record<string, (text: string) => boolean>> = {
  path: (text) => text !== "" && !/^\.{1,2}$/.test(text),
  header: (text) => isHeaderText(text) && !/[,=]/.test(text),
  spaceDelimited: (text) => !/[ ]/.test(text),
  pipeDelimited: (text) => !/[|]/.test(text),
  label: (text) => text !== "" && !/[.,=]/.test(text),
  matrix: (text) => text !== "" && !/^\.{1,2}$/.test(text),
};

function isHeaderText(text: string): boolean {
  return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

/** A number out of a text (FNV-1a), the same in every run. */
function hash(text: string): number {
  return (
    [...text].reduce(
      (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619),
      2166136261,
    ) >>> 0
  );
}
