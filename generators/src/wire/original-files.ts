import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve as resolvePath } from "node:path";
import { parse } from "yaml";
import { isObject } from "../schema.js";

/** Vendors' files, each read once, in which every `$ref` has been made to name its file. */
export interface OriginalFiles {
  read(file: string): unknown;
  /** The value itself, or what its `$ref`s lead to; undefined where that is nothing. */
  resolve(value: unknown): unknown;
}

/** Files of this project, which stand beside a description. */
const beside = ["tools.yaml", "source.yaml", "overlay.yaml", "fidelity.json", "tools.lock.json"];

/** The file itself, or those of a folder that may be descriptions. */
export function listDescriptions(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.(json|ya?ml)$/.test(name) && !beside.includes(name));
  return names.sort().map((name) => join(path, name));
}

/** Nobody writes longer chains of `$ref`s. */
const maxHops = 50;

/** Opens no file before something asks for it. */
export function createOriginalFiles(): OriginalFiles {
  const known = new Map<string, unknown>();

  function read(path: string): unknown {
    const file = resolvePath(path);
    if (!known.has(file)) known.set(file, nameFiles(parseFile(file), file));
    return known.get(file);
  }

  function follow(value: unknown, hops: number): unknown {
    if (!isObject(value) || typeof value.$ref !== "string" || hops > maxHops) return value;
    const start = value.$ref.indexOf("#");
    const parts = value.$ref
      .slice(start + 1)
      .split("/")
      .slice(1)
      .map(decodePart);
    const target = parts.reduce<unknown>(
      (inner, part) => {
        const resolved = follow(inner, hops + 1);
        return typeof resolved === "object" && resolved !== null ? Object(resolved)[part] : undefined;
      },
      read(value.$ref.slice(0, start)),
    );
    return follow(target, hops + 1);
  }

  return { read, resolve: (value) => follow(value, 0) };
}

function parseFile(file: string): unknown {
  const text = readFileSync(file, "utf8");
  // JSON is YAML too, but its own parser is forty times as fast.
  return file.endsWith(".json") ? JSON.parse(text) : parse(text);
}

/** A copy in which a `$ref` says `<file>#<JSON Pointer>`; what YAML aliases share stays shared. */
function nameFiles(data: unknown, file: string): unknown {
  const copies = new Map<object, unknown>();
  // Google Discovery refers to its schemas by their bare names.
  const isDiscovery = isObject(data) && data.discoveryVersion !== undefined;
  const nameTarget = (reference: string) =>
    isDiscovery ? `${file}#/schemas/${reference}` : absolute(reference, file);
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const done = copies.get(value) ?? (Array.isArray(value) ? value.map(copy) : copyObject(value));
    copies.set(value, done);
    return done;
  };
  const copyObject = (value: object) =>
    Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === "$ref" && typeof member === "string" ? nameTarget(member) : copy(member),
      ]),
    );
  return copy(data);
}

function absolute(reference: string, file: string): string {
  const [path = "", pointer = ""] = reference.split("#");
  return `${path === "" ? file : resolvePath(dirname(file), path)}#${pointer}`;
}

function decodePart(part: string): string {
  return decodeURIComponent(part.replace(/%(?![0-9a-f]{2})/gi, "%25"))
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}
