import { isJsonArray, type Json } from "../../json.js";
import { serializeFormParameter } from "./build-query.js";
import { decodeFile } from "./decode-file.js";
import type { PlacedValue } from "./place-input.js";

/** An `application/x-www-form-urlencoded` body. A member with a `style` keeps to it; see {@link defaultParts}. */
export function buildForm(members: readonly PlacedValue[]): string {
  return members
    .flatMap((member) => (member.placement.style ? [member] : defaultParts(member)))
    .map(serializeFormParameter)
    .filter((part) => part !== undefined)
    .join("&");
}

/**
 * A `multipart/form-data` body (RFC 7578): one part for each value, a text field or a file.
 *
 * @param files Input keys whose values are files.
 */
export function buildMultipart(members: readonly PlacedValue[], files: readonly string[] = []): FormData {
  const form = new FormData();
  for (const member of members) {
    if (files.includes(member.key)) appendFiles(form, member);
    else for (const { name, value } of defaultParts(member)) form.append(name, partText(value));
  }
  return form;
}

function appendFiles(form: FormData, { key, name, value }: PlacedValue): void {
  for (const file of isJsonArray(value) ? value : [value]) {
    if (file === null) continue;
    const { bytes, filename, mediaType } = decodeFile(key, file);
    form.append(name, new Blob([bytes], { type: mediaType }), filename);
  }
}

/**
 * What OpenAPI 3.1's Encoding Object does without a `style`: an array is its items one by one under the same name,
 * and an object is JSON. What is `null` is left out.
 */
function defaultParts(member: PlacedValue): PlacedValue[] {
  const items: readonly Json[] = Array.isArray(member.value) ? member.value : [member.value];
  return items
    .filter((value) => value !== null && value !== undefined)
    .map((value) => ({ ...member, value: partText(value) }));
}

function partText(value: Json): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
