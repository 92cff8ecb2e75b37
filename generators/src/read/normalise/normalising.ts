import { BrokenReferenceError } from "../../spec-error.js";
import type { Remark } from "../document.js";
import type { Source } from "../source.js";
import type { SchemaNormaliser } from "./normalise-schema.js";

/** What the parts of normalising one description share. */
export interface Normalising {
  readonly source: Source;
  readonly schemas: SchemaNormaliser;
  readonly remarks: Remark[];
  /** True where a reference to nothing stands for anything, with a remark, instead of ending the work. */
  readonly lenient: boolean;
}

/** Does one part of the work; where that meets a reference to nothing and may read over it, the fallback stands. */
export function readOver<Value>(
  { remarks }: Normalising,
  isAllowed: boolean,
  part: () => Value,
  fallback: Value,
): Value {
  try {
    return part();
  } catch (error) {
    if (!isAllowed || !(error instanceof BrokenReferenceError)) throw error;
    remarks.push(remarkOn(error));
    return fallback;
  }
}

/** What a reader should know of a reference that was read over. */
export function remarkOn({ reason, place }: BrokenReferenceError): Remark {
  return { pointer: place.pointer ?? "", message: `${reason} What it means is left open.` };
}
