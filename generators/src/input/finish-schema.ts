import { mapSubschemas, type Schema } from "../schema.js";
import { cutMark } from "./expand-schema.js";
import { step } from "./input-place.js";
import { joinSentences, limitText } from "./limit-text.js";
import type { Loss } from "./loss.js";

/** The most values that an `enum` keeps. */
const maxValues = 50;
const namedValues = 20;
const maxSentenceLength = 500;
const cutSentence = "Its members are not listed here; any object is accepted.";

/**
 * Puts into words what a schema cannot say in full: where it was cut, a very long list of values, and that a text is
 * bytes.
 */
export function finishSchema(schema: Schema): { schema: Schema; losses: Loss[] } {
  const losses: Loss[] = [];
  const finish = (part: Schema, place: string): Schema => {
    const finished = mapSubschemas(part, (inner, tail) => finish(inner, step(place, tail)));
    const { [cutMark]: cut, "x-credential": _, enum: values, ...rest } = describeBytes(finished);
    if (typeof cut === "string") {
      losses.push({ pointer: place, reason: cut });
      return describe(rest, cutSentence);
    }
    if (values === undefined || values.length <= maxValues)
      return { ...rest, ...(values && { enum: values }) };
    losses.push({ pointer: place, reason: `${values.length} values, not listed` });
    return describe(rest, describeValues(values));
  };
  return { schema: finish(schema, ""), losses };
}

/** Bytes cannot stand in JSON: they are given in base64. */
function describeBytes(schema: Schema): Schema {
  if (schema.format !== "binary") return schema;
  const { format: _, ...rest } = schema;
  return { ...describe(rest, "Bytes in base64."), contentEncoding: "base64" };
}

/** The vendor still refuses a wrong value, so a right one that is not named here can be given. */
function describeValues(values: readonly unknown[]): string {
  const some = values.slice(0, namedValues).map(String).join(", ");
  return limitText(`One of ${values.length} values, such as ${some}.`, maxSentenceLength);
}

function describe(schema: Schema, sentence: string): Schema {
  const words = limitText(schema.description ?? "", maxSentenceLength);
  return { ...schema, description: joinSentences(words, sentence) };
}
