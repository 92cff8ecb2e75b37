import { buildRequest } from "@medtainer/core";
import type { OperationModel, VendorModel } from "../model.js";
import { mapRecord } from "../schema.js";
import { type CheckedRequest, checkRequest, sampleBaseUrl } from "./check-request.js";
import type { Original, OriginalOperation } from "./original.js";
import { createOriginalSchemas, type OriginalSchemas } from "./original-schema.js";
import { withoutSlash } from "./original-values.js";
import { reducedPlaces, type Sample, sampleInputs } from "./sample-input.js";

/** How many operations a description accepts the requests of, and what is wrong with the others. */
export interface WireShare {
  /** Operations. */
  readonly all: number;
  /** Operations of which every sample gave a request that the description accepts. */
  readonly right: number;
  /** Sample requests: {@link sampleInputs} makes up to three for each operation. */
  readonly sent: number;
  readonly mistakes: readonly WireMistake[];
}

/** One operation whose request the description does not accept, or of which no request could be made. */
export interface WireMistake {
  readonly operation: string;
  /** Which of the samples; absent where none could be made. */
  readonly extent?: Sample["extent"];
  readonly problems: readonly string[];
}

/**
 * Builds requests of samples that fit the emitted schemas, and checks each against the vendor's own description, which
 * is read by other means than the model was.
 *
 * @param originals As `openOriginals` gives them.
 */
export function wireShare({ operations, document }: VendorModel, originals: readonly Original[]): WireShare {
  const descriptions = originals.map((original) => ({ original, schemas: createOriginalSchemas(original) }));
  const checked = operations.map((operation) =>
    checkOperation(operation, document.baseUrl, findDescribed(operation, document.baseUrl, descriptions)),
  );
  return {
    all: operations.length,
    right: checked.filter(({ mistakes }) => mistakes.length === 0).length,
    sent: checked.reduce((sum, { sent }) => sum + sent, 0),
    mistakes: checked.flatMap(({ mistakes }) => mistakes),
  };
}

interface Description {
  readonly original: Original;
  readonly schemas: OriginalSchemas;
}

interface Described extends Description {
  readonly described: OriginalOperation;
}

/** Of several descriptions that have the operation's path, the one with its address; else the first. */
function findDescribed(
  { data }: OperationModel,
  baseUrl: string,
  descriptions: readonly Description[],
): Described | undefined {
  const [method = "", path = ""] = data.route.split(" ");
  const found = descriptions.flatMap((description) => {
    const described = description.original.find(method, path);
    return described ? [{ ...description, described }] : [];
  });
  const address = withoutSlash(data.baseUrl ?? baseUrl);
  return found.find(({ described: { server } }) => withoutSlash(server ?? "") === address) ?? found[0];
}

interface CheckedOperation {
  readonly sent: number;
  readonly mistakes: readonly WireMistake[];
}

function checkOperation(
  operation: OperationModel,
  baseUrl: string,
  found: Described | undefined,
): CheckedOperation {
  const { data } = operation;
  const mistake = (problem: string) => ({ sent: 0, mistakes: [{ operation: data.id, problems: [problem] }] });
  if (found === undefined) return mistake(`${data.route} is not described.`);
  const { basePath } = found.described;
  const given = basePathOf(data.baseUrl ?? baseUrl);
  if (basePath !== undefined && basePath !== given) {
    return mistake(`The base address ends with "${given}" instead of "${basePath}".`);
  }
  const samples = sampleInputs(operation);
  if (samples.length === 0) return mistake("No sample fits the emitted schema.");
  const reduced = reducedPlaces(operation);
  const mistakes = samples.flatMap(({ extent, input }) => {
    const problems = checkSample({ ...found, data, input, reduced });
    return problems.length === 0 ? [] : [{ operation: data.id, extent, problems }];
  });
  return { sent: samples.length, mistakes };
}

function basePathOf(baseUrl: string): string {
  return withoutSlash(new URL(baseUrl, sampleBaseUrl).pathname);
}

/** Stands for every value out of a credential. */
const sampleAccount = "4620816365";

function checkSample(sample: Omit<CheckedRequest, "request">): string[] {
  try {
    const own = mapRecord(sample.data.fromCredential ?? {}, () => sampleAccount);
    const request = buildRequest(sample.data, sample.input, sampleBaseUrl, own);
    // What is always sent is described like all else.
    const input = { ...sample.input, ...sample.data.constants, ...own };
    return checkRequest({ ...sample, input, request });
  } catch (error) {
    return [`The client refuses it: ${error instanceof Error ? error.message : String(error)}`];
  }
}
