import type { Json } from "../json.js";

/** The value at a JSON Pointer (RFC 6901), or `undefined` where there is none. */
export function readPointer(value: Json | undefined, pointer: string): Json | undefined {
  return pointerTokens(pointer).reduce<Json | undefined>(readMember, value);
}

/** The text at a JSON Pointer; `undefined` where there is none, or an empty one. */
export function readText(value: Json | undefined, pointer: string): string | undefined {
  const found = readPointer(value, pointer);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The reference tokens of a JSON Pointer, unescaped; none for `""`. */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON Pointer to one key of the input itself. */
export function fieldPointer(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function readMember(parent: Json | undefined, token: string): Json | undefined {
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, token)) return undefined;
  // An own key was just found, so the array or object can be read by it.
  return (parent as { readonly [key: string]: Json })[token];
}
