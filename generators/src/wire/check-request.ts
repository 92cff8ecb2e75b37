import { isDeepStrictEqual } from "node:util";
import type { BuiltRequest, Json, JsonObject, Operation } from "@medtainer/core";
import { checkBody } from "./check-body.js";
import type { Original, OriginalOperation, OriginalParameter } from "./original.js";
import type { OriginalSchemas } from "./original-schema.js";
import { type Pair, readStyled, splitPairs } from "./parse-query.js";

/** A request, and what it should say. */
export interface CheckedRequest {
  readonly original: Original;
  readonly schemas: OriginalSchemas;
  readonly described: OriginalOperation;
  readonly data: Operation;
  readonly input: JsonObject;
  readonly request: BuiltRequest;
  /** Places of the input of which the emitted schema does not say all. */
  readonly reduced: ReadonlySet<string>;
}

/** Stands before every path that is checked. */
export const sampleBaseUrl = "https://vendor.example/base";

/** All that is wrong with a request, in sentences; none where the vendor's description accepts it. */
export function checkRequest(checked: CheckedRequest): string[] {
  const { method } = checked.request;
  const wrongMethod = checked.data.route.startsWith(`${method} `) ? [] : [`The method is ${method}.`];
  return [
    ...wrongMethod,
    ...checkPath(checked),
    ...checkPairs(checked, "query", splitPairs(rawQuery(checked.request.url), "&")),
    ...checkPairs(checked, "cookie", splitPairs(checked.request.headers.get("cookie") ?? "", "; ")),
    ...checkHeaders(checked),
    ...checkBody(checked),
  ];
}

/** What the caller gave for a parameter; undefined where nothing. */
export function givenFor({ data, input }: CheckedRequest, place: string, name: string): Json | undefined {
  const found = Object.entries(data.parameters).find(
    ([key, placement]) => placement.in === place && (placement.name ?? key) === name,
  );
  return found && input[found[0]];
}

/** Every text, number and boolean as the wire writes it; what is null is not written. */
export function asTexts(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(asTexts);
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const said = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(said.map(([key, member]) => [key, asTexts(member)]));
}

/** As {@link asTexts}, with what is nested in a list or an object as JSON, since no style but `deepObject` nests. */
export function asFlatTexts(value: Json): Json {
  const inner = (member: Json) =>
    typeof member === "object" && member !== null ? JSON.stringify(member) : String(member ?? "");
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(inner);
  if (typeof value !== "object" || value === null) return inner(value);
  const said = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(said.map(([key, member]) => [key, inner(member)]));
}

function checkPath(checked: CheckedRequest): string[] {
  const { described, data, request } = checked;
  const template = data.route.slice(data.route.indexOf(" ") + 1);
  const expected = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = described.parameters.find((other) => other.in === "path" && other.name === name);
    return pathText(
      parameter ?? { name, style: "simple", explode: false },
      givenFor(checked, "path", name) ?? "",
    );
  });
  const path = new URL(request.url).pathname.slice(new URL(sampleBaseUrl).pathname.length);
  const problems = described.parameters
    .filter((parameter) => parameter.in === "path" && template.includes(`{${parameter.name}}`))
    .flatMap((parameter) => checkValue(checked, parameter));
  const isRight = decodeURIComponent(path) === expected && countSlashes(path) === expectedSlashes(checked);
  return isRight ? problems : [...problems, `The path is ${path} instead of ${expected}.`];
}

/** Those of the template, and of values that keep theirs. */
function expectedSlashes(checked: CheckedRequest): number {
  const values = checked.described.parameters
    .filter(({ in: place, holdsSlashes }) => place === "path" && holdsSlashes === true)
    .map(({ name }) => String(givenFor(checked, "path", name)));
  return [checked.data.route, ...values].reduce((sum, text) => sum + countSlashes(text), 0);
}

function countSlashes(text: string): number {
  return text.split("/").length - 1;
}

