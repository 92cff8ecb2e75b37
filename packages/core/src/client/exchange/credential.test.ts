import { expect, test } from "vitest";
import type { VendorService } from "../../vendor.js";
import { testService } from "../test-vendor.js";
import { requireCredential, variablesOf } from "./credential.js";

const twoFields: VendorService<"key" | "secret"> = {
  ...testService("https://acme.example"),
  credential: {
    fields: {
      key: { variable: "ACME_KEY", description: "The key." },
      secret: { variable: "ACME_SECRET", description: "The secret beside it." },
    },
    sign: () => {},
  },
};

test("a whole credential passes", () => {
  const values = { key: "k", secret: "s" };
  expect(requireCredential(twoFields, values)).toBe(values);
});

test.each([
  [{ key: "k", secret: "  " }, `Acme's credential lacks "secret" (ACME_SECRET): The secret beside it.`],
  [
    { key: undefined, secret: "" },
    `Acme's credential lacks "key" (ACME_KEY): The key. "secret" (ACME_SECRET): The secret beside it.`,
  ],
])("%j names what is missing and where it goes", (values, message) => {
  expect(() => requireCredential(twoFields, values)).toThrow(
    expect.objectContaining({ code: "misconfigured", message }),
  );
});

test("the operator is told every variable", () => {
  expect(variablesOf(twoFields)).toBe("ACME_KEY and ACME_SECRET");
});
