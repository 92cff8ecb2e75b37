import type { Json } from "../../json.js";
import type { ParameterStyle } from "../../operation.js";

/** How one parameter's value becomes text. */
export interface Serialization {
  /** The vendor's name of the parameter, already encoded. */
  readonly name: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Encodes one name or value for the place where it goes. */
  readonly encode: (text: string) => string;
  /** Stands between exploded parts of the style `form`: `&` in a query, `; ` in a cookie. */
  readonly formSeparator?: string;
}

/** What tells one style of the OpenAPI 3.1 table "Style Examples" from another; the words are RFC 6570's. */
interface StyleRule {
  /** Stands before everything. */
  readonly first: string;
  /** Stands between exploded parts. */
  readonly separator: string;
  /** Stands between parts that are not exploded. */
  readonly join: string;
  /** Whether the parameter's name is written. */
  readonly named: boolean;
  /** Stands between a name and an empty value. */
  readonly ifEmpty: string;
}

const styles: Readonly<Record<Exclude<ParameterStyle, "deepObject">, StyleRule>> = {
  simple: { first: "", separator: ",", join: ",", named: false, ifEmpty: "" },
  label: { first: ".", separator: ".", join: ",", named: false, ifEmpty: "" },
  matrix: { first: ";", separator: ";", join: ",", named: true, ifEmpty: "" },
  form: { first: "", separator: "&", join: ",", named: true, ifEmpty: "=" },
  spaceDelimited: { first: "", separator: "&", join: "%20", named: true, ifEmpty: "=" },
  pipeDelimited: { first: "", separator: "&", join: "%7C", named: true, ifEmpty: "=" },
};

/**
 * Writes a value in the style that its parameter asks for (OpenAPI 3.1, Parameter Object, "Style Values").
 * Members that are `null` are left out; arrays and objects inside arrays and objects, which no style but
 * `deepObject` defines, are written as JSON.
 *
 * @returns the text, or `undefined` where an empty array or object leaves nothing to write.
 */
export function serializeParameter(value: Json, serialization: Serialization): string | undefined {
  if (serialization.style === "deepObject") return serializeDeepObject(value, serialization);
  const named = styles[serialization.style];
  const rule = serialization.formSeparator ? { ...named, separator: serialization.formSeparator } : named;
  const text = isScalar(value)
    ? writeWhole(serialization.encode(scalarText(value)), rule, serialization)
    : writeParts(value, rule, serialization);
  return text === undefined ? undefined : rule.first + text;
}

function writeParts(value: Json, rule: StyleRule, serialization: Serialization): string | undefined {
  const { explode, encode, name } = serialization;
  const parts = listEntries(value).map(([key, member]) => ({
    key: encode(key),
    text: encode(memberText(member)),
  }));
  if (parts.length === 0) return undefined;
  if (Array.isArray(value)) {
    if (!explode) return writeWhole(parts.map(({ text }) => text).join(rule.join), rule, serialization);
    return parts.map(({ text }) => (rule.named ? writePair(name, text, rule) : text)).join(rule.separator);
  }
  if (explode) return parts.map(({ key, text }) => `${key}=${text}`).join(rule.separator);
  return writeWhole(parts.flatMap(({ key, text }) => [key, text]).join(rule.join), rule, serialization);
}

function writeWhole(text: string, rule: StyleRule, { name }: Serialization): string {
  return rule.named ? writePair(name, text, rule) : text;
}

function writePair(name: string, text: string, rule: StyleRule): string {
  return text === "" ? name + rule.ifEmpty : `${name}=${text}`;
}

/** `name[key][0]=value` for every scalar inside; brackets are encoded, as RFC 3986 asks. */
function serializeDeepObject(value: Json, { name, encode }: Serialization): string | undefined {
  const pairs = flatten(value, name, encode);
  return pairs.length === 0 ? undefined : pairs.join("&");
}

function flatten(value: Json, name: string, encode: Serialization["encode"]): string[] {
  if (isScalar(value)) return [`${name}=${encode(scalarText(value))}`];
  return listEntries(value).flatMap(([key, member]) =>
    flatten(member, `${name}%5B${encode(key)}%5D`, encode),
  );
}

type Scalar = string | number | boolean | null;

function isScalar(value: Json): value is Scalar {
  return typeof value !== "object" || value === null;
}

function scalarText(value: Scalar): string {
  return value === null ? "" : String(value);
}

function memberText(value: Json): string {
  return isScalar(value) ? scalarText(value) : JSON.stringify(value);
}

function listEntries(value: Json): [string, Json][] {
  return Object.entries(value ?? {}).filter(([, member]) => member !== undefined && member !== null);
}
