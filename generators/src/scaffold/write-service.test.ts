import { runInNewContext } from "node:vm";
import { bearerToken, type VendorService } from "@medtainer/core";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Credential } from "./credential.js";
import type { Plan } from "./plan.js";
import { writeService } from "./write-service.js";

/** What the written file exports when it is run. */
function runService(credential: Credential, title = "Acme"): VendorService {
  const names = { vendor: "acme", constant: "acme", type: "Acme", variable: "ACME" };
  const plan: Plan = {
    names,
    title,
    baseUrl: "https://acme.example",
    credential,
    packageName: "medtainer-acme",
    license: "MIT",
    isInWorkspace: false,
    doubts: [],
  };
  const { outputText } = ts.transpileModule(writeService(plan), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  const context = { exports: {}, require: () => ({ bearerToken }), TextEncoder, btoa };
  return runInNewContext(`${outputText}; exports.service`, context);
}

async function sign(credential: Credential, values: Readonly<Record<string, string>>) {
  const headers = new Headers();
  await runService(credential).credential.sign(headers, values);
  return Object.fromEntries(headers);
}

const part = (field: string, header: string) => ({
  field,
  variable: `ACME_${field.toUpperCase()}`,
  description: "",
  header,
});

test("a bearer token", async () => {
  const fields = [{ field: "token", variable: "ACME_TOKEN", description: "An access token." }];
  expect(await sign({ kind: "bearer", fields }, { token: "secret" })).toEqual({
    authorization: "Bearer secret",
  });
});

test("keys in headers of their own", async () => {
  const fields = [part("first", "x-first"), part("second", "x-second")];
  expect(await sign({ kind: "headers", fields }, { first: "1", second: "2" })).toEqual({
    "x-first": "1",
    "x-second": "2",
  });
});

test("user and password, whatever letters they have", async () => {
  const fields = [part("username", ""), part("password", "")];
  const { authorization = "" } = await sign({ kind: "basic", fields }, { username: "ána", password: "p:ß" });
  expect(authorization).toBe(`Basic ${Buffer.from("ána:p:ß").toString("base64")}`);
});

test("each value has its variable, and the limits wait for the maintainer", () => {
  const service = runService({ kind: "headers", fields: [part("first", "x-first")] });
  expect(service).toMatchObject({
    name: "acme",
    title: "Acme",
    baseUrl: "https://acme.example",
    rateLimits: [],
  });
  expect(service.credential.fields).toEqual({ first: { variable: "ACME_FIRST", description: "" } });
});
