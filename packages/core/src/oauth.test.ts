import { expect, it } from "vitest";
import * as oauth from "./oauth.js";

it("gives out these names, so that a new one is a decision", () => {
  expect(Object.keys(oauth).sort()).toEqual(["createOAuth", "mountOAuth"]);
});
