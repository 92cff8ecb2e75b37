import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readVendorFolder } from "../read/read-vendor.js";
import { editSpec, type SpecEdit, withSpecFolder } from "./__fixtures__/edit-spec.js";
import { compareModels } from "./compare-models.js";
import { type RuleId, type Verdict, worstVerdict } from "./rules.js";

const fixture = fileURLToPath(new URL("../../fixtures/drift/", import.meta.url));
const spec = readFileSync(`${fixture}openapi.yaml`, "utf8");
const tools = readFileSync(`${fixture}tools.yaml`, "utf8");

const list = "/paths/~1orders/get";
const create = "/paths/~1orders/post";
const get = "/paths/~1orders~1{order_id}/get";
const remove = "/paths/~1orders~1{order_id}/delete";
const listReply = `${list}/responses/200/content/application~1json/schema`;
const body = `${create}/requestBody/content/application~1json/schema`;
const order = "/components/schemas/Order";
const tool = "/tools";
const cheque = {
  type: "object",
  required: ["kind", "bank"],
  properties: { kind: { type: "string", enum: ["cheque"] }, bank: { type: "string" } },
};

const getReply = `${get}/responses/200/content/application~1json/schema`;
const wrapped = {
  type: "object",
  properties: { result: { $ref: "#/components/schemas/Order" }, ok: { type: "boolean" } },
};
const problem = "/components/schemas/Problem";
const failed = (status: string, schema: object) =>
  [`${get}/responses/${status}`, { description: "", content: { "application/json": { schema } } }] as const;

type Row = readonly [
  name: string,
  edits: readonly SpecEdit[],
  callers: Verdict,
  models: Verdict,
  rules: readonly RuleId[],
];

