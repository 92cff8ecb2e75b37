import type { InputIssue, Json } from "@medtainer/core";
import { isJsonMediaType } from "../document/media-types.js";
import { descend, isJsonObject, type Place } from "../document/open-api.js";
import type { DocumentOperation, DocumentParameter } from "../document/read-operations.js";
import type { SchemaChecker } from "../document/schema-checker.js";
import { subschema, typesOf } from "../document/schema-types.js";
import { decodeText } from "./decode-text.js";

/** Where a request's parameters are found. */
export interface ParameterSource {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

/** One parameter of a request: what it says, and what is wrong with it. */
export interface ReadParameter {
  readonly parameter: DocumentParameter;
  /** Undefined where it was not sent and the document has no default. */
  readonly value: Json | undefined;
  readonly issues: readonly InputIssue[];
}

/** Reads and checks every parameter of the operation. Headers that HTTP itself uses are left to it (OpenAPI 3.1, 4.8.12). */
export function readParameters(
  operation: DocumentOperation,
  source: ParameterSource,
  { root, checker }: { readonly root: Place; readonly checker: SchemaChecker },
): ReadParameter[] {
  return operation.parameters.filter(isOwn).map((parameter) => {
    const value = decode(root, parameter, findTexts(parameter, source));
    if (value === undefined) return { parameter, value: defaultOf(parameter), issues: missing(parameter) };
    const found = checker.check(parameter.schema, value, parameter.name);
    const issues = found.map(({ path, message }) => ({ path: `/${parameter.name}${path}`, message }));
    return { parameter, value, issues };
  });
}

/** The names of query parameters that the operation does not have. */
export function unknownQuery(operation: DocumentOperation, query: URLSearchParams): string[] {
  const known = new Set(
    operation.parameters.flatMap(({ in: where, name }) => (where === "query" ? [name] : [])),
  );
  const names = new Set(
    [...query.keys()].map((name) => (known.has(name) ? name : name.replace(/\[.*$/, ""))),
  );
  return [...names].filter((name) => !known.has(name));
}

const HEADERS_OF_HTTP = new Set(["accept", "content-type", "authorization"]);

function isOwn({ in: where, name }: DocumentParameter): boolean {
  return where !== "header" || !HEADERS_OF_HTTP.has(name.toLowerCase());
}

function missing({ name, required }: DocumentParameter): InputIssue[] {
  return required ? [{ path: `/${name}`, message: `${name} is required` }] : [];
}

function defaultOf({ schema }: DocumentParameter): Json | undefined {
  return isJsonObject(schema.value) ? schema.value.default : undefined;
}

/** The texts sent for a parameter: name and value, where a name may carry a key in brackets. */
function findTexts(
  { name, in: where, style }: DocumentParameter,
  source: ParameterSource,
): [string, string][] {
  if (where === "path") return source.path[name] === undefined ? [] : [[name, source.path[name]]];
  if (where === "header") {
    const value = source.headers.get(name);
    return value === null ? [] : [[name, value]];
  }
  const matches = (key: string) => key === name || (style === "deepObject" && key.startsWith(`${name}[`));
  return [...source.query].filter(([key]) => matches(key));
}

function decode(root: Place, parameter: DocumentParameter, texts: [string, string][]): Json | undefined {
  const [first] = texts;
  if (!first) return undefined;
  const { schema, style, mediaType } = parameter;
  if (mediaType !== undefined && isJsonMediaType(mediaType)) return parseJson(first[1]);
  if (style === "deepObject") return decodeObject(root, schema, texts);
  const types = typesOf(root, schema);
  if (!types.has("array")) return decodeText(first[1], types);
  const itemTypes = typesOf(root, subschema(root, schema, "items"));
  const parts =
    parameter.explode && style === "form" ? texts.map(([, text]) => text) : split(first[1], style);
  return parts.map((text) => decodeText(text, itemTypes));
}

function decodeObject(root: Place, schema: Place, texts: [string, string][]): Json {
  const members = texts.map(([name, text]): [string, Json] => {
    const key = name.slice(name.indexOf("[") + 1, -1);
    return [key, decodeText(text, typesOf(root, descend(root, schema, "properties", key)))];
  });
  return Object.fromEntries(members);
}

const SEPARATORS: Readonly<Record<string, string>> = { pipeDelimited: "|", spaceDelimited: " " };

function split(text: string, style: string): string[] {
  return text === "" ? [] : text.split(SEPARATORS[style] ?? ",");
}

/** Text that is not JSON stays text, so that the schema refuses it. */
function parseJson(text: string): Json {
  try {
    // JSON.parse gives JSON.
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
