// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = [];
