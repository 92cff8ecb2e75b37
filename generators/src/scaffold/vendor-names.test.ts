import { expect, test } from "vitest";
import { nameVendorParts } from "./vendor-names.js";

test.each([
  ["acme", { constant: "acme", type: "Acme", variable: "ACME" }],
  ["acme-mail", { constant: "acmeMail", type: "AcmeMail", variable: "ACME_MAIL" }],
  ["s3", { constant: "s3", type: "S3", variable: "S3" }],
])("%s has names for every place", (vendor, want) => {
  expect(nameVendorParts(vendor)).toEqual({ vendor, ...want });
});

test.each(["", "Acme", "1password", "-acme", "acme-", "a--b", "a_b", "../acme", "acme\n", "a".repeat(21)])(
  "%j is no vendor's name",
  (vendor) => {
    expect(nameVendorParts(vendor)).toContain("small letters and digits");
  },
);

test.each(["new", "type", "service", "process", "paths"])("%s means something else in the code", (vendor) => {
  expect(nameVendorParts(vendor)).toContain("choose another name");
});
