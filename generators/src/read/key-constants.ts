import type { Json, Operation } from "@medtainer/core";
import { assignKeys, placeParameter } from "../input/place-parameters.js";
import { makeUnique } from "../names.js";
import type { ApiOperation, ApiParameter } from "./document.js";

/** What is sent with every request, and the parameters that it goes into. */
type Constants = Required<Pick<Operation, "parameters" | "constants">>;

/** Gives each constant a key that no input has. */
export function keyConstants(constant: readonly ApiParameter[], taken: Operation["parameters"]): Constants {
  const entries = assignKeys(
    constant.map((parameter) => ({
      name: parameter.name,
      schema: parameter.schema,
      required: true,
      placement: placeParameter(parameter),
    })),
  );
  const keys = entries.map(({ key, name, placement }) => {
    const free = makeUnique(key, { has: (known) => Object.hasOwn(taken, known) }, "_");
    return [free, { ...placement, ...(free !== name && { name }) }] as const;
  });
  const values = keys.map(([key, { in: place, name = key }]): [string, Json] => {
    const found = constant.find((parameter) => parameter.in === place && parameter.name === name);
    return [key, found?.constant ?? null];
  });
  return { parameters: Object.fromEntries(keys), constants: Object.fromEntries(values) };
}

/** The operation with what a caller says, and what is always said, apart. */
export function separateConstants(operation: ApiOperation): {
  readonly open: ApiOperation;
  readonly constant: readonly ApiParameter[];
} {
  const constant = operation.parameters.filter((parameter) => parameter.constant !== undefined);
  const parameters = operation.parameters.filter((parameter) => parameter.constant === undefined);
  return { open: { ...operation, parameters }, constant };
}