/** Each row: what is edited, what it means for callers and for models, and by which rules. */
// biome-ignore format: a line for each edit reads as a table
const table: readonly Row[] = [
  // What is sent
  ["a required parameter is added", [[`${list}/parameters/-`, { name: "shop", in: "query", required: true, schema: { type: "string" } }]], "breaking", "breaking", ["input.member-added-required"]],
  ["an optional parameter is added", [[`${list}/parameters/-`, { name: "shop", in: "query", schema: { type: "string" } }]], "additive", "additive", ["input.member-added-optional"]],
  ["a parameter is removed", [[`${list}/parameters/0`]], "breaking", "breaking", ["input.member-removed"]],
  ["a parameter is renamed", [[`${list}/parameters/0/name`, "state"]], "breaking", "breaking", ["input.member-renamed"]],
  ["a parameter moves to a header", [[`${list}/parameters/0/in`, "header"]], "none", "none", []],
  ["a parameter becomes required", [[`${list}/parameters/0/required`, true]], "breaking", "breaking", ["input.member-became-required"]],
  ["a parameter becomes optional", [[`${list}/parameters/2/required`, false]], "additive", "additive", ["input.member-became-optional"]],
  ["an input's number takes a text too", [[`${list}/parameters/2/schema/type`, ["integer", "string"]]], "additive", "additive", ["input.type-widened"]],
  ["an input's integer becomes a number", [[`${list}/parameters/2/schema/type`, "number"]], "additive", "additive", ["input.type-widened"]],
  ["an input no longer takes null", [[`${body}/properties/amount/type`, "integer"]], "breaking", "breaking", ["input.type-narrowed"]],
  ["an input's number becomes a text", [[`${list}/parameters/2/schema/type`, "string"]], "breaking", "breaking", ["input.type-changed"]],
  ["an input takes a further value", [[`${list}/parameters/0/schema/enum/-`, "lost"]], "additive", "additive", ["input.value-added"]],
  ["an input takes a value less", [[`${list}/parameters/0/schema/enum/1`]], "breaking", "breaking", ["input.value-removed"]],
  ["an input takes any text", [[`${list}/parameters/0/schema/enum`]], "additive", "additive", ["input.type-widened"]],
  ["an input takes listed values only", [[`${body}/properties/note/enum`, ["fragile", "cold"]]], "breaking", "breaking", ["input.type-narrowed"]],
  ["an input's maximum rises", [[`${list}/parameters/1/schema/maximum`, 500]], "additive", "additive", ["input.limit-loosened"]],
  ["an input's text gets shorter", [[`${body}/properties/title/maxLength`, 20]], "breaking", "breaking", ["input.limit-tightened"]],
  ["an input's pattern changes", [[`${body}/properties/title/pattern`, "^[a-z]"]], "breaking", "breaking", ["input.limit-changed"]],
  ["a default changes", [[`${list}/parameters/1/schema/default`, 50]], "prose", "prose", ["input.default-changed"]],
  ["a member deep in the body becomes required", [[`${body}/properties/delivery/required`, ["street", "city"]]], "breaking", "breaking", ["input.member-became-required"]],
  ["the items of an input's list change", [[`${body}/properties/labels/items/type`, "integer"]], "breaking", "breaking", ["input.type-changed"]],
  ["an input gets a further form", [[`${body}/properties/payment/oneOf/-`, cheque]], "additive", "additive", ["input.branch-added"]],
  ["an input loses a form", [[`${body}/properties/payment/oneOf/1`]], "breaking", "breaking", ["input.branch-removed"]],
  ["a parameter is deprecated", [[`${list}/parameters/0/deprecated`, true]], "prose", "prose", ["input.deprecated"]],
  ["a parameter gets other words", [[`${list}/parameters/2/description`, "Whose orders."]], "prose", "prose", ["input.described"]],

  // What is received
  ["a reply's member is added", [[`${order}/properties/weight`, { type: "number" }]], "additive", "additive", ["output.member-added-optional"]],
  ["a reply's member is removed", [[`${listReply}/properties/next`]], "breaking", "none", ["output.member-removed"]],
  ["a reply's member is renamed", [[`${listReply}/properties/next`], [`${listReply}/properties/cursor`, { type: "string" }]], "breaking", "none", ["output.member-renamed"]],
  ["a reply's member may be absent", [[`${order}/required`, ["id"]]], "breaking", "none", ["output.member-became-optional"]],
  ["a reply's member is always there", [[`${order}/required`, ["id", "status", "total"]]], "additive", "none", ["output.member-became-required"]],
  ["a reply's member may be null", [[`${order}/properties/total/type`, ["number", "null"]]], "breaking", "additive", ["output.type-widened"]],
  ["a reply's number becomes an integer", [[`${order}/properties/total/type`, "integer"]], "additive", "none", ["output.type-narrowed"]],
  ["a reply's number becomes a text", [[`${order}/properties/total/type`, "string"]], "breaking", "none", ["output.type-changed"]],
  ["a reply has a further value", [[`${order}/properties/status/enum/-`, "lost"]], "breaking", "additive", ["output.value-added"]],
  ["a reply has a value less", [[`${order}/properties/status/enum/1`]], "additive", "none", ["output.value-removed"]],
  ["a reply has a further form", [[`${order}/properties/payment/oneOf/-`, cheque]], "breaking", "additive", ["output.branch-added"]],
  ["a reply loses a form", [[`${order}/properties/payment/oneOf/0`]], "additive", "none", ["output.branch-removed"]],
  ["a reply's limit changes", [[`${order}/properties/total/minimum`]], "prose", "none", ["output.limit-loosened"]],
  ["a reply gets other words", [[`${order}/description`, "What somebody bought."]], "prose", "none", ["output.described"]],
  ["a deletion replies with a body", [[`${remove}/responses`, { "200": { description: "Gone.", content: { "application/json": { schema: { type: "object" } } } } }]], "breaking", "additive", ["operation.reply-gained", "operation.success-added", "operation.success-removed"]],
  ["a creation succeeds with another status", [[`${create}/responses/202`, { description: "Later.", content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } }, }]], "prose", "none", ["operation.success-added"]],
  ["a reply becomes a file", [[`${get}/responses/200/content`, { "application/pdf": {} }]], "breaking", "none", ["operation.reply-kind-changed"]],

  // How a reply is read
  ["the answer is taken out of its envelope", [[getReply, wrapped], [`${get}/x-envelope`, "/result"]], "none", "none", []],
  ["the answer is another part of the reply", [[`${list}/x-envelope`, "/orders"]], "breaking", "breaking", ["operation.envelope-changed"]],
  ["the reply gets an envelope that we do not open", [[getReply, wrapped]], "breaking", "none", ["output.described", "output.member-added-optional", "output.member-removed"]],
  ["a success may report a failure", [[`${list}/x-failure`, { pointer: "/problem" }]], "breaking", "additive", ["operation.failure-changed"]],

  // What is received of a failed call
  ["an error's member is added", [[`${problem}/properties/hint`, { type: "string" }]], "additive", "none", ["error.member-added"]],
  ["an error's member is removed", [[`${problem}/properties/detail`]], "breaking", "none", ["error.member-removed"]],
  ["an error's member is renamed", [[`${problem}/properties/detail`], [`${problem}/properties/text`, { type: "string", maxLength: 200 }]], "breaking", "none", ["error.member-renamed"]],
  ["an error's member may be absent", [[`${problem}/required`, []]], "breaking", "none", ["error.member-became-optional"]],
  ["an error's member may be null", [[`${problem}/properties/message/type`, ["string", "null"]]], "breaking", "none", ["error.type-widened"]],
  ["an error's text becomes a number", [[`${problem}/properties/message/type`, "integer"]], "breaking", "none", ["error.type-changed"]],
  ["an error has a further code", [[`${problem}/properties/code/enum/-`, "late"]], "additive", "none", ["error.value-added"]],
  ["an error has a code less", [[`${problem}/properties/code/enum/0`]], "prose", "none", ["error.detail-changed"]],
  ["an error has another form with another status", [failed("409", { type: "object", required: ["busy"], properties: { busy: { type: "boolean" } } })], "breaking", "none", ["error.described", "error.member-added", "error.member-became-optional", "operation.error-added"]],
  ["an error's limit changes", [[`${problem}/properties/detail/maxLength`, 100]], "prose", "none", ["error.detail-changed"]],
  ["an error gets other words", [[`${problem}/description`, "Why not."]], "prose", "none", ["error.described"]],
  ["an operation fails with a further status", [failed("409", { $ref: "#/components/schemas/Problem" })], "prose", "none", ["operation.error-added"]],
  ["a range takes the place of a status", [[`${get}/responses/404`], failed("4XX", { $ref: "#/components/schemas/Problem" })], "none", "none", []],
  ["an operation's errors are no longer described", [[`${get}/responses/404`]], "breaking", "none", ["operation.error-body-lost", "operation.error-removed"]],
  ["another operation's errors are described", [[`${list}/responses/400`, { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } } }]], "additive", "none", ["operation.error-added", "operation.error-body-gained"]],

  // Operations
  ["an operation is added", [["/paths/~1shops", { get: { operationId: "listShops", responses: {} } }]], "additive", "none", ["operation.added"]],
  ["an operation without a tool is removed", [[get]], "breaking", "none", ["operation.removed"]],
  ["an operation is renamed", [[`${get}/operationId`, "readOrder"]], "breaking", "none", ["operation.renamed"]],
  ["an operation moves", [["/paths/~1orders~1{order_id}"], ["/paths/~1v2~1orders~1{order_id}", { parameters: [{ name: "order_id", in: "path", required: true, schema: { type: "string" } }], delete: { operationId: "deleteOrder", summary: "Delete an order", description: "Deletes an order for good.", security: [{ bearer: ["orders:write"] }], responses: { "204": { description: "It is gone." } }, }, }]], "breaking", "none", ["operation.removed", "operation.route-changed"]],
  ["an operation is deprecated", [[`${get}/deprecated`, true]], "prose", "none", ["operation.deprecated"]],
  ["an operation needs a further scope", [[`${list}/security`, [{ bearer: ["orders:read", "shops:read"] }]]], "breaking", "breaking", ["operation.scope-added"]],
  ["an operation without a tool needs a further scope", [[`${get}/security`, [{ bearer: ["orders:read", "shops:read"] }]]], "breaking", "none", ["operation.scope-added"]],
  ["an operation needs a scope less", [[`${list}/security`, []]], "additive", "additive", ["operation.scope-removed"]],
  ["a list can be paged", [[`${list}/x-pagination`, { style: "cursor", position: "status", items: "/orders" }]], "additive", "none", ["operation.paging-added"]],
  ["an operation gets other words", [[`${get}/description`, "All about it."]], "prose", "none", ["operation.described"]],

  // Tools
  ["a tool is added", [[`${tool}/acme_get_order`, { operation: "getOrder" }]], "none", "additive", ["tool.added"]],
  ["a tool is removed", [[`${tool}/acme_delete_order`]], "none", "breaking", ["tool.removed"]],
  ["a tool is renamed", [[`${tool}/acme_delete_order`], [`${tool}/acme_drop_order`, { operation: "deleteOrder" }]], "none", "breaking", ["tool.renamed"]],
  ["a tool does something else", [[`${tool}/acme_delete_order`, { operation: "getOrder", title: "Delete an order", description: "Deletes an order for good." }]], "none", "breaking", ["tool.effect-weakened", "tool.approval-loosened", "tool.operation-changed"]],
  ["a tool sends another value", [[`${tool}/acme_create_urgent_order/fixed/priority`, "low"]], "none", "breaking", ["tool.fixed-changed"]],
  ["a tool hides a key", [[`${tool}/acme_create_order/hide`, ["note"]]], "none", "breaking", ["input.member-removed"]],
  ["a tool becomes destructive", [[`${tool}/acme_create_order/effect`, "destructive"]], "none", "breaking", ["tool.approval-tightened", "tool.effect-strengthened"]],
  ["a tool runs without a person", [[`${tool}/acme_delete_order/approval`, "never"]], "none", "additive", ["tool.approval-loosened"]],
  ["a tool's answers are shared for a while", [[`${tool}/acme_list_orders/cacheSeconds`, 60]], "none", "prose", ["tool.cache-changed"]],
  ["a tool gets other words", [[`${tool}/acme_delete_order/title`, "Drop an order"]], "none", "prose", ["tool.described"]],
  ["a composed tool is removed", [["/composed", {}]], "none", "breaking", ["tool.removed"]],
  ["a composed tool uses more", [["/composed/acme_copy_order/uses/-", "getOrder"]], "none", "prose", ["tool.uses-changed"]],
];

test.each(table)("%s", (_name, edits, callers, models, rules) => {
  const before = withSpecFolder({ spec, tools }, readVendorFolder);
  const after = withSpecFolder(
    {
      spec: editSpec(
        spec,
        edits.filter(([pointer]) => !isInTools(pointer)),
      ),
      tools: editSpec(
        tools,
        edits.filter(([pointer]) => isInTools(pointer)),
      ),
    },
    readVendorFolder,
  );
  const changes = compareModels(before, after);
  expect({
    callers: worstVerdict(changes.map((change) => change.callers)),
    models: worstVerdict(changes.map((change) => change.models)),
    rules: [...new Set(changes.map(({ rule }) => rule))].sort(),
  }).toEqual({ callers, models, rules: [...rules].sort() });
});

test("nothing changes between two readings of the same files", () => {
  const read = () => withSpecFolder({ spec, tools }, readVendorFolder);
  expect(compareModels(read(), read())).toEqual([]);
});

function isInTools(pointer: string): boolean {
  return pointer.startsWith("/tools") || pointer.startsWith("/composed");
}
