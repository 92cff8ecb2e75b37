import type { z } from "zod";
import type { Fields } from "./fields.js";
import type { Normalising } from "./normalising.js";

/** The value of an extension of ours; one of another shape is somebody else's, and is remarked on. */
export function readExtension<Value>(
  { remarks }: Normalising,
  { value, pointer }: Fields,
  name: `x-${string}`,
  shape: z.ZodType<Value>,
): Value | undefined {
  if (value[name] === undefined) return undefined;
  const { data, error } = shape.safeParse(value[name]);
  if (error) {
    remarks.push({ pointer: `${pointer}/${name}`, message: `It is ignored: ${error.issues[0]?.message}.` });
  }
  return data;
}
