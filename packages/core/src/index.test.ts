import { expect, it } from "vitest";
import * as root from "./index.js";

it("gives out these names, so that a new one is a decision", () => {
  expect(Object.keys(root).sort()).toEqual([
    "ERROR_CODES",
    "MedtainerError",
    "bearerToken",
    "buildRequest",
    "connectVendor",
    "createApiKeys",
    "createApprovals",
    "createToolServer",
    "createVendorClient",
    "defineTool",
    "defineVendor",
    "isJsonArray",
    "isJsonObject",
    "pages",
    "paginate",
    "readPointer",
    "readText",
    "redactJson",
    "redactText",
    "startSchedules",
    "toolFromOperation",
  ]);
});
