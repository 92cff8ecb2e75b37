import type { Records } from "@medtainer/core";

/** What a case is given: two connections to one empty place. */
export interface RecordsSubject {
  readonly records: Records;
  readonly other: Records;
}
