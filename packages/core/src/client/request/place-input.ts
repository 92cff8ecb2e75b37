import { MedtainerError } from "../../errors/medtainer-error.js";
import type { Json } from "../../json.js";
import type { Operation, ParameterPlacement } from "../../operation.js";
import { isJsonMediaType } from "../media-type.js";
import { inputError } from "./input-issue.js";
import { readRenamedKeys, renamedBelow, restoreKeys } from "./restore-keys.js";

/** One value of the input together with where it goes. */
export interface PlacedValue {
  /** The key that the caller wrote; errors name it. */
  readonly key: string;
  /** The vendor's name. */
  readonly name: string;
  readonly placement: ParameterPlacement;
  readonly value: Json;
}

/**
 * Joins each value of the input with its placement. What is `undefined` is left out, and so is `null` outside the
 * body, where no style can say it.
 *
 * @param fromCredential The values of the operation's `fromCredential`, by its keys.
 * @throws MedtainerError `invalid_input` where the input is no object or has a key that the operation does not know.
 */
export function placeInput(
  operation: Operation<never, unknown>,
  input: unknown,
  fromCredential: Readonly<Record<string, string>> = {},
): PlacedValue[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const message = `The input of ${operation.id} must be an object.`;
    throw new MedtainerError("invalid_input", message, { issues: [{ path: "", message }] });
  }
  const { parameters, constants = {} } = operation;
  const closed = { ...constants, ...operation.fromCredential };
  const open = Object.keys(parameters).filter((key) => !Object.hasOwn(closed, key));
  refuseUnknownKeys(Object.keys(input), open);
  const renamed = readRenamedKeys(operation.renamed);
  return Object.entries(parameters).flatMap(([key, placement]) => {
    const value = readOwn(constants, key) ?? readOwn(fromCredential, key) ?? readOwn(input, key);
    if (value === undefined || (value === null && placement.in !== "body")) return [];
    const below = renamedBelow(renamed, key);
    const name = placement.name ?? below?.name ?? key;
    return [{ key, name, placement, value: asContent(restoreKeys(value, below), placement) }];
  });
}

function refuseUnknownKeys(keys: readonly string[], known: readonly string[]): void {
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  const shown = known.length > 30 ? [...known.slice(0, 30), "…"] : known;
  const allowed = known.length === 0 ? "It takes none." : `Allowed: ${shown.join(", ")}.`;
  throw inputError(
    Object.fromEntries(unknown.map((key) => [key, `"${key}" is not a known field. ${allowed}`])),
  );
}

/** A parameter with a media type of its own is one text of that type (OpenAPI 3.1, Parameter Object, `content`). */
function asContent(value: Json, { in: location, mediaType }: ParameterPlacement): Json {
  if (location === "body" || mediaType === undefined) return value;
  return isJsonMediaType(mediaType) || typeof value !== "string" ? JSON.stringify(value) : value;
}

function readOwn(input: object, key: string): Json | undefined {
  // Inputs are JSON by contract; types and, in the pipeline, the operation's schema have seen to it.
  return Object.hasOwn(input, key) ? (input as { readonly [key: string]: Json })[key] : undefined;
}
