import type { ApiDocument } from "../read/document.js";
import { mapOperationSchemas } from "../read/map-operation-schemas.js";
import { mapRecord, mapSubschemas, type Schema } from "../schema.js";

/** The document without the words that only people read; what is left validates the same. */
export function dropProse(document: ApiDocument): ApiDocument {
  const operations = document.operations
    .map((operation) => mapOperationSchemas(operation, dropWords, dropWords))
    .map((operation) => ({
      ...operation,
      description: "",
      parameters: operation.parameters.map((parameter) => ({ ...parameter, description: "" })),
      ...(operation.body && { body: { ...operation.body, description: "" } }),
    }));
  return { ...document, operations, schemas: mapRecord(document.schemas, dropWords) };
}

function dropWords(schema: Schema): Schema {
  const { title: _title, description: _description, ...rest } = schema;
  return mapSubschemas(rest, dropWords);
}
