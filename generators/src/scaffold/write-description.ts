import { stringify } from "yaml";
import type { ApiDocument, ApiOperation } from "../read/document.js";
import { describeWithPointFirst } from "../read/tool-for-each.js";
import { toOpenApi } from "../write/write-openapi.js";
import { factsOf, summariseId } from "./facts-of.js";

const vendorsWords =
  "# What the API is. It was read from the vendor's own description and is kept by hand from here on.\n";
const ourWords = `${vendorsWords}# The facts are the vendor's; write every summary and description in words of your own.\n`;

/**
 * `openapi.yaml`: the description in one dialect and one piece, whatever the vendor's own was.
 *
 * @param isInWorkspace True leaves out the vendor's sentences, which have no place in this repository.
 */
export function writeDescription(document: ApiDocument, isInWorkspace: boolean): string {
  const written = isInWorkspace
    ? factsOf(document)
    : { ...document, operations: document.operations.map(putPointFirst) };
  const yaml = stringify(toOpenApi(written), { aliasDuplicateObjects: false, lineWidth: 110 });
  return `${isInWorkspace ? ourWords : vendorsWords}${yaml}`;
}

/** The same words that a tool has where there is no tools.yaml. */
function putPointFirst(operation: ApiOperation): ApiOperation {
  if (operation.summary === "") return { ...operation, summary: summariseId(operation.id) };
  return { ...operation, description: describeWithPointFirst(operation) };
}
