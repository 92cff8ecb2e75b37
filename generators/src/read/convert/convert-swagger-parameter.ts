import { isObject } from "../../schema.js";

type Parameter = Readonly<Record<string, unknown>>;

/** What Swagger 2.0 says of a parameter beside its schema, which stands in the parameter itself. */
const outside = ["name", "in", "description", "required", "allowEmptyValue", "collectionFormat"];

/** Swagger 2.0's `collectionFormat` as OpenAPI 3's `style` and `explode`; tabs have no style, and are sent as commas. */
const separators: Readonly<Record<string, object>> = {
  csv: { explode: false },
  tsv: { explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** A parameter of path, query or header in OpenAPI 3's form. */
export function convertParameter(parameter: Parameter): unknown {
  const { name, in: place, description, required, deprecated } = parameter;
  return {
    name,
    in: place,
    description,
    required,
    ...extensionsOf(parameter),
    deprecated: deprecated ?? parameter["x-deprecated"],
    schema: schemaOf(parameter),
    ...(parameter.type === "array" && separatorOf(parameter)),
  };
}

/** The `formData` parameters as one body; undefined where there are none. */
export function convertForm(parameters: readonly Parameter[], consumes: readonly unknown[]): unknown {
  const members = parameters.filter(({ in: place }) => place === "formData");
  if (members.length === 0) return undefined;
  const isMultipart = members.some(({ type }) => type === "file") || consumes.includes("multipart/form-data");
  const mediaType = isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const required = members.filter((member) => member.required === true).map(({ name }) => name);
  const properties = Object.fromEntries(
    members.map((member) => [member.name, { description: member.description, ...schemaOf(member) }]),
  );
  const arrays = members.filter(({ type }) => type === "array");
  const encoding = Object.fromEntries(arrays.map((member) => [member.name, separatorOf(member)]));
  return {
    required: required.length > 0,
    content: { [mediaType]: { schema: { type: "object", properties, required }, encoding } },
  };
}

function separatorOf({ collectionFormat, in: place }: Parameter): object {
  const format = typeof collectionFormat === "string" ? collectionFormat : "csv";
  const separator = Object.hasOwn(separators, format) ? separators[format] : undefined;
  // Path and header know one separator, the comma, which is their default.
  return place === "path" || place === "header" ? {} : (separator ?? { explode: false });
}

function schemaOf(parameter: Parameter): object {
  if (isObject(parameter.schema)) return parameter.schema;
  const kept = Object.entries(parameter).filter(([key]) => !outside.includes(key) && !key.startsWith("x-"));
  const schema = Object.fromEntries(kept);
  return schema.type === "file" ? { type: "string", format: "binary" } : schema;
}

function extensionsOf(parameter: Parameter): object {
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => key.startsWith("x-")));
}
