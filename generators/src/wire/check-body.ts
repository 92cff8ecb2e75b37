import { isDeepStrictEqual } from "node:util";
import type { Json, JsonObject } from "@medtainer/core";
import { isJsonArray, isJsonObject } from "@medtainer/core";
import { mediaKind } from "../media-kind.js";
import { pointerPart } from "../schema.js";
import { asFlatTexts, type CheckedRequest, isReduced } from "./check-request.js";
import { findStrangers } from "./find-strangers.js";
import type { OriginalBody, OriginalContent } from "./original.js";
import type { Misfit } from "./original-schema.js";
import { objectOf } from "./original-values.js";
import { readStyled, splitPairs } from "./parse-query.js";

/** All that is wrong with the body of a request, in sentences. */
export function checkBody(checked: CheckedRequest): string[] {
  const { described, request } = checked;
  const { body } = request;
  if (body === undefined) return described.body?.required ? ["The body is missing."] : [];
  if (described.body === undefined) return ["There is a body, and none is described."];
  const mediaType =
    body instanceof FormData
      ? "multipart/form-data"
      : (request.headers.get("content-type") ?? "no media type");
  const content = findContent(described.body, mediaType);
  if (content === undefined) return [`The body is ${mediaType}, which is not described.`];
  if (body instanceof FormData) return checkMultipart(checked, content, body);
  if (mediaKind(mediaType) === "json") return checkJson(checked, content, JSON.parse(String(body)));
  if (mediaType.startsWith("multipart/")) return checkRelated(checked, content, mediaType, body);
  if (mediaKind(mediaType) === "form") return checkForm(checked, content, String(body));
  return checkWhole(checked, body);
}

function findContent({ content }: OriginalBody, mediaType: string): OriginalContent | undefined {
  const base = (type: string) => type.split(";")[0]?.trim().toLowerCase() ?? "";
  const type = base(mediaType);
  const ranges = [type, `${type.split("/")[0]}/*`, "*/*"];
  return (
    ranges
      .map((range) => Object.entries(content).find(([offered]) => base(offered) === range)?.[1])
      .find(Boolean) ??
    // A name that is no media type at all can only be meant as JSON.
    (type === "application/json"
      ? Object.entries(content).find(([offered]) => !offered.includes("/"))?.[1]
      : undefined)
  );
}

function checkJson(checked: CheckedRequest, { schema }: OriginalContent, sent: Json): string[] {
  const { schemas, original, data } = checked;
  const misfits = schema === undefined ? [] : schemas.check(schema, sent);
  const strangers = schema === undefined ? [] : findStrangers(original, schema, sent);
  return [
    ...checkMembers(checked, sent),
    ...misfits
      .filter((misfit) => !isForgiven(checked, misfit, misfits))
      .map(({ pointer, message }) => `The body${pointer} ${message}.`),
    ...strangers
      .filter((pointer) => !isReduced(checked.reduced, inputPointer(data, pointer)))
      .map((pointer) => `The body${pointer} is not described.`),
  ];
}

/** What lies in a reduced place, or in a union around one, cannot be known from the emitted schema. */
function isForgiven(checked: CheckedRequest, { pointer, keyword }: Misfit, all: readonly Misfit[]): boolean {
  const { reduced, data } = checked;
  if (isReduced(reduced, inputPointer(data, pointer))) return true;
  if (["required", "if"].includes(keyword)) return isAround(checked, pointer);
  const unions = all.filter((other) => ["oneOf", "anyOf"].includes(other.keyword));
  return unions.some(
    (union) => `${pointer}/`.startsWith(`${union.pointer}/`) && isAround(checked, union.pointer),
  );
}

function isAround({ reduced, data }: CheckedRequest, pointer: string): boolean {
  const at = inputPointer(data, pointer);
  return [...reduced].some((place) => matchesStart(place, at));
}

function matchesStart(place: string, start: string): boolean {
  const own = place.split("/");
  return start.split("/").every((part, index) => own[index] === part || own[index] === "*");
}

/** From a place in the body to the same place in the input. */
function inputPointer({ parameters, body }: CheckedRequest["data"], pointer: string): string {
  const keys = Object.entries(parameters).filter(([, placement]) => placement.in === "body");
  if (body?.shape === "whole") return `/${keys[0]?.[0] ?? "body"}${pointer}`;
  const [, first = "", ...rest] = pointer.split("/");
  const key = keys.find(([own, { name = own }]) => pointerPart(name) === `/${first}`)?.[0] ?? first;
  return ["", key, ...rest].join("/").replace(/\/$/, "");
}

