import {
  connectVendor,
  type Json,
  type JsonSchema,
  MedtainerError,
  type Operation,
  type Vendor,
} from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";

/** A credential goes out in a request's headers, and never comes back in what we say. */
export const secretCases: readonly ContractCase<Vendor>[] = [
  {
    title: "the credential signs a request, and no error repeats it",
    async run(vendor) {
      const fields = Object.keys(vendor.credential.fields);
      const credential = Object.fromEntries(fields.map((field) => [field, `canary-${field}-0123456789`]));
      const seen: string[] = [];
      const { send } = connectVendor(vendor, {
        credential,
        fetch: async (request) => {
          const headers = JSON.stringify([...request.headers]);
          seen.push(headers, readBasic(request.headers));
          return Response.json({ id: headers, message: headers, error: headers }, { status: 401 });
        },
      });
      const { operation, input } = simplestCall(vendor);
      const reason = await send(operation, input).catch(MedtainerError.from);
      expect(reason).toMatchObject({ code: "unauthenticated" });
      for (const value of Object.values(credential)) {
        expect(`${String(reason)} ${JSON.stringify(reason)}`).not.toContain(value);
      }
      expect(Object.values(credential).some((value) => seen.join().includes(value))).toBe(true);
    },
  },
  {
    title: "a missing credential is named with the variable that holds it",
    async run(vendor) {
      const [field] = Object.values(vendor.credential.fields);
      const connect = () => connectVendor(vendor, { credential: {} });
      expect(connect).toThrow(field?.variable);
    },
  },
];

/** User and password in the clear; both go out as base64 (RFC 7617). */
function readBasic(headers: Headers): string {
  const [, encoded = ""] = /^Basic (.+)$/.exec(headers.get("authorization") ?? "") ?? [];
  return Buffer.from(encoded, "base64").toString();
}

/** The operation that needs the least, with a value for each thing that it needs; the vendor never sees it. */
function simplestCall({ operations, name }: Vendor): {
  operation: Operation<object, unknown>;
  input: object;
} {
  const needs = (operation: Vendor["operations"][number]) => operation.input.required ?? [];
  const [found] = [...operations].sort((left, right) => needs(left).length - needs(right).length);
  if (!found) throw new Error(`${name} has no operation.`);
  const input = Object.fromEntries(needs(found).map((key) => [key, sample(found.input.properties?.[key])]));
  // The interpreter sends what it is given; the client's own check of inputs comes before it.
  return { operation: found as Operation<object, unknown>, input };
}

function sample(schema: JsonSchema | undefined): Json {
  const [value] = schema?.enum ?? [];
  if (value !== undefined) return value;
  const samples: Readonly<Record<string, Json>> = { boolean: true, object: {}, array: [] };
  return samples[String(schema?.type)] ?? 1;
}
