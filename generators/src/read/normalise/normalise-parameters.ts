import type { ParameterStyle } from "@medtainer/core";
import type { Schema } from "../../schema.js";
import type { ApiParameter } from "../document.js";
import { dereference } from "../resolve-reference.js";
import { type Fields, readFields } from "./fields.js";
import { normaliseContent } from "./normalise-content.js";
import type { Normalising } from "./normalising.js";

const places = ["path", "query", "header", "cookie"] as const satisfies readonly ApiParameter["in"][];
const styles = [
  "simple",
  "label",
  "matrix",
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
] as const satisfies readonly ParameterStyle[];

/**
 * Headers that OpenAPI reserves for the body, the reply and the credential; a parameter of that name says
 * nothing.
 */
const reservedHeaders = ["accept", "content-type", "authorization"];

/**
 * The parameters of the path item and, over them, of the operation. A name in the path that no parameter
 * explains becomes a text; a path parameter that the path lacks is left out.
 */
export function normaliseParameters(
  work: Normalising,
  path: string,
  item: Fields,
  operation: Fields,
): ApiParameter[] {
  const remark = (message: string) => work.remarks.push({ pointer: operation.pointer, message });
  const all = [...readList(work, item), ...readList(work, operation)];
  const byPlace = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  for (const name of inPath.filter((name) => !byPlace.has(`path ${name}`))) {
    remark(`The path's {${name}} is not described; it is a text.`);
    byPlace.set(`path ${name}`, { ...undescribed, name });
  }
  return [...byPlace.values()].filter((parameter) => {
    const reason = whyUseless(parameter, inPath);
    if (reason !== undefined) remark(`The parameter "${parameter.name}" ${reason}; it is left out.`);
    return reason === undefined;
  });
}

function whyUseless({ in: place, name }: ApiParameter, inPath: readonly string[]): string | undefined {
  if (place === "path" && !inPath.includes(name)) return "is not in the path";
  const isReserved = place === "header" && reservedHeaders.includes(name.toLowerCase());
  return isReserved ? "is set by the client itself" : undefined;
}

const undescribed: ApiParameter = {
  name: "",
  in: "path",
  description: "",
  required: true,
  deprecated: false,
  schema: { type: "string" },
};

function readList(work: Normalising, owner: Fields): ApiParameter[] {
  return owner.list("parameters").map((value, index) => {
    const target = dereference(work.source, value, `${owner.pointer}/parameters/${index}`);
    return normaliseParameter(work, readFields(work.source, target.value, target.pointer));
  });
}

function normaliseParameter(work: Normalising, fields: Fields): ApiParameter {
  const place = places.find((known) => known === fields.value.in);
  const name = fields.text("name");
  if (place === undefined || name === "") {
    throw work.source.error(
      fields.pointer,
      `A parameter needs a name, and "in" must be one of ${places.join(", ")}.`,
    );
  }
  return {
    name,
    in: place,
    description: fields.text("description"),
    required: place === "path" || (fields.flag("required") ?? false),
    deprecated: fields.flag("deprecated") ?? false,
    ...readForm(work, fields),
  };
}

type Form = Pick<ApiParameter, "schema" | "mediaType" | "style" | "explode" | "allowReserved">;

/**
 * How the value is written: as JSON (or another media type) where the parameter has `content`, else in a
 * style.
 */
function readForm(work: Normalising, fields: Fields): Form {
  const content = normaliseContent(work, fields);
  if (content !== undefined) return content;
  const style = styles.find((known) => known === fields.value.style);
  const explode = fields.flag("explode");
  return {
    schema: readSchema(work, fields),
    ...(style && { style }),
    ...(explode !== undefined && { explode }),
    ...(fields.flag("allowReserved") && { allowReserved: true }),
  };
}

function readSchema({ schemas }: Normalising, { value, pointer }: Fields): Schema {
  return value.schema === undefined ? {} : schemas.normalise(value.schema, `${pointer}/schema`);
}
