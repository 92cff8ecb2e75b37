import { isObject } from "../schema.js";
import type { Original, OriginalBody, OriginalParameter } from "./original.js";
import { collectParameters, isGiven, objectOf, withoutSlash } from "./original-values.js";

type Plain = Record<string, unknown>;

/** Swagger 2.0, in which the body and the fields of a form are parameters. */
export function openSwagger(root: Plain, resolve: Original["resolve"]): Original {
  const paths = objectOf(root.paths);
  const basePath = typeof root.basePath === "string" ? { basePath: withoutSlash(root.basePath) } : {};
  return {
    keepsSiblings: false,
    resolve,
    find(method, path) {
      const item = objectOf(resolve(paths[path]));
      const operation = item[method.toLowerCase()];
      if (!isObject(operation)) return undefined;
      const all = collectParameters(resolve, item.parameters, operation.parameters);
      const consumes = [operation.consumes ?? root.consumes ?? []].flat().map(String);
      const body = readBody(all, consumes) ?? readForm(all, consumes);
      const others = all.filter(({ in: place }) => place !== "body" && place !== "formData");
      return { ...basePath, parameters: others.map(readParameter).filter(isGiven), ...(body && { body }) };
    },
  };
}

/** Swagger 2.0, Parameter Object, `collectionFormat`. Tabs have no style; whoever writes them as commas is let be. */
const styles: Readonly<Record<string, string>> = { ssv: "spaceDelimited", pipes: "pipeDelimited" };

function readParameter(value: Plain): OriginalParameter {
  const place = String(value.in);
  const isText = place === "path" || place === "header";
  return {
    name: String(value.name),
    in: place,
    required: value.required === true,
    schema: schemaOf(value),
    style: isText ? "simple" : styleOf(value),
    explode: value.collectionFormat === "multi",
  };
}

function styleOf({ collectionFormat }: Plain): string {
  return styles[String(collectionFormat)] ?? "form";
}

/** The schema stands in the parameter itself, whose `required` is no list of members. */
function schemaOf({ required: _, ...schema }: Plain): Plain {
  return schema.type === "file" ? { type: "string" } : schema;
}

function readBody(parameters: readonly Plain[], consumes: readonly string[]): OriginalBody | undefined {
  const body = parameters.find(({ in: place }) => place === "body");
  if (body === undefined) return undefined;
  const types = consumes.length > 0 ? consumes : ["application/json"];
  const content = types.map((type) => [type, { schema: body.schema, encoding: {} }]);
  return { required: body.required === true, content: Object.fromEntries(content) };
}

const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

function readForm(parameters: readonly Plain[], consumes: readonly string[]): OriginalBody | undefined {
  const fields = parameters.filter(({ in: place }) => place === "formData");
  if (fields.length === 0) return undefined;
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  const properties = Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
  const lists = fields.filter(({ type }) => type === "array");
  const encoding = Object.fromEntries(
    lists.map((field) => [
      field.name,
      { style: styleOf(field), explode: field.collectionFormat === "multi" },
    ]),
  );
  const schema = { type: "object", properties, required };
  const named = formTypes.filter((type) => consumes.includes(type));
  // A form of a kind that the description does not name: a file goes in parts only.
  const fallback = fields.some(({ type }) => type === "file") ? formTypes.slice(1) : formTypes.slice(0, 1);
  const content = (named.length > 0 ? named : fallback).map((type) => [type, { schema, encoding }]);
  return { required: required.length > 0, content: Object.fromEntries(content) };
}
