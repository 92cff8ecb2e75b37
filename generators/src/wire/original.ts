import { isObject } from "../schema.js";
import { openDiscovery } from "./open-discovery.js";
import { openOpenApi } from "./open-openapi.js";
import { openSwagger } from "./open-swagger.js";
import { createOriginalFiles, listDescriptions, type OriginalFiles } from "./original-files.js";

/**
 * A vendor's description as the vendor wrote it. What stands here is read without any part of `read/`, so that a
 * request and the check of it cannot share a mistake.
 */
export interface Original {
  /** True where the words beside a `$ref` count (OpenAPI 3.1); before, they say nothing. */
  readonly keepsSiblings: boolean;
  /** The operation with this method and path template; undefined where there is none. */
  find(method: string, path: string): OriginalOperation | undefined;
  /** The value itself, or what its `$ref`s lead to. */
  resolve(value: unknown): unknown;
}

/** One operation as far as a request is concerned. */
export interface OriginalOperation {
  /** Path of the base address, without a slash at its end; absent where the description leaves it open. */
  readonly basePath?: string;
  /** The base address that tells the operation from one of another file with the same path; absent in other kinds. */
  readonly server?: string;
  readonly parameters: readonly OriginalParameter[];
  readonly body?: OriginalBody;
}

/** A parameter with what OpenAPI says where the description is silent. */
export interface OriginalParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** The vendor's schema, `$ref`s and all. */
  readonly schema: unknown;
  readonly style: string;
  readonly explode: boolean;
  /** True for a value of a path whose slashes stay slashes. */
  readonly holdsSlashes?: boolean;
  /** Set where the value is one text of this media type. */
  readonly mediaType?: string;
}

/** The body: by media type, the vendor's schema and how members of a form are written. */
export interface OriginalBody {
  readonly required: boolean;
  readonly content: Readonly<Record<string, OriginalContent>>;
}

/** One media type of a body. */
export interface OriginalContent {
  readonly schema: unknown;
  /** By member; see OpenAPI's Encoding Object. */
  readonly encoding: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * The descriptions in a file, or in all files of a folder: OpenAPI 3.0 and 3.1, Swagger 2.0, Google Discovery. Their
 * `$ref`s may lead into any other file.
 */
export function openOriginals(path: string): Original[] {
  const files = createOriginalFiles();
  return listDescriptions(path).flatMap((file) => openOriginal(files, file) ?? []);
}

function openOriginal(files: OriginalFiles, file: string): Original | undefined {
  const root = files.read(file);
  if (!isObject(root)) return undefined;
  if (typeof root.openapi === "string") return openOpenApi(root, files.resolve);
  if (String(root.swagger).startsWith("2")) return openSwagger(root, files.resolve);
  return typeof root.discoveryVersion === "string" ? openDiscovery(root, files.resolve) : undefined;
}
