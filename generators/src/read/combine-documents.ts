import { camelCase, kebabCase, makeUnique } from "../names.js";
import { componentName, componentReference, mapRecord, mapSubschemas, type Schema } from "../schema.js";
import type { ApiDocument, ApiOperation, Remark } from "./document.js";
import { mapOperationSchemas } from "./map-operation-schemas.js";

/** One of several descriptions of one vendor. */
export interface DocumentPart {
  /** The file's name, for remarks. */
  readonly file: string;
  /** The same without its ending; puts names that collide apart. */
  readonly label: string;
  readonly document: ApiDocument;
}

/**
 * Makes one document of several: the operations of all. An id that two of them have gets the file's name before it in
 * both, and so do tags and schemas, always. Of two operations on one address the first stays.
 */
export function combineDocuments(title: string, parts: readonly DocumentPart[]): ApiDocument {
  const isShared = findShared(parts);
  const labelled = parts.map((part) => labelPart(part, isShared));
  const baseUrl = parts.map(({ document }) => document.baseUrl).find((url) => url !== "") ?? "";
  const { kept, remarks } = dropRepeated(labelled.flatMap((part) => listOperations(part, baseUrl)));
  return {
    title,
    version: parts.map(({ document }) => document.version).find((version) => version !== "") ?? "",
    baseUrl,
    operations: renameRepeated(kept),
    schemas: Object.assign({}, ...labelled.map(({ document }) => document.schemas)),
    securitySchemes: Object.assign({}, ...labelled.map(({ document }) => document.securitySchemes)),
    remarks: [...labelled.flatMap(({ document }) => document.remarks), ...remarks],
  };
}

/** True for the ids that more than one part has. */
function findShared(parts: readonly DocumentPart[]): (id: string) => boolean {
  const counts = new Map<string, number>();
  for (const { document } of parts) {
    for (const { id } of document.operations) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (id) => (counts.get(id) ?? 0) > 1;
}

function labelPart(part: DocumentPart, isShared: (id: string) => boolean): DocumentPart {
  const { file, label, document } = part;
  const prefix = (name: string) => `${label}_${name}`;
  const renameSchema = (schema: Schema): Schema => renameReferences(schema, prefix);
  const labelOperation = (operation: ApiOperation): ApiOperation => {
    const moved = mapOperationSchemas(operation, renameSchema, renameSchema);
    return {
      ...moved,
      id: isShared(operation.id) ? camelCase(`${label} ${operation.id}`) : operation.id,
      tag: labelTag(label, operation.tag),
      ...(operation.security && { security: operation.security.map((way) => renameKeys(way, prefix)) }),
      replies: mapRecord(moved.replies, (reply) =>
        reply.name === undefined ? reply : { ...reply, name: prefix(reply.name) },
      ),
    };
  };
  return {
    ...part,
    document: {
      ...document,
      schemas: renameKeys(mapRecord(document.schemas, renameSchema), prefix),
      securitySchemes: renameKeys(document.securitySchemes, prefix),
      operations: document.operations.map(labelOperation),
      remarks: document.remarks.map((remark) => ({ file, ...remark })),
    },
  };
}

function renameKeys<Value>(
  record: Readonly<Record<string, Value>>,
  rename: (key: string) => string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

function renameReferences(schema: Schema, rename: (name: string) => string): Schema {
  const { $ref, discriminator } = schema;
  const move = (reference: string) => componentReference(rename(componentName(reference)));
  return {
    ...mapSubschemas(schema, (part) => renameReferences(part, rename)),
    ...($ref !== undefined && { $ref: move($ref) }),
    ...(discriminator && {
      discriminator: { ...discriminator, mapping: mapRecord(discriminator.mapping, move) },
    }),
  };
}

/** `contacts Contacts` would say nothing that `contacts` does not. */
function labelTag(label: string, tag: string): string {
  return kebabCase(tag) === "" || kebabCase(tag) === kebabCase(label) ? label : `${label} ${tag}`;
}

interface Listed {
  readonly file: string;
  readonly operation: ApiOperation;
}

/** The operations with the server that they had in their own file, where that is not everybody's. */
function listOperations({ file, document }: DocumentPart, baseUrl: string): Listed[] {
  const own = document.baseUrl;
  return document.operations.map((operation) => {
    const isElsewhere = operation.baseUrl === undefined && own !== "" && own !== baseUrl;
    return { file, operation: isElsewhere ? { ...operation, baseUrl: own } : operation };
  });
}

function dropRepeated(listed: readonly Listed[]): { kept: ApiOperation[]; remarks: Remark[] } {
  const firsts = new Map<string, Listed>();
  const kept: ApiOperation[] = [];
  const remarks: Remark[] = [];
  for (const { file, operation } of listed) {
    const address = `${operation.method} ${operation.baseUrl ?? ""}${operation.path}`;
    const first = firsts.get(address);
    if (first === undefined) firsts.set(address, { file, operation });
    if (first === undefined || first.file === file) kept.push(operation);
    else {
      const message = `The operation "${operation.id}" is left out: "${first.operation.id}" is the same request.`;
      remarks.push({ file, pointer: operation.pointer, message });
    }
  }
  return { kept, remarks };
}

/** An id with its file's name before it may be the id of yet another operation. */
function renameRepeated(operations: readonly ApiOperation[]): ApiOperation[] {
  const taken = new Set<string>();
  return operations.map((operation) => {
    const id = makeUnique(operation.id, taken);
    taken.add(id);
    return { ...operation, id };
  });
}
