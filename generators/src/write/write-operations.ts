import { mediaKind } from "../media-kind.js";
import type { OperationModel } from "../model.js";
import { printComment } from "./print-comment.js";
import { printImport } from "./print-import.js";
import { printList } from "./print-list.js";
import { printLiteral, width } from "./print-literal.js";

/** `operations/<tag>.ts` for each tag, by path, in the order in which the tags come up. */
export function writeOperationFiles(operations: readonly OperationModel[]): Map<string, string> {
  const files = [...byFile(operations)];
  return new Map(files.map(([file, members]) => [`operations/${file}.ts`, writeOperationFile(members)]));
}

/** `operations.ts`: every operation by name, and all of them as a list. */
export function writeOperationIndex(operations: readonly OperationModel[]): string {
  const files = [...byFile(operations)].map(([file, members]) => ({
    path: `./operations/${file}.js`,
    names: members.map(({ data }) => data.id),
  }));
  const imports = files.map(({ path, names }) => printImport("import", names, path));
  const exports = files.map(({ path }) => `export * from "${path}";\n`);
  const list = printList(
    "operations",
    "Operation<never, unknown>",
    operations.map(({ data }) => data.id),
  );
  return [
    `import type { Operation } from "@medtainer/core";\n${imports.join("")}`,
    exports.join(""),
    `/** Every operation of the API. */\n${list}`,
  ].join("\n");
}

function byFile(operations: readonly OperationModel[]): Map<string, OperationModel[]> {
  const files = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    files.set(operation.file, [...(files.get(operation.file) ?? []), operation]);
  }
  return files;
}

function writeOperationFile(operations: readonly OperationModel[]): string {
  const inputs = operations.map(({ inputType }) => inputType).sort();
  const replies = operations.map(replyType);
  const isRead = replies.some((type) => type.startsWith("Reply<"));
  const isBinary = replies.includes("BinaryReply");
  const coreTypes = [...(isBinary ? ["BinaryReply"] : []), "Operation", ...(isRead ? ["Reply"] : [])];
  return [
    printImport("import type", coreTypes, "@medtainer/core"),
    printImport("import type", inputs, "../inputs.js"),
    isRead ? printImport("import type", ["operations as ApiOperations"], "../types.js") : "",
    ...operations.map((operation) => `\n${writeOperation(operation)}`),
  ].join("");
}

function writeOperation(operation: OperationModel): string {
  const { data, inputType, summary, deprecated } = operation;
  const comment = printComment(summary, 0, deprecated ? "@deprecated" : "");
  const reply = replyType(operation);
  const line = `export const ${data.id}: Operation<${inputType}, ${reply}> = `;
  const lines = `export const ${data.id}: Operation<\n  ${inputType},\n  ${reply}\n> = `;
  return `${comment}${line.length < width ? line : lines}${printLiteral(data, 0, width)};\n`;
}

/**
 * What core answers: the reply's body as the description has it, or the part within its envelope; bytes with their
 * media type; null for no body.
 */
function replyType({ data }: OperationModel): string {
  if (data.replyMediaType === undefined) return "null";
  if (["bytes", "form"].includes(mediaKind(data.replyMediaType))) return "BinaryReply";
  const envelope = data.envelope === undefined ? "" : `, ${JSON.stringify(data.envelope)}`;
  return `Reply<ApiOperations["${data.id}"]${envelope}>`;
}
