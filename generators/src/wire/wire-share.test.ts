import { fileURLToPath } from "node:url";
import type { Operation } from "@medtainer/core";
import { describe, expect, test } from "vitest";
import type { VendorModel } from "../model.js";
import { readSpecFile, readVendorFolder } from "../read/read-vendor.js";
import { openOriginals } from "./original.js";
import { wireShare } from "./wire-share.js";

const folder = fileURLToPath(new URL("../../../specs/digitalocean/", import.meta.url));
const originals = openOriginals(`${folder}openapi.yaml`);
const model = readVendorFolder(folder);

test("every request of our DigitalOcean is one that its description accepts", () => {
  const share = wireShare(model, originals);
  console.info(`wire digitalocean (ours): ${share.right} / ${share.all}`);
  expect(share.mistakes).toEqual([]);
  expect(share).toMatchObject({ all: 92, right: 92, sent: 276 });
});

/** The small descriptions that the golden files are made of, one of each kind. */
const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));

test.each([
  ["swagger-2/swagger.yaml", 5],
  ["discovery/discovery.json", 9],
  ["several-files/apps", 4],
])("every request of the fixture %s is one that its description accepts", (path, operations) => {
  const share = wireShare(readSpecFile(fixtures + path), openOriginals(fixtures + path));
  expect(share.mistakes).toEqual([]);
  expect(share).toMatchObject({ all: operations, right: operations });
});

/** What is wrong with the requests of one operation after its data was changed. */
function mistakesAfter(id: string, change: (data: Operation) => Operation): string[] {
  const changed: VendorModel = {
    ...model,
    operations: model.operations
      .filter((operation) => operation.data.id === id)
      .map((operation) => ({ ...operation, data: change(operation.data) })),
  };
  return wireShare(changed, originals).mistakes.flatMap(({ problems }) => problems);
}

describe("it notices", () => {
  test.each<[string, (data: Operation) => Operation, RegExp]>([
    [
      "a wrong name in the query",
      (operation) => place(operation, "per_page", { in: "query", name: "perPage" }),
      /"perPage" is not described/,
    ],
    [
      "a wrong place",
      (operation) => place(operation, "page", { in: "header" }),
      /header "page" is not described/,
    ],
    ["a wrong path", (operation) => ({ ...operation, route: "GET /v2/droplet" }), /is not described/],
    [
      "a schema that says too little",
      (operation) => loosen(operation, "per_page", { type: "string" }),
      /"per_page" must be/,
    ],
  ])("%s", (_kind, change, problem) => {
    expect(mistakesAfter("listDroplets", change).join("\n")).toMatch(problem);
  });

  test.each<[string, (data: Operation) => Operation, RegExp]>([
    [
      "a wrong member",
      (operation) => place(operation, "name", { in: "body", name: "Name" }),
      /body\/Name is not/,
    ],
    ["a missing member", (operation) => place(operation, "name", { in: "header" }), /must have required/],
    [
      "a wrong media type",
      (operation) => ({ ...operation, body: { mediaType: "text/plain", shape: "whole" } }),
      /text\/plain, which is not described/,
    ],
  ])("%s of a body", (_kind, change, problem) => {
    expect(mistakesAfter("createDomain", change).join("\n")).toMatch(problem);
  });
});

describe("it notices in a description of another kind", () => {
  test.each<[string, string, (data: Operation) => Operation, RegExp]>([
    [
      "a wrong base path",
      "swagger-2/swagger.yaml",
      (data) => ({ ...data, baseUrl: "https://api.example.com/v9" }),
      /base address ends with "\/v9"/,
    ],
    [
      "a path that no method has",
      "discovery/discovery.json",
      (data) => ({ ...data, route: "GET /shelf" }),
      /GET \/shelf is not described/,
    ],
    [
      "a wrong name",
      "discovery/discovery.json",
      (data) => ({
        ...data,
        constants: { odd: "x" },
        parameters: { ...data.parameters, odd: { in: "query" } },
      }),
      /"odd" is not described/,
    ],
    [
      "parts of a body in another order",
      "discovery/discovery.json",
      ({ parameters: { file, ...others }, ...data }) => ({
        ...data,
        parameters: { ...(file && { file }), ...others },
      }),
      /part for "metadata" is not what was given/,
    ],
    [
      "an upload announced in another form",
      "discovery/discovery.json",
      ({ constants: { uploadType, ...constants } = {}, ...data }) => ({
        ...data,
        constants: uploadType === "multipart" ? { ...constants, uploadType: "media" } : constants,
      }),
      /"uploadType" must be/,
    ],
    [
      "a header that another file describes, left out",
      "several-files/apps",
      ({ constants: _, ...data }) => data,
      /header parameter "Version" is missing/,
    ],
  ])("%s", (_kind, path, change, problem) => {
    const read = readSpecFile(fixtures + path);
    const operations = read.operations.map((operation) => ({ ...operation, data: change(operation.data) }));
    const { mistakes } = wireShare({ ...read, operations }, openOriginals(fixtures + path));
    expect(mistakes.flatMap(({ problems }) => problems).join("\n")).toMatch(problem);
  });
});

function place(data: Operation, key: string, placement: Operation["parameters"][string]): Operation {
  return { ...data, parameters: { ...data.parameters, [key]: placement } };
}

function loosen(data: Operation, key: string, schema: Operation["input"]): Operation {
  return { ...data, input: { ...data.input, properties: { ...data.input.properties, [key]: schema } } };
}