/** Whether the body says what was given, and nothing else. */
function checkMembers({ data, input }: CheckedRequest, sent: Json): string[] {
  const given = Object.entries(data.parameters).filter(
    ([key, placement]) => placement.in === "body" && input[key] !== undefined,
  );
  const isChanged = (key: string) =>
    Object.keys(data.renamed ?? {}).some((place) => place.startsWith(`/${key}/`));
  if (data.body?.shape === "whole") {
    const [key = ""] = given[0] ?? [];
    return isChanged(key) || isDeepStrictEqual(sent, asJson(input[key]))
      ? []
      : ["The body is not what was given."];
  }
  if (!isJsonObject(sent)) return ["The body is no object."];
  const expected = given.map(([key, { name = key }]) => name);
  const wrong = given.filter(
    ([key, { name = key }]) => !isChanged(key) && !isDeepStrictEqual(sent[name], asJson(input[key])),
  );
  const unasked = Object.keys(sent).filter((name) => !expected.includes(name));
  return [
    ...wrong.map(([key]) => `The body's "${key}" is not what was given.`),
    ...unasked.map((name) => `Nobody gave the body's "${name}".`),
  ];
}

/** As JSON has it: minus zero is zero. */
function asJson(value: Json | undefined): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function checkForm(checked: CheckedRequest, content: OriginalContent, sent: string): string[] {
  const pairs = splitPairs(sent, "&");
  const explained = new Set<unknown>();
  const members = bodyMembers(checked);
  const problems = Object.entries(members).flatMap(([name, given]) => {
    const encoding = content.encoding[name] ?? {};
    const hasStyle = ["style", "explode", "allowReserved"].some((word) => encoding[word] !== undefined);
    const isMap = isJsonObject(given);
    // Without a style, an object is one field of JSON and a list is a field for each item.
    const style = typeof encoding.style === "string" ? encoding.style : "form";
    const explode = typeof encoding.explode === "boolean" ? encoding.explode : style === "form";
    const shape = hasStyle || !isMap ? given : JSON.stringify(given);
    const isNothing = given === null || (typeof given === "object" && Object.keys(given).length === 0);
    const read = readStyled({ name, style, explode }, pairs, shape);
    for (const pair of read?.pairs ?? []) explained.add(pair);
    const isSame = read ? isDeepStrictEqual(read.value, asFlatTexts(shape)) : isNothing;
    return isSame
      ? []
      : [`The form's "${name}" reads ${JSON.stringify(read?.value)} instead of ${JSON.stringify(given)}.`];
  });
  const unknown = pairs
    .filter((pair) => !explained.has(pair))
    .map(({ name }) => `Nobody gave the form's "${name}".`);
  return [...problems, ...unknown, ...checkFields(checked, content, members)];
}

function checkMultipart(checked: CheckedRequest, content: OriginalContent, sent: FormData): string[] {
  const members = bodyMembers(checked);
  const problems = Object.entries(members).flatMap(([name, given]) => {
    const parts = sent.getAll(name);
    const expected = (isJsonArray(given) ? given : [given]).filter((item) => item !== null);
    const isSame =
      parts.length === expected.length && parts.every((part, index) => isPart(part, expected[index] ?? null));
    return isSame ? [] : [`The part "${name}" is not what was given.`];
  });
  const unasked = [...new Set(sent.keys())].filter((name) => !Object.hasOwn(members, name));
  return [
    ...problems,
    ...unasked.map((name) => `Nobody gave the part "${name}".`),
    ...checkFields(checked, content, members),
  ];
}

function isPart(part: File | string, given: Json): boolean {
  if (typeof part === "string")
    return part === (typeof given === "object" ? JSON.stringify(given) : String(given));
  return (
    isJsonObject(given) && part.name === given.filename && part.type === given.mediaType && part.size === 5
  );
}

