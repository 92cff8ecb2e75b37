import { connectVendor, MedtainerError, type Operation, type Vendor } from "@medtainer/core";
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
          seen.push(headers);
          return Response.json({ id: headers, message: headers, error: headers }, { status: 401 });
        },
      });
      const reason = await send(simplest(vendor), {}).catch(MedtainerError.from);
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

/** An operation that needs no input. */
function simplest({ operations, name }: Vendor): Operation<object, unknown> {
  const found = operations.find(
    ({ input, route }) => (input.required ?? []).length === 0 && !route.includes("{"),
  );
  if (!found) throw new Error(`${name} has no operation that needs no input.`);
  // It requires nothing, so an empty object is an input of it.
  return found as Operation<object, unknown>;
}
