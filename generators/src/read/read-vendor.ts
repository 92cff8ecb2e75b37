import { existsSync } from "node:fs";
import { join, parse } from "node:path";
import { readMeasured } from "../fidelity/read-measured.js";
import type { LeftOut, OperationModel, VendorModel } from "../model.js";
import { kebabCase } from "../names.js";
import { SpecError } from "../spec-error.js";
import { chooseComposedTools, chooseTools } from "./choose-tools.js";
import { downloadDescription } from "./download/download-description.js";
import { type Found, findBeside, findDescriptions } from "./find-descriptions.js";
import { type ReadOptions, readDescriptions } from "./read-descriptions.js";
import { readOperations } from "./read-operations.js";
import { readToolsFile } from "./read-tools-file.js";
import { parseSource } from "./source.js";
import { toolForEach } from "./tool-for-each.js";

const specNames = ["openapi.yaml", "openapi.yml", "openapi.json"];
const toolsName = "tools.yaml";
const vendorName = /^[a-z][a-z0-9-]*$/;
/** A longer one would leave too little of a tool's name for what the tool does. */
const maxVendorLength = 20;

/**
 * Reads `specs/<vendor>`: the API description, and `tools.yaml` that chooses the tools.
 *
 * @throws SpecError when a file is missing or not understood.
 */
export function readVendorFolder(folder: string): VendorModel {
  const spec = specNames.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (spec === undefined) throw new SpecError(`There is no ${specNames.join(" or ")}.`, { file: folder });
  return { ...readOwnSpec(findDescriptions(spec), join(folder, toolsName)), ...readMeasured(folder) };
}

/**
 * Reads an API description wherever it stands: at an `https:` address, in a file, or in all files of a folder.
 *
 * @throws SpecError as {@link readSpecFile} does, and when the address is not public or does not answer.
 */
export async function readSpec(
  spec: string,
  vendor?: string,
  options?: ReadOptions,
  download: (address: string) => Promise<Buffer> = downloadDescription,
): Promise<VendorModel> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) return readSpecFile(spec, vendor, options);
  const source = parseSource(spec, await download(spec));
  return readForeignSpec({ sources: [source], skipped: [] }, spec, vendor, options);
}

/**
 * Reads an API description in a file, or those in a folder as one. Where no `tools.yaml` is beside it, every operation
 * becomes a tool, but for the deprecated ones and those whose address nobody knows.
 *
 * @param vendor By default the words of the description's title, or of the file's name.
 * @throws SpecError when the file is missing or not understood, or the name is no vendor's.
 */
export function readSpecFile(file: string, vendor?: string, options: ReadOptions = {}): VendorModel {
  const found = findDescriptions(file, options.root);
  const toolsFile = findBeside(found, toolsName);
  if (toolsFile !== undefined) return readOwnSpec(found, toolsFile, options);
  return readForeignSpec(found, file, vendor, options);
}

function readForeignSpec(found: Found, file: string, vendor?: string, options?: ReadOptions): VendorModel {
  const { document, inputs } = readDescriptions(found, options);
  const name = vendor ?? nameVendor(document.title, file);
  if (!vendorName.test(name)) throw new SpecError(`"${name}" must match ${vendorName.source}.`, { file });
  const operations = readOperations(name, document);
  const leftOut = operations.flatMap(whyNoTool);
  const useful = operations.filter(({ data }) => !leftOut.some(({ operation }) => operation === data.id));
  return {
    vendor: name,
    isOurs: false,
    document,
    operations,
    tools: toolForEach(name, useful),
    composedTools: [],
    leftOut,
    inputs,
  };
}

/** "DigitalOcean API" becomes `digitalocean`; a description without a title is named after its file. */
function nameVendor(title: string, file: string): string {
  const candidates = [title, parse(file).name].map((words) =>
    kebabCase(words)
      .split("-")
      .filter((word) => word !== "api" && word !== "rest")
      .join("-")
      .slice(0, maxVendorLength)
      .replace(/-$/, ""),
  );
  return candidates.find((name) => vendorName.test(name)) ?? "vendor";
}

function readOwnSpec(found: Found, toolsFile: string, options?: ReadOptions): VendorModel {
  const { document, inputs } = readDescriptions(found, options);
  const chosen = readToolsFile(toolsFile);
  const operations = readOperations(chosen.content.vendor, document);
  return {
    vendor: chosen.content.vendor,
    isOurs: true,
    document,
    operations,
    tools: chooseTools(chosen, operations),
    composedTools: chooseComposedTools(chosen, operations),
    leftOut: [],
    inputs: { ...inputs, [toolsName]: chosen.source.sha256 },
  };
}

function whyNoTool({ data, deprecated }: OperationModel): LeftOut[] {
  if (deprecated) return [{ operation: data.id, reason: "It is deprecated." }];
  if (data.baseUrl === undefined || isAddress(data.baseUrl)) return [];
  return [
    { operation: data.id, reason: `Its server "${data.baseUrl}" is no address until somebody fills it in.` },
  ];
}

function isAddress(url: string): boolean {
  return URL.canParse(url, "https://vendor.example") && !url.includes("{");
}
