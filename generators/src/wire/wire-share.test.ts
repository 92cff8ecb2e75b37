import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Operation } from "@medtainer/core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { VendorModel } from "../model.js";
import { readVendorFolder } from "../read/read-vendor.js";
import { wireShare } from "./wire-share.js";

const folder = fileURLToPath(new URL("../../../specs/digitalocean/", import.meta.url));
const data: unknown = parse(readFileSync(`${folder}openapi.yaml`, "utf8"));
const model = readVendorFolder(folder);

test("every request of our DigitalOcean is one that its description accepts", () => {
  const share = wireShare(model, data);
  console.info(`wire digitalocean (ours): ${share?.right} / ${share?.all}`);
  expect(share?.mistakes).toEqual([]);
  expect(share).toMatchObject({ all: 92, right: 92, sent: 276 });
});

test("a file that is no OpenAPI 3 has no share", () => {
  expect(wireShare(model, { swagger: "2.0", paths: {} })).toBeUndefined();
});

/** What is wrong with the requests of one operation after its data was changed. */
function mistakesAfter(id: string, change: (data: Operation) => Operation): string[] {
  const changed: VendorModel = {
    ...model,
    operations: model.operations
      .filter((operation) => operation.data.id === id)
      .map((operation) => ({ ...operation, data: change(operation.data) })),
  };
  return (wireShare(changed, data)?.mistakes ?? []).flatMap(({ problems }) => problems);
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

function place(data: Operation, key: string, placement: Operation["parameters"][string]): Operation {
  return { ...data, parameters: { ...data.parameters, [key]: placement } };
}

function loosen(data: Operation, key: string, schema: Operation["input"]): Operation {
  return { ...data, input: { ...data.input, properties: { ...data.input.properties, [key]: schema } } };
}
