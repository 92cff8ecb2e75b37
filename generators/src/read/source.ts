import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { parse } from "yaml";
import { SpecError } from "../spec-error.js";
import { createLocator } from "./locate.js";

/** One input file, parsed, and the other files that its references have led to. */
export interface Source {
  /** The path as the caller gave it. */
  readonly file: string;
  readonly data: unknown;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** By their path from this file's folder; a place in one of them is written `<path>#<JSON Pointer>`. */
  readonly others: ReadonlyMap<string, Source>;
  /**
   * Reads another file, once.
   *
   * @param path As a reference has it, relative to the file that the reference stands in.
   * @param from Where the reference stands.
   * @returns The file's key in {@link others}; undefined where there is no such file.
   * @throws SpecError when the file must not be read, or is not well-formed.
   */
  open(path: string, from: string): string | undefined;
  /** An error that names the file, line and column of a place: a JSON Pointer into {@link data}, or into another file. */
  error(place: string, message: string): SpecError;
}

/** Larger files are refused: no vendor's description comes near it. */
const maxBytes = 64 * 1024 * 1024;
const maxDepth = 200;

/**
 * Reads a YAML or JSON file.
 *
 * @throws SpecError when the file is missing, too large, or not well-formed.
 */
export function readSource(file: string): Source {
  return parseSource(file, readBytes(file));
}

/**
 * Parses what stands in a YAML or JSON file. No other file can be reached from it.
 *
 * @param file The file's name, for errors.
 * @throws SpecError when it is not well-formed.
 */
export function parseSource(file: string, bytes: Buffer | string): Source {
  const text = bytes.toString();
  const data = parseText(file, text);
  if (isDeeper(data, maxDepth))
    throw new SpecError(`It is nested more than ${maxDepth} levels deep.`, { file });
  const locate = createLocator(text);
  const error: Source["error"] = (pointer, message) =>
    new SpecError(message, { file, pointer, ...locate(pointer) });
  return {
    file,
    data,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    others: new Map(),
    open: (path, from) => {
      throw error(from, `"${path}" leads out of this file, and only this one is read.`);
    },
    error,
  };
}

function readBytes(file: string): Buffer {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new SpecError("There is no such file.", { file });
  if (stats.size > maxBytes) {
    throw new SpecError(`The file has ${stats.size} bytes; at most ${maxBytes} are read.`, { file });
  }
  return readFileSync(file);
}

function parseText(file: string, text: string): unknown {
  try {
    return text.trimStart().startsWith("{") ? parseJsonOrYaml(text) : parseYaml(text);
  } catch (error) {
    const { message, line, column } = describeParseError(error);
    throw new SpecError(`This is neither YAML nor JSON: ${message}`, { file, line, column });
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

/** JSON is YAML too, but its own parser is forty times as fast. */
function parseJsonOrYaml(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseYaml(text);
  }
}

function parseYaml(text: string): unknown {
  return parse(text, { merge: true, maxAliasCount: 1000, logLevel: "error" });
}

function describeParseError(error: unknown): { message: string; line: number; column: number } {
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const [position] =
    error instanceof Error && "linePos" in error && Array.isArray(error.linePos) ? error.linePos : [];
  return { message, line: position?.line ?? 1, column: position?.col ?? 1 };
}
