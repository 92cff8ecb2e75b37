import openapiTS, { astToString } from "openapi-typescript";
import type { ApiDocument } from "../read/document.js";
import { toOpenApi } from "./write-openapi.js";

/** `types.ts`: the API's schemas, operations and paths as types, as openapi-typescript writes them. */
export async function writeTypes(document: ApiDocument): Promise<string> {
  // The document is OpenAPI by construction; openapi-typescript checks it once more.
  const input = toOpenApi(document) as unknown as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(input, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  return halveIndentation(astToString(nodes));
}

/** TypeScript's printer indents by four. A text never spans lines, and a comment's lines begin with ` *`. */
function halveIndentation(code: string): string {
  return code.replace(/^( {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}
