import { expect, test } from "vitest";
import type { ApiParameter } from "./document.js";
import { keyConstants } from "./key-constants.js";

const parameter: ApiParameter = {
  name: "Version",
  in: "header",
  description: "",
  required: true,
  deprecated: false,
  schema: { type: "string" },
  constant: "v2",
};

test("a constant goes under the vendor's own name, where no input has it", () => {
  expect(keyConstants([parameter], {})).toEqual({
    parameters: { Version: { in: "header" } },
    constants: { Version: "v2" },
  });
});

test("else it takes another key, and still goes out under the vendor's name", () => {
  const odd = { ...parameter, name: "x y", in: "query", constant: 1 } as const;
  expect(keyConstants([parameter, odd], { Version: { in: "body" } })).toEqual({
    parameters: { Version_2: { in: "header", name: "Version" }, x_y: { in: "query", name: "x y" } },
    constants: { Version_2: "v2", x_y: 1 },
  });
});