/** One value of a path before it is encoded (OpenAPI 3.1, "Style Examples"). */
function pathText(
  { name, style, explode }: Pick<OriginalParameter, "name" | "style" | "explode">,
  value: Json,
): string {
  const flat = asFlatTexts(value);
  const entries = typeof flat === "object" && flat !== null ? Object.entries(flat) : [];
  const isList = Array.isArray(flat);
  const parts = isList
    ? entries.map(([, item]) => String(item))
    : entries.map(([key, member]) => (explode ? `${key}=${member}` : `${key},${member}`));
  const plain = typeof flat === "string";
  if (style === "label") return `.${plain ? flat : parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return plain ? flat : parts.join(",");
  if (plain) return `;${name}=${flat}`;
  if (!explode) return `;${name}=${parts.join(",")}`;
  return parts.map((part) => (isList ? `;${name}=${part}` : `;${part}`)).join("");
}

function checkPairs(checked: CheckedRequest, place: "query" | "cookie", pairs: readonly Pair[]): string[] {
  const explained = new Set<Pair>();
  const problems = checked.described.parameters
    .filter((parameter) => parameter.in === place)
    .flatMap((parameter) => {
      const given = givenFor(checked, place, parameter.name);
      if (given === undefined || isEmpty(given)) return checkValue(checked, parameter);
      const asOne = parameter.mediaType === undefined ? given : JSON.stringify(given);
      const read = readStyled(parameter, pairs, asOne);
      for (const pair of read?.pairs ?? []) explained.add(pair);
      const isSame = read !== undefined && isSameText(read.value, asOne, parameter.style);
      const problem = `The ${place} parameter "${parameter.name}" reads ${JSON.stringify(read?.value)} instead of ${JSON.stringify(given)}.`;
      return [...checkValue(checked, parameter), ...(isSame ? [] : [problem])];
    });
  const unknown = pairs.filter((pair) => !explained.has(pair));
  return [...problems, ...unknown.map(({ name }) => `The ${place} parameter "${name}" is not described.`)];
}

function isSameText(found: Json, given: Json, style: string): boolean {
  return isDeepStrictEqual(found, style === "deepObject" ? asTexts(given) : asFlatTexts(given));
}

/** Nothing on the wire says an empty list. */
function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Set by the client itself. */
const ownHeaders = ["accept", "content-type", "cookie"];

function checkHeaders(checked: CheckedRequest): string[] {
  const described = checked.described.parameters.filter((parameter) => parameter.in === "header");
  const known = described.map(({ name }) => name.toLowerCase());
  const unknown = [...checked.request.headers.keys()].filter(
    (name) => ![...ownHeaders, ...known].includes(name),
  );
  const problems = described.flatMap((parameter) => {
    const given = givenFor(checked, "header", parameter.name);
    const found = checked.request.headers.get(parameter.name) ?? undefined;
    const expected = given === undefined ? undefined : headerText(parameter, given);
    const isRight = found === expected || (given !== undefined && isEmpty(given) && found === undefined);
    return [
      ...checkValue(checked, parameter),
      ...(isRight ? [] : [`The header "${parameter.name}" is ${found} instead of ${expected}.`]),
    ];
  });
  return [...problems, ...unknown.map((name) => `The header "${name}" is not described.`)];
}

function headerText(parameter: OriginalParameter, given: Json): string {
  return parameter.mediaType === undefined
    ? pathText({ ...parameter, style: "simple" }, given)
    : JSON.stringify(given);
}

/** Whether the value that was given is one that the vendor describes. */
function checkValue(checked: CheckedRequest, parameter: OriginalParameter): string[] {
  const { in: place, name, required } = parameter;
  const given = givenFor(checked, place, name);
  const isSent = given !== undefined && given !== null && !isEmpty(given);
  if (!isSent) return required ? [`The ${place} parameter "${name}" is missing.`] : [];
  const key = Object.entries(checked.data.parameters).find(
    ([own, placement]) => placement.in === place && (placement.name ?? own) === name,
  )?.[0];
  return checked.schemas
    .check(parameter.schema, given)
    .filter(({ pointer }) => !isReduced(checked.reduced, `/${key}${pointer}`))
    .map(({ pointer, message }) => `The ${place} parameter "${name}"${pointer} ${message}.`);
}

/** True for a place in a value of which the emitted schema does not say all, and for what lies below it. */
export function isReduced(reduced: ReadonlySet<string>, pointer: string): boolean {
  const parts = pointer.split("/");
  return [...reduced].some((place) => {
    const own = place.split("/");
    return own.length <= parts.length && own.every((part, index) => part === "*" || part === parts[index]);
  });
}

/** As it stands on the wire: `URL` would encode some of it anew. */
function rawQuery(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start + 1);
}
