import type { Remark } from "../document.js";
import type { Source } from "../source.js";
import type { SchemaNormaliser } from "./normalise-schema.js";

/** What the parts of normalising one description share. */
export interface Normalising {
  readonly source: Source;
  readonly schemas: SchemaNormaliser;
  readonly remarks: Remark[];
}