/** The parts have no names: they stand in the order in which the vendor's schema has them. */
function checkRelated(
  checked: CheckedRequest,
  content: OriginalContent,
  mediaType: string,
  body: string | Uint8Array,
): string[] {
  const members = bodyMembers(checked);
  const parts = readParts(mediaType, Buffer.from(body));
  const { properties } = objectOf(checked.original.resolve(content.schema));
  const given = Object.keys(objectOf(properties)).filter((name) => Object.hasOwn(members, name));
  const wrong = given.filter((name, index) => !isRelatedPart(parts[index], members[name] ?? null));
  return [
    ...(parts.length === given.length
      ? []
      : [`The body has ${parts.length} parts instead of ${given.length}.`]),
    ...wrong.map((name) => `The part for "${name}" is not what was given.`),
    ...checkFields(checked, content, members),
  ];
}

interface RelatedPart {
  readonly mediaType: string;
  readonly content: Buffer;
}

/** RFC 2046, section 5.1.1, of which every byte is a character here. */
function readParts(mediaType: string, body: Buffer): RelatedPart[] {
  const boundary = /;\s*boundary="?([^";]+)/.exec(mediaType)?.[1] ?? "";
  const [before, ...pieces] = `\r\n${body.toString("latin1")}`.split(`\r\n--${boundary}`);
  const after = pieces.pop();
  if (before !== "" || after?.trim() !== "--") return [];
  return pieces.map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    const [, type = ""] = /^content-type:\s*(.*)$/im.exec(piece.slice(0, end)) ?? [];
    return { mediaType: type.trim(), content: Buffer.from(piece.slice(end + 4), "latin1") };
  });
}

function isRelatedPart(part: RelatedPart | undefined, given: Json): boolean {
  if (part === undefined) return false;
  const { mediaType, content } = part;
  if (isJsonObject(given) && typeof given.base64 === "string" && mediaType === given.mediaType) {
    return content.toString("base64") === given.base64;
  }
  const text = content.toString("utf8");
  return mediaKind(mediaType) === "json"
    ? isDeepStrictEqual(JSON.parse(text), asJson(given))
    : text === given;
}

/** The fields as an object against the vendor's schema; a file is a text to a schema. */
function checkFields(checked: CheckedRequest, { schema }: OriginalContent, members: JsonObject): string[] {
  const files = new Set(checked.data.body?.files?.map((key) => checked.data.parameters[key]?.name ?? key));
  const asText = (value: Json): Json => (isJsonArray(value) ? value.map(asText) : "bytes");
  const fields = Object.entries(members).map(([name, value]) => [
    name,
    files.has(name) ? asText(value) : value,
  ]);
  return checkJsonFields(checked, schema, Object.fromEntries(fields));
}

function checkJsonFields(checked: CheckedRequest, schema: unknown, fields: JsonObject): string[] {
  if (schema === undefined) return [];
  const misfits = checked.schemas.check(schema, fields);
  const strangers = findStrangers(checked.original, schema, fields);
  return [
    ...misfits
      .filter((misfit) => !isForgiven(checked, misfit, misfits))
      .map(({ pointer, message }) => `The form${pointer} ${message}.`),
    ...strangers.map((pointer) => `The form${pointer} is not described.`),
  ];
}

/** What was given for the body, by the vendor's names. */
function bodyMembers({ data, input }: CheckedRequest): JsonObject {
  const given = Object.entries(data.parameters).flatMap(([key, placement]): [string, Json][] => {
    const value = input[key];
    if (placement.in !== "body" || value === undefined) return [];
    return [[placement.name ?? key, restoreNames(value, pointerPart(key), data.renamed ?? {})]];
  });
  const [only] = given;
  if (data.body?.shape === "whole" && only && isJsonObject(only[1])) return only[1];
  return Object.fromEntries(given);
}

/** Nested keys as the vendor has them; `*` in a renamed place is any index or map key. */
function restoreNames(value: Json, place: string, renamed: Readonly<Record<string, string>>): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isJsonArray(value)) return value.map((item) => restoreNames(item, `${place}/*`, renamed));
  const entries = Object.entries(value).map(([key, member]): [string, Json] => {
    const at = place + pointerPart(key);
    return [renamed[at] ?? key, restoreNames(member, at, renamed)];
  });
  return Object.fromEntries(entries);
}

function checkWhole({ data, input }: CheckedRequest, body: string | Uint8Array): string[] {
  const [key = ""] = Object.entries(data.parameters).find(([, placement]) => placement.in === "body") ?? [];
  const given = input[key];
  const base64 = isJsonObject(given) ? given.base64 : given;
  const isRight = typeof body === "string" ? body === given : Buffer.from(body).toString("base64") === base64;
  return isRight ? [] : ["The body is not what was given."];
}
