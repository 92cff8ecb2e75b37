import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readVendorFolder } from "../read/read-vendor.js";
import { editSpec, type SpecEdit, withSpecFolder } from "./__fixtures__/edit-spec.js";
import { compareUpstream } from "./compare-upstream.js";
import { readExplanations } from "./explanation.js";

const fixture = fileURLToPath(new URL("../../fixtures/drift/", import.meta.url));
const spec = readFileSync(`${fixture}openapi.yaml`, "utf8");
const tools = readFileSync(`${fixture}tools.yaml`, "utf8");
/** The vendor's own file: the same, under its own names. */
const vendorSpec = spec.replace(/operationId: .*\n *x-upstream: (.*)/g, "operationId: $1");

const list = "/paths/~1orders/get";
const create = "/paths/~1orders/post";
const get = "/paths/~1orders~1{order_id}/get";
const order = "/components/schemas/Order";

function compare(theirs: readonly SpecEdit[], ours: readonly SpecEdit[] = []) {
  const own = { spec: editSpec(spec, ours), tools };
  return withSpecFolder(own, (folder) => {
    const vendorTools = "vendor: acme\ntools: {}\n";
    const vendor = withSpecFolder(
      { spec: editSpec(vendorSpec, theirs), tools: vendorTools },
      readVendorFolder,
    );
    return compareUpstream(readVendorFolder(folder), vendor, readExplanations(folder));
  });
}

const rulesOf = (changes: readonly { readonly rule: string }[]) => [
  ...new Set(changes.map(({ rule }) => rule)),
];

test("the vendor's own file under other names has no difference", () => {
  expect(vendorSpec).toContain("operationId: orders.list");
  expect(compare([])).toEqual({ findings: [], explained: [], idle: [], unused: [], compared: 4 });
});

test.each<[string, SpecEdit[], string[]]>([
  ["removed an operation", [[get]], ["operation.removed"]],
  ["renamed an operation", [[`${get}/operationId`, "orders.read"]], ["operation.upstream-renamed"]],
  [
    "moved an operation",
    [["/paths/~1orders"], ["/paths/~1v2~1orders", { get: { operationId: "orders.list", responses: {} } }]],
    [
      "input.member-removed",
      "operation.route-changed",
      "operation.reply-lost",
      "operation.success-removed",
      "operation.removed",
    ],
  ],
  [
    "requires a further parameter",
    [[`${list}/parameters/-`, { name: "shop", in: "query", required: true, schema: { type: "string" } }]],
    ["input.member-added-required"],
  ],
  ["takes a parameter elsewhere", [[`${list}/parameters/0/in`, "header"]], ["operation.wire-changed"]],
  ["takes lists in another way", [[`${list}/parameters/0/explode`, false]], ["operation.wire-changed"]],
  ["knows a further value", [[`${order}/properties/status/enum/-`, "lost"]], ["output.value-added"]],
  [
    "asks for a further scope",
    [[`${create}/security`, [{ bearer: ["orders:write", "orders:read"] }]]],
    ["operation.scope-added"],
  ],
  ["does without a body", [[`${create}/requestBody/required`, false]], ["operation.body-became-optional"]],
  ["deprecates an operation", [[`${get}/deprecated`, true]], ["operation.deprecated"]],
  [
    "uses other words",
    [
      [`${get}/summary`, "Read"],
      [`${order}/description`, "Bought."],
    ],
    [],
  ],
  [
    "gives the path's value another name",
    [
      ["/paths/~1orders~1{order_id}/parameters/0/name", "id"],
      [
        "/paths/~1orders~1{id}",
        {
          get: {
            operationId: "orders.get",
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            responses: {
              "200": {
                description: "",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
              },
              "404": {
                description: "",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
              },
            },
          },
        },
      ],
      [`${get}`],
    ],
    [],
  ],
  [
    "moves to another host",
    [["/servers/0/url", "https://api.acme-two.example"]],
    ["operation.server-changed"],
  ],
  [
    "puts its version into the server's address",
    [["/servers/0/url", "https://api.acme.example/v1"]],
    ["operation.route-changed"],
  ],
])("the vendor %s", (_name, edits, rules) => {
  expect(rulesOf(compare(edits).findings).sort()).toEqual([...rules].sort());
});

test("what no tool uses breaks no model", () => {
  const needed = { name: "shop", in: "query", required: true, schema: { type: "string" } };
  const [change] = compare([[`${get}/parameters`, [needed]]]).findings;
  expect(change).toMatchObject({ subject: "getOrder", path: "/shop", callers: "breaking", models: "none" });
});

test("operations that we leave out are listed and are no findings", () => {
  const edits: SpecEdit[] = [["/paths/~1shops", { get: { operationId: "shops.list", responses: {} } }]];
  expect(compare(edits)).toMatchObject({ findings: [], unused: ["GET /shops"], compared: 4 });
});

const lost: SpecEdit = [`${order}/properties/status/enum/-`, "lost"];
const because = "Orders are never lost here.";

