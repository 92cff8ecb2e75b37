import type { Json } from "@medtainer/core";
import type { Discriminator, Schema } from "../schema.js";

/**
 * Says in a branch which values of the discriminating property belong to it.
 *
 * @param branch The branch, written out.
 * @param reference The `$ref` that it was before.
 */
export function applyDiscriminator(
  { propertyName, mapping }: Discriminator,
  branch: Schema,
  reference: string | undefined,
): Schema {
  const mapped: Json[] = Object.keys(mapping).filter((value) => mapping[value] === reference);
  const { properties = {}, required = [] } = branch;
  const property = Object.hasOwn(properties, propertyName) ? properties[propertyName] : undefined;
  const values = property?.enum ? mapped.filter((value) => property.enum?.includes(value)) : mapped;
  // Where the mapping and the branch contradict each other, the branch is what the vendor checks.
  if (values.length === 0) return branch;
  return {
    ...branch,
    properties: { ...properties, [propertyName]: { ...property, enum: values } },
    required: [...new Set([...required, propertyName])],
  };
}
