import { basename, parse, relative } from "node:path";
import { combineDocuments } from "./combine-documents.js";
import type { ApiDocument } from "./document.js";
import { type Found, findBeside } from "./find-descriptions.js";
import { type Overlay, readOverlay } from "./overlay/read-overlay.js";
import { readDocument } from "./read-document.js";

/** How a vendor's descriptions are read. */
export interface ReadOptions {
  /** The folder that no reference leads out of. */
  readonly root?: string;
  /** An OpenAPI Overlay with corrections; by default `overlay.yaml` beside the description, where there is one. */
  readonly overlay?: string;
  /** True where a reference to nothing stands for anything, with a remark; else it is an error. */
  readonly lenient?: boolean;
}

/** A vendor's description in one piece. */
export interface ReadDescriptions {
  readonly document: ApiDocument;
  /** SHA-256 of each file that was read, by the path that the manifest shows. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Reads the descriptions of a vendor as one.
 *
 * @throws SpecError when one is not understood, or an overlay's target matches nothing.
 */
export function readDescriptions(found: Found, options: ReadOptions = {}): ReadDescriptions {
  const file = options.overlay ?? findBeside(found, "overlay.yaml");
  const overlay = file === undefined ? undefined : readOverlay(file);
  const document = readAll(found, options.lenient ?? false, overlay);
  const unused = overlay?.findUnused();
  if (unused) throw unused;
  return { document, inputs: listInputs(found, overlay) };
}

function readAll({ folder = "", sources, skipped }: Found, lenient: boolean, overlay?: Overlay): ApiDocument {
  const parts = sources.map((source) => ({
    file: basename(source.file),
    label: labelFile(source.file),
    document: readDocument(source, { lenient, ...(overlay && { overlay }) }),
  }));
  const [first, ...others] = parts;
  const document = first && others.length === 0 ? first.document : combineDocuments(basename(folder), parts);
  const remarks = skipped.map((file) => ({ file, pointer: "", message: "It is no API description." }));
  return { ...document, remarks: [...document.remarks, ...remarks] };
}

/** `swagger_domains.yaml` is about domains. */
function labelFile(file: string): string {
  return parse(file).name.replace(/^(?:swagger|openapi)[-_.]/i, "");
}

function listInputs({ sources, folder }: Found, overlay?: Overlay): Record<string, string> {
  const all = sources.flatMap((source) => [source, ...source.others.values()]);
  const name = (file: string) => (folder === undefined ? file : relative(folder, file).replaceAll("\\", "/"));
  const entries = all.map(({ file, sha256 }) => [name(file), sha256]);
  const own = overlay ? [[basename(overlay.source.file), overlay.source.sha256]] : [];
  return Object.fromEntries([...entries, ...own]);
}
