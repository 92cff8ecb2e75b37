import { MedtainerError } from "../errors/medtainer-error.js";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../json.js";
import type { Operation } from "../operation.js";
import { encodeBase64 } from "./encode-base64.js";
import { fileSentence } from "./request/decode-file.js";
import { inputError } from "./request/input-issue.js";

/** Reads a file of the machine that this runs on. Handed in only where a caller may read its files: over stdio. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * The input with the bytes of every file that it names by `path`. Nothing is read but what the operation sends as a
 * file.
 *
 * @throws MedtainerError `invalid_input` where a file is named in two ways or in none, cannot be read, or may not be.
 */
export async function loadFiles(
  operation: Operation<never, unknown>,
  input: unknown,
  readFile: ReadFile | undefined,
): Promise<unknown> {
  const keys = operation.body?.files ?? [];
  if (keys.length === 0 || typeof input !== "object" || input === null) return input;
  // Inputs are JSON by contract; what is no object is refused when it is placed.
  const given = Object.entries(input as JsonObject).filter(([key]) => keys.includes(key));
  const loaded = given.map(async ([key, value]): Promise<[string, Json]> => {
    if (!isJsonArray(value)) return [key, await loadFile(key, value, readFile)];
    return [key, await Promise.all(value.map((file) => loadFile(key, file, readFile)))];
  });
  return { ...input, ...Object.fromEntries(await Promise.all(loaded)) };
}

async function loadFile(key: string, value: Json, readFile: ReadFile | undefined): Promise<Json> {
  if (!isJsonObject(value)) return value;
  const { path, ...file } = value;
  if (path === undefined) return value;
  if (typeof path !== "string" || file.base64 !== undefined) {
    throw inputError({ [key]: `"${key}" must be a file: ${fileSentence}` });
  }
  if (!readFile) {
    throw inputError({ [key]: `"${key}" cannot be read by path here: send the bytes as base64.` });
  }
  const filename = path.split(/[\\/]/).at(-1) ?? "file";
  return { filename, ...file, base64: encodeBase64(await read(key, path, readFile)) };
}

async function read(key: string, path: string, readFile: ReadFile): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const message = `"${key}" cannot be read: there is no readable file at that path.`;
    throw new MedtainerError("invalid_input", message, { cause, issues: [{ path: `/${key}`, message }] });
  }
}
