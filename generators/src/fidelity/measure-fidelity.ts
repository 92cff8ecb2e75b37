import type { VendorModel, WireCount } from "../model.js";

/** How much of a description arrived. */
export interface Fidelity {
  readonly operations: {
    /** Those that can be called. */
    readonly covered: number;
    readonly described: number;
  };
  /** Input schemas: as the description has them, or with something left out to keep them small. */
  readonly schemas: { readonly exact: number; readonly reduced: number };
  /** Absent where nobody has checked. */
  readonly wire?: WireCount;
}

/** Counts what arrived; how many requests are right is what the model says of it. */
export function measureFidelity({ operations, document, wire }: VendorModel): Fidelity {
  const reduced = operations.filter(({ changes }) => changes.some(({ kind }) => kind === "reduced")).length;
  return {
    operations: { covered: operations.length, described: document.operations.length },
    schemas: { exact: operations.length - reduced, reduced },
    ...(wire && { wire }),
  };
}
