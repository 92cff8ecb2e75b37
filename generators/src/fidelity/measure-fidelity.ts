import type { VendorModel } from "../model.js";

/** How much of a description arrived. */
export interface Fidelity {
  readonly operations: {
    /** Those that can be called. */
    readonly covered: number;
    readonly described: number;
  };
  /** Input schemas: as the description has them, or with something left out to keep them small. */
  readonly schemas: { readonly exact: number; readonly reduced: number };
  /** Operations, and those whose sample requests the description accepts; absent where nobody has checked. */
  readonly wire?: { readonly all: number; readonly right: number };
}

/** Counts what the model knows by itself; `wire` comes from whoever checked the requests. */
export function measureFidelity({ operations, document }: VendorModel, wire?: Fidelity["wire"]): Fidelity {
  const reduced = operations.filter(({ changes }) => changes.some(({ kind }) => kind === "reduced")).length;
  return {
    operations: { covered: operations.length, described: document.operations.length },
    schemas: { exact: operations.length - reduced, reduced },
    ...(wire && { wire: { all: wire.all, right: wire.right } }),
  };
}
