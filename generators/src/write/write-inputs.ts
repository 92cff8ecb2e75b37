import type { OperationModel } from "../model.js";
import { printComment } from "./print-comment.js";
import { printObject } from "./print-type.js";

/** `inputs.ts`: what each operation takes, as a named type. */
export function writeInputs(operations: readonly OperationModel[]): string {
  return operations.map(writeInput).join("\n");
}

function writeInput({ data, inputType }: OperationModel): string {
  const comment = printComment(`Input of ${data.id}. ${data.input.description ?? ""}`);
  if (Object.keys(data.input.properties ?? {}).length === 0) {
    return `${comment}export type ${inputType} = Record<string, never>;\n`;
  }
  return `${comment}export interface ${inputType} ${printObject(data.input, 0)}\n`;
}
