import { MedtainerError } from "../errors/medtainer-error.js";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../json.js";
import type { Operation } from "../operation.js";
import { encodeBase64 } from "./encode-base64.js";
import type { BinaryReply } from "./read-response.js";
import { fileSentence } from "./request/decode-file.js";
import { inputError } from "./request/input-issue.js";
import { readDataUri } from "./request/read-data-uri.js";

/** Reads a file of the machine that this runs on. Handed in only where a caller may read its files: over stdio. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Gives the file that a resource's address stands for; undefined where the caller has no such resource. */
export type ReadResource = (uri: string) => Promise<BinaryReply | undefined>;

/** Where files come from that are named, not given. */
export interface FileSources {
  readonly readFile?: ReadFile | undefined;
  readonly readResource?: ReadResource | undefined;
}

/**
 * The input with the bytes of every file that it names by `path` or `uri`. Nothing is read but what the operation sends
 * as a file, and nothing is fetched: a `uri` is one that a reply has named, or `data:`.
 *
 * @throws MedtainerError `invalid_input` where a file is named in two ways or in none, cannot be read, or may not be.
 */
export async function loadFiles(
  operation: Operation<never, unknown>,
  input: unknown,
  sources: FileSources,
): Promise<unknown> {
  const keys = operation.body?.files ?? [];
  if (keys.length === 0 || typeof input !== "object" || input === null) return input;
  // Inputs are JSON by contract; what is no object is refused when it is placed.
  const given = Object.entries(input as JsonObject).filter(([key]) => keys.includes(key));
  const loaded = given.map(async ([key, value]): Promise<[string, Json]> => {
    if (!isJsonArray(value)) return [key, await loadFile(key, value, sources)];
    return [key, await Promise.all(value.map((file) => loadFile(key, file, sources)))];
  });
  return { ...input, ...Object.fromEntries(await Promise.all(loaded)) };
}

async function loadFile(key: string, value: Json, sources: FileSources): Promise<Json> {
  if (!isJsonObject(value)) return value;
  const { path, uri, ...file } = value;
  if (path === undefined && uri === undefined) return value;
  const ways = [path, uri, file.base64].filter((way) => way !== undefined);
  if (ways.length === 1 && typeof path === "string") {
    const filename = path.split(/[\\/]/).at(-1) ?? "file";
    return { filename, ...file, base64: await readPath(key, path, sources) };
  }
  if (ways.length === 1 && typeof uri === "string") {
    return { ...(await readUri(key, uri, sources)), ...file };
  }
  throw inputError({ [key]: `"${key}" must be a file: ${fileSentence}` });
}

async function readPath(key: string, path: string, { readFile }: FileSources): Promise<string> {
  if (!readFile) {
    throw inputError({ [key]: `"${key}" cannot be read by path here: send the bytes as base64.` });
  }
  try {
    return encodeBase64(await readFile(path));
  } catch (cause) {
    const message = `"${key}" cannot be read: there is no readable file at that path.`;
    throw new MedtainerError("invalid_input", message, { cause, issues: [{ path: `/${key}`, message }] });
  }
}

async function readUri(
  key: string,
  uri: string,
  { readResource }: FileSources,
): Promise<Pick<BinaryReply, "mediaType" | "base64">> {
  const found = readDataUri(uri) ?? (await readResource?.(uri));
  if (found) return found;
  const why = /^https?:/i.test(uri)
    ? "nothing is fetched from the web. Send the bytes as base64."
    : "it is no file of a reply to you, or is older than 15 minutes. Call the tool that gave it again, or send the bytes as base64.";
  throw inputError({ [key]: `"${key}" cannot be read from its uri: ${why}` });
}
