import fc, { type Arbitrary } from "fast-check";
import type { Schema } from "../schema.js";
import type { SampleRules } from "./sample-schema.js";

/** Texts of a format, longest-lived first; the same format with other words is another row. */
const formats: Readonly<Record<string, Arbitrary<string>>> = {
  "date-time": sampleDate().map((date) => date.toISOString()),
  date: sampleDate().map((date) => date.toISOString().slice(0, 10)),
  time: sampleDate().map((date) => date.toISOString().slice(11)),
  email: fc.emailAddress(),
  "idn-email": fc.emailAddress(),
  uuid: fc.uuid(),
  uri: fc.webUrl(),
  url: fc.webUrl(),
  iri: fc.webUrl(),
  "uri-reference": fc.webUrl(),
  hostname: fc.domain(),
  "idn-hostname": fc.domain(),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  byte: fc.base64String({ minLength: 4 }),
  regex: fc.constant("^a+$"),
  duration: fc.constantFrom("P1D", "PT5M"),
  "json-pointer": fc.constantFrom("", "/a/b"),
};

/** Texts that fit a schema and that the place can carry. */
export function sampleText(schema: Schema, { carries, extent }: SampleRules): Arbitrary<string> {
  const minLength = Number(schema.minLength ?? 0);
  const maxLength = Math.min(Number(schema.maxLength ?? Number.POSITIVE_INFINITY), minLength + 12);
  const limit = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
  const fits = (text: string) => carries(text) && text.length >= minLength && text.length <= limit;
  if (typeof schema.pattern === "string")
    return choose(samplePattern(schema.pattern, minLength, limit), fits);
  const format = schema.contentEncoding === "base64" ? "byte" : (schema.format ?? "");
  const formatted = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (formatted) return choose(formatted, fits);
  // Code points, as JSON Schema counts them; "binary" has all that may stand in well-formed text.
  const unit = extent === "random" && carries("\u{1f4e6}") ? "binary" : "grapheme-ascii";
  return choose(fc.string({ minLength, maxLength, unit }), carries);
}

/** The first of some that fits: to go on until one does would never end where none can. */
function choose(texts: Arbitrary<string>, fits: (text: string) => boolean): Arbitrary<string> {
  const some = fc.array(texts, { minLength: 4, maxLength: 4 });
  return some.map((list) => list.find(fits) ?? list[0] ?? "");
}

function samplePattern(pattern: string, minLength: number, maxLength: number): Arbitrary<string> {
  const sized = sizePattern(pattern, minLength, maxLength);
  try {
    return fc.stringMatching(new RegExp(sized, "u"));
  } catch {
    // A construct that the library cannot sample; what it says is checked all the same.
    return fc.string({ minLength });
  }
}

/** `^[a-z]+$` with a length of 32 is sampled as `^[a-z]{32,32}$`: without, hardly any text would be long enough. */
function sizePattern(pattern: string, minLength: number, maxLength: number): string {
  const simple = /^\^(\[(?:[^\]\\]|\\.)+\]|\\[wd])[+*]\$$/.exec(pattern);
  if (simple?.[1] === undefined) return pattern;
  const least = Math.max(minLength, pattern.endsWith("+$") ? 1 : 0);
  return `^${simple[1]}{${least},${Math.min(maxLength, least + 12)}}$`;
}

function sampleDate(): Arbitrary<Date> {
  return fc.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
}
