import { expect, test } from "vitest";
import { matchRoute, routesOf } from "./match-route.js";
import { readOperations } from "./read-operations.js";

const routes = routesOf(
  readOperations({
    openapi: "3.1.0",
    paths: Object.fromEntries(
      ["/s/{id}", "/s/{id}/values/{range}", "/s/{id}/values/{range}:append", "/s/mine", "/a.b"].map(
        (path) => [path, { get: { operationId: path } }],
      ),
    ),
  }),
);

test.each([
  ["/s/1", "/s/{id}", { id: "1" }],
  ["/s/mine", "/s/mine", {}],
  ["/s/1/values/A1:B2", "/s/{id}/values/{range}", { id: "1", range: "A1:B2" }],
  ["/s/1/values/A1:B2:append", "/s/{id}/values/{range}:append", { id: "1", range: "A1:B2" }],
  ["/s/a%2Fb", "/s/{id}", { id: "a/b" }],
  ["/s/50%", "/s/{id}", { id: "50%" }],
])("%s leads to %s", (path, id, parameters) => {
  expect(matchRoute(routes, "GET", path)).toMatchObject({
    kind: "found",
    operation: { id },
    path: parameters,
  });
});

test.each(["/s", "/s/", "/s/1/", "/axb", "/S/1"])("%s leads nowhere", (path) => {
  expect(matchRoute(routes, "GET", path)).toEqual({ kind: "unknown" });
});

test("a method that the path does not have is told from a path that does not exist", () => {
  expect(matchRoute(routes, "PUT", "/s/1")).toEqual({ kind: "wrong_method", allowed: ["GET"] });
});