test.each<[string, SpecEdit, number]>([
  ["at the operation explains it there only", [`${list}/x-differs`, because], 2],
  ["at the schema explains it wherever the schema is used", [`${order}/x-differs`, because], 0],
  ["deeper in the schema explains that part", [`${order}/properties/status/x-differs`, because], 0],
  ["at another part of the schema does not", [`${order}/properties/total/x-differs`, because], 3],
  ["at the root needs the rule's name", ["/x-differs", because], 3],
  ["at the root explains the rule", ["/x-differs", [{ because, covers: ["output.value-added"] }]], 0],
  ["for another rule does not", [`${order}/x-differs`, [{ because, covers: ["output.value-removed"] }]], 3],
  [
    "for a place explains it there",
    ["/x-differs", [{ because, covers: ["output.value-added"], at: ["/**/status"] }]],
    0,
  ],
  [
    "for a place one level deep does not reach further",
    ["/x-differs", [{ because, covers: ["output.value-added"], at: ["/*"] }]],
    1,
  ],
])("x-differs %s", (_name, explanation, left) => {
  const { findings, explained } = compare([lost], [explanation]);
  expect(findings).toHaveLength(left);
  expect(explained).toHaveLength(3 - left);
  for (const entry of explained) expect(entry.because).toBe(because);
});

test.each<[string, object, number]>([
  ["the state in ours", { before: "anything" }, 3],
  ["the state in theirs", { after: '"lost"' }, 0],
  ["another state in theirs", { after: '"mislaid"' }, 3],
])("x-differs with %s explains that difference alone", (_name, states, left) => {
  const entry: SpecEdit = [`${order}/x-differs`, [{ because, covers: ["output.value-added"], ...states }]];
  expect(compare([lost], [entry]).findings).toHaveLength(left);
});

const refusal: SpecEdit = ["/components/schemas/Problem/properties/detail"];

test.each<[string, SpecEdit, number]>([
  ["at the failed reply", [`${get}/responses/404/x-differs`, because], 0],
  ["at the successful reply", [`${get}/responses/200/x-differs`, because], 1],
  ["at the error's schema", ["/components/schemas/Problem/x-differs", because], 0],
  ["at the operation", [`${get}/x-differs`, because], 0],
])("x-differs %s explains what errors say as far as it goes", (_name, explanation, left) => {
  expect(compare([refusal], [explanation]).findings).toHaveLength(left);
});

test("an envelope, a sign of failure and rate limits are ours alone", () => {
  const ours: SpecEdit[] = [
    [`${get}/x-envelope`, "/customer"],
    [`${get}/x-failure`, { pointer: "/problem" }],
    [`${get}/x-rate-limits`, [{ requests: 1, windowMs: 2_000, burst: 15 }]],
  ];
  expect(compare([], ours).findings).toEqual([]);
});

const further: SpecEdit = [`${list}/parameters/0/schema/enum/-`, "lost"];

test.each<[string, SpecEdit, number]>([
  ["at the parameter", [`${list}/parameters/0/x-differs`, because], 0],
  ["at another parameter", [`${list}/parameters/1/x-differs`, because], 1],
  ["at the reply", [`${list}/responses/200/x-differs`, because], 1],
  ["at the path", ["/paths/~1orders/x-differs", because], 0],
  ["at another path", ["/paths/~1orders~1{order_id}/x-differs", because], 1],
])("x-differs %s explains a parameter of its own only", (_name, explanation, left) => {
  expect(compare([further], [explanation]).findings).toHaveLength(left);
});

test("an x-differs at a shared parameter explains it wherever it is used", () => {
  const status = { type: "string", enum: ["open", "closed"] };
  const shared = { Status: { name: "status", in: "query", "x-differs": because, schema: status } };
  const ours: SpecEdit[] = [
    ["/components/parameters", shared],
    [`${list}/parameters/0`],
    [`${list}/parameters/-`, { $ref: "#/components/parameters/Status" }],
  ];
  expect(compare([further], ours)).toMatchObject({ findings: [], explained: [{ because }] });
});

test("an x-differs that names a rule and explains nothing any more is reported", () => {
  const stale: SpecEdit = [`${order}/x-differs`, [{ because, covers: ["output.value-added"] }]];
  expect(compare([], [stale]).idle).toMatchObject([{ pointer: "/components/schemas/Order", because }]);
});

test("an x-differs that names no rule of the table is an error", () => {
  const wrong: SpecEdit = [`${order}/x-differs`, [{ because, covers: ["output.value-adde"] }]];
  expect(() => compare([], [wrong])).toThrow(
    /openapi\.yaml:\d+:\d+ \(#\/components\/schemas\/Order\/x-differs\): This must be a text or a list/,
  );
});

test("a schema that contains itself is compared to its end", () => {
  const parent: SpecEdit = [`${order}/properties/parent`, { $ref: "#/components/schemas/Order" }];
  const { findings } = compare([parent, lost], [parent]);
  expect(rulesOf(findings)).toEqual(["output.value-added"]);
});

test("unions that lead back to themselves come to an end", () => {
  const node = (kind: string) => ({
    type: "object",
    properties: { kind: { const: kind }, child: { $ref: "#/components/schemas/Node" } },
  });
  const union = {
    oneOf: [node("leaf"), { $ref: "#/components/schemas/Node" }, { ...node("twig"), required: ["kind"] }],
  };
  const forms: SpecEdit = ["/components/schemas/Node", union];
  const flat: SpecEdit = ["/components/schemas/Node", node("leaf")];
  const used: SpecEdit = [`${order}/properties/payment`, { $ref: "#/components/schemas/Node" }];
  expect(rulesOf(compare([forms, used], [flat, used]).findings)).toEqual(["output.value-added"]);
  expect(compare([forms, used], [forms, used]).findings).toEqual([]);
});

test("the vendor's forms are compared with our one object", () => {
  const flat = {
    type: "object",
    required: ["kind"],
    properties: {
      kind: { type: "string", enum: ["card", "invoice", "voucher"] },
      number: { type: "string" },
      days: { type: "integer" },
      code: { type: "string" },
    },
  };
  expect(compare([], [[`${order}/properties/payment`, flat]]).findings).toEqual([]);
});
