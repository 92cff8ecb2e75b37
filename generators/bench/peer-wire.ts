import type { BuiltRequest, Json, JsonObject, Operation, ParameterPlacement } from "@medtainer/core";
import { isJsonObject } from "@medtainer/core";
import type { OperationModel, VendorModel } from "../src/model.js";
import { checkRequest, sampleBaseUrl } from "../src/wire/check-request.js";
import type { Original, OriginalOperation } from "../src/wire/original.js";
import { createOriginalSchemas, type OriginalSchemas } from "../src/wire/original-schema.js";
import { sampleInputs } from "../src/wire/sample-input.js";
import type { WireMistake, WireShare } from "../src/wire/wire-share.js";
import type { Captured, CaptureServer } from "./capture-server.js";
import { inlineReferences } from "./inline-references.js";
import type { ListedTool, McpProcess } from "./mcp-process.js";
import type { Peer } from "./peers.js";

/** A server that a peer wrote, at work, and what it is checked against. */
export interface PeerTrial {
  readonly peer: Peer;
  readonly server: McpProcess;
  readonly vendor: CaptureServer;
  /** Our reading of the description, for the list of its operations. */
  readonly model: VendorModel;
  readonly original: Original;
}

/**
 * As `wireShare`, for another generator: samples that fit the schema that its tool shows to clients, sent by the code
 * that it wrote, and checked against the vendor's own description. An operation without a tool is not right.
 */
export async function peerWireShare(trial: PeerTrial): Promise<WireShare> {
  const schemas = createOriginalSchemas(trial.original);
  const tools = new Map(trial.server.tools.map((tool) => [plainName(tool.name), tool]));
  const mistakes: WireMistake[] = [];
  let [right, sent] = [0, 0];
  for (const { data } of trial.model.operations) {
    const tool = tools.get(plainName(data.id));
    const found = await checkOperation({ ...trial, schemas, data, tool });
    sent += found.sent;
    right += found.mistakes.length === 0 ? 1 : 0;
    mistakes.push(...found.mistakes);
  }
  return { all: trial.model.operations.length, right, sent, mistakes };
}

/** How an operation's id is written differs from generator to generator. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

interface OperationTrial extends PeerTrial {
  readonly schemas: OriginalSchemas;
  readonly data: Operation;
  readonly tool: ListedTool | undefined;
}

async function checkOperation(
  trial: OperationTrial,
): Promise<{ readonly sent: number; readonly mistakes: readonly WireMistake[] }> {
  const { original, data, tool } = trial;
  const [method = "", path = ""] = data.route.split(" ");
  const described = original.find(method, path);
  const mistake = (problem: string) => ({ sent: 0, mistakes: [{ operation: data.id, problems: [problem] }] });
  if (described === undefined) return mistake(`${data.route} is not described.`);
  if (tool === undefined) return mistake("There is no tool for it.");
  const samples = sampleTool(trial, tool, described);
  if (typeof samples === "string") return mistake(samples);
  if (samples.length === 0) return mistake("No sample fits the emitted schema.");
  const mistakes: WireMistake[] = [];
  for (const { extent, input } of samples) {
    const problems = await checkCall(trial, tool, described, input);
    if (problems.length > 0) mistakes.push({ operation: data.id, extent, problems });
  }
  return { sent: samples.length, mistakes };
}

function sampleTool({ peer, data }: OperationTrial, tool: ListedTool, described: OriginalOperation) {
  const input = inlineReferences(tool.inputSchema);
  const places = new Map(
    described.parameters.map(({ in: place, name }) => [keyOf(peer, place, name), place]),
  );
  const parameters = Object.fromEntries(
    Object.keys(input.properties ?? {}).map((key) => [
      key,
      // Only asked for what a place can carry; a body carries everything.
      { in: (places.get(key) ?? "body") as ParameterPlacement["in"] },
    ]),
  );
  const [mediaType = ""] = Object.keys(described.body?.content ?? {});
  const body: Operation["body"] = described.body && { mediaType, shape: "whole" };
  const operation = { ...data, input, parameters, body };
  try {
    return sampleInputs({ data: operation as OperationModel["data"], choices: [], changes: [] });
  } catch (error) {
    return `Its schema cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function keyOf(peer: Peer, place: string, name: string): string | undefined {
  return peer.keysOf(place, name)?.[0];
}

async function checkCall(
  { server, vendor, ...trial }: OperationTrial,
  tool: ListedTool,
  described: OriginalOperation,
  given: JsonObject,
): Promise<string[]> {
  await server.call(tool.name, given);
  const [captured, ...more] = vendor.take();
  if (captured === undefined) return ["Nothing was sent."];
  if (more.length > 0) return [`${more.length + 1} requests were sent.`];
  const { parameters, input } = readArguments(trial.peer, described, given);
  const body: Operation["body"] = { mediaType: captured.headers.get("content-type") ?? "", shape: "whole" };
  const { constants: _, renamed: _renamed, ...data } = trial.data;
  try {
    const request = await readCaptured(captured, described);
    const { original, schemas } = trial;
    const checked = { original, schemas, described, input, request, reduced: new Set<string>() };
    return checkRequest({ ...checked, data: { ...data, parameters, body } });
  } catch (error) {
    return [`It cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What a peer's arguments say, as the checker wants it: one key for each parameter, one for the body. */
function readArguments(peer: Peer, { parameters, body }: OriginalOperation, given: JsonObject) {
  const wanted = [...parameters, ...(body ? [{ in: "body", name: "body" }] : [])];
  const said = wanted.flatMap(({ in: place, name }) => {
    const value = peer.keysOf(place, name)?.reduce<Json | undefined>(memberOf, given);
    // A description's places are those that a placement knows.
    const placement = { in: place as ParameterPlacement["in"], name };
    return value === undefined ? [] : [{ key: `${place} ${name}`, placement, value }];
  });
  return {
    parameters: Object.fromEntries(said.map(({ key, placement }) => [key, placement])),
    input: Object.fromEntries(said.map(({ key, value }) => [key, value])),
  };
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What every client of HTTP says for itself. */
const transportHeaders = [
  ...["host", "connection", "user-agent", "accept-encoding", "content-length", "transfer-encoding"],
  ...["keep-alive", "authorization"],
];

async function readCaptured(captured: Captured, described: OriginalOperation): Promise<BuiltRequest> {
  const { method, target, bytes } = captured;
  const headers = new Headers(captured.headers);
  const isDescribed = (name: string) =>
    described.parameters.some(
      (parameter) => parameter.in === "header" && parameter.name.toLowerCase() === name,
    );
  for (const name of transportHeaders) if (!isDescribed(name)) headers.delete(name);
  const type = headers.get("content-type") ?? "";
  const request = { url: sampleBaseUrl + target, method: method as BuiltRequest["method"], headers };
  if (bytes.length === 0) return request;
  if (type.startsWith("multipart/form-data")) {
    const body = await new Response(bytes, { headers: { "content-type": type } }).formData();
    return { ...request, body };
  }
  return { ...request, body: new TextDecoder().decode(bytes) };
}
