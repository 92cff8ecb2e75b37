import type { Json, ParameterStyle } from "@medtainer/core";
import { z } from "zod";
import type { Schema } from "../../schema.js";
import type { ApiParameter } from "../document.js";
import { dereference, type Target } from "../resolve-reference.js";
import { type Fields, readFields } from "./fields.js";
import { normaliseContent } from "./normalise-content.js";
import { type Normalising, readOver } from "./normalising.js";
import { readExtension } from "./read-extension.js";

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
  const byPlace = new Map(all.map((listed) => [`${listed.parameter.in} ${listed.parameter.name}`, listed]));
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  for (const name of inPath.filter((name) => !byPlace.has(`path ${name}`))) {
    remark(`The path's {${name}} is not described; it is a text.`);
    byPlace.set(`path ${name}`, { parameter: { ...undescribed, name }, isHidden: false });
  }
  const shown = [...byPlace.values()].filter(({ isHidden }) => !isHidden).map(({ parameter }) => parameter);
  return shown.filter((parameter) => {
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

/** A parameter as it is listed; one that is hidden takes a shared one of its name with it. */
interface Listed {
  readonly parameter: ApiParameter;
  readonly isHidden: boolean;
}

function readList(work: Normalising, owner: Fields): Listed[] {
  return owner.list("parameters").flatMap((value, index) => {
    const at = `${owner.pointer}/parameters/${index}`;
    const find = () => dereference(work.source, value, at);
    const target = readOver<Target | undefined>(work, work.lenient, find, undefined);
    if (target === undefined) return [];
    const fields = readFields(work.source, target.value, target.pointer);
    const parameter = normaliseParameter(work, fields);
    const isHidden = fields.flag("x-hide") ?? false;
    if (isHidden && parameter.in === "path") {
      throw work.source.error(
        at,
        `The path needs "${parameter.name}": give it a value with x-inject instead.`,
      );
    }
    return [{ parameter, isHidden }];
  });
}

const injectShape = z.strictObject({ value: z.json() });

function normaliseParameter(work: Normalising, fields: Fields): ApiParameter {
  const place = places.find((known) => known === fields.value.in);
  const name = fields.text("name");
  if (place === undefined || name === "") {
    throw work.source.error(
      fields.pointer,
      `A parameter needs a name, and "in" must be one of ${places.join(", ")}.`,
    );
  }
  const required = place === "path" || (fields.flag("required") ?? false);
  const form = readForm(work, fields);
  const inject = readExtension(work, fields, "x-inject", injectShape);
  const credential = readExtension(work, fields, "x-credential", z.string().min(1));
  const isIdempotencyKey = readExtension(work, fields, "x-idempotency-key", z.boolean());
  const only = required && credential === undefined ? onlyValue(form.schema) : undefined;
  const constant = inject?.value ?? only;
  return {
    name,
    in: place,
    description: fields.text("description"),
    required,
    deprecated: fields.flag("deprecated") ?? false,
    ...form,
    ...(constant !== undefined && { constant }),
    ...(credential !== undefined && { credential }),
    ...(isIdempotencyKey && (place === "query" || place === "header") && { isIdempotencyKey }),
  };
}

/** Where one value is all that may be said, nobody needs to say it. */
function onlyValue({ enum: values = [], const: value }: Schema): Json | undefined {
  return value ?? (values.length === 1 ? values[0] : undefined);
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
