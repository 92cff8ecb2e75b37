import type { JsonObject, Operation, OperationTool } from "@medtainer/core";
import type { ListTokens } from "./fidelity/list-tokens.js";
import type { ApiDocument } from "./read/document.js";
import type { Schema } from "./schema.js";

/** What stands between reading and writing: everything that the generated files say. */
export interface VendorModel {
  /** `^[a-z][a-z0-9-]*$` */
  readonly vendor: string;
  /** True where the description is written in this project, so that it may be given away with the package. */
  readonly isOurs: boolean;
  readonly document: ApiDocument;
  readonly operations: readonly OperationModel[];
  /** Sorted by name. */
  readonly tools: readonly ToolModel[];
  /** Sorted by name. */
  readonly composedTools: readonly ComposedToolModel[];
  readonly leftOut: readonly LeftOut[];
  /** SHA-256 of each input file, by the path that the manifest shows. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Absent where nobody has checked. */
  readonly wire?: WireCount;
  /** Absent where nobody has counted. */
  readonly tokens?: ListTokens;
}

/** Operations, and those whose sample requests the vendor's description accepts. */
export interface WireCount {
  readonly all: number;
  readonly right: number;
}

/** One operation: core's data, and what its files say about it. */
export interface OperationModel {
  readonly data: Operation;
  /** Name of the type of its input: `ListDropletsInput`. */
  readonly inputType: string;
  /** File name without its ending, made of the tag. */
  readonly file: string;
  readonly summary: string;
  readonly description: string;
  /** Which members of the input go together, where that is not plain from the schema; often empty. */
  readonly hint: string;
  /**
   * Where the body is a union, which the input shows as one object: what each of its branches takes, in the keys of
   * the input and not reduced. Else empty.
   */
  readonly choices: readonly Schema[];
  readonly deprecated: boolean;
  readonly changes: readonly Change[];
}

/** Where an emitted input differs from what the description says, and why. */
export interface Change {
  readonly kind: "renamed" | "reduced";
  /** JSON Pointer into the input. */
  readonly pointer: string;
  readonly reason: string;
}

/** A tool that is one operation. */
export interface ToolModel extends Omit<OperationTool, "operation"> {
  readonly operation: OperationModel;
  readonly fixed?: JsonObject;
}

/** A tool that is written by hand over several operations. */
export interface ComposedToolModel {
  readonly name: string;
  readonly uses: readonly OperationModel[];
}

/** Something in the description that no tool comes of. */
export interface LeftOut {
  /** Operation id, or the route where there is none. */
  readonly operation: string;
  readonly reason: string;
}
