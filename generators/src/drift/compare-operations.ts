import { isDeepStrictEqual } from "node:util";
import { mediaKind } from "../media-kind.js";
import { type Audience, type Change, type Finding, judge } from "./change.js";
import { type ComparisonOptions, compareSchemas, type SchemaDifference } from "./compare-schemas.js";
import type { OperationFacts } from "./operation-facts.js";

/** Who sees which part of an operation. */
export interface OperationAudiences {
  readonly input: readonly Audience[];
  readonly rest: readonly Audience[];
}

/** Every change between two states of one operation. */
export function compareOperations(
  before: OperationFacts,
  after: OperationFacts,
  options: ComparisonOptions,
  audiences: OperationAudiences,
): Change[] {
  const subject = before.model.data.id;
  const put = (direction: "input" | "output", differences: readonly SchemaDifference[]) =>
    differences.map(({ kind, ...rest }): Finding => ({ rule: `${direction}.${kind}`, subject, ...rest }));
  const inputs = put("input", compareSchemas(before.input, after.input, options)).map((finding) =>
    placeInBody(finding, before),
  );
  const outputs = put("output", compareReplies(before, after, options));
  const parts = [compareCall, compareReplyKind, compareScopes, comparePaging].flatMap((compare) =>
    compare(before, after),
  );
  const words = options.words ? compareWords(before, after) : [];
  return [
    ...inputs.map((finding) => judge(finding, audiences.input)),
    ...[...outputs, ...parts.map((part) => ({ subject, ...part })), ...words].map((finding) =>
      judge(finding, audiences.rest),
    ),
  ];
}

/** Replies of two kinds have nothing to compare inside, and only JSON has an inside. */
function compareReplies(
  before: OperationFacts,
  after: OperationFacts,
  options: ComparisonOptions,
): SchemaDifference[] {
  const isJson = [before, after].every(({ model }) => mediaKind(model.data.replyMediaType ?? "") === "json");
  return isJson && before.reply && after.reply ? compareSchemas(before.reply, after.reply, options) : [];
}

/** What is no parameter comes from the body, whose schema may have a name. */
function placeInBody(finding: Finding, { bodyNames, wire }: OperationFacts): Finding {
  const { path = "", within = [] } = finding;
  const [, key = ""] = path.split("/");
  if (path === "" || Object.hasOwn(wire, key)) return finding;
  return { ...finding, within: [...bodyNames.map((name) => ({ name, path: "" })), ...within] };
}

type Part = Omit<Finding, "subject">;

/** How the request is sent. */
function compareCall(before: OperationFacts, after: OperationFacts): Part[] {
  const [old, current] = [before.model.data, after.model.data];
  const wire = Object.entries(before.wire).filter(
    ([key, words]) => Object.hasOwn(after.wire, key) && after.wire[key] !== words,
  );
  const [wasRequired, isRequired] = [before.api.body?.required ?? false, after.api.body?.required ?? false];
  const hasBody = before.api.body !== undefined && after.api.body !== undefined;
  return [
    ...differ("operation.route-changed", old.route, current.route, plainRoute),
    ...differ("operation.server-changed", old.baseUrl ?? "the API's", current.baseUrl ?? "the API's"),
    ...(hasBody
      ? differ(
          "operation.wire-changed",
          old.body?.mediaType ?? "no body",
          current.body?.mediaType ?? "no body",
        )
      : []),
    ...wire.map(
      ([key, words]): Part => ({
        rule: "operation.wire-changed",
        path: `/${key}`,
        before: words,
        after: after.wire[key] ?? "",
      }),
    ),
    ...(hasBody && wasRequired !== isRequired
      ? [{ rule: `operation.body-became-${isRequired ? "required" : "optional"}` } as const]
      : []),
    ...(before.api.deprecated !== after.api.deprecated
      ? [{ rule: after.api.deprecated ? "operation.deprecated" : "operation.undeprecated" } as const]
      : []),
  ];
}

/** Names in a route mean nothing to the vendor. */
export function plainRoute(route: string): string {
  return route.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
}

function differ(
  rule: Finding["rule"],
  before: string,
  after: string,
  plain: (text: string) => string = (text) => text,
): Part[] {
  return plain(before) === plain(after) ? [] : [{ rule, before, after }];
}

function compareReplyKind(before: OperationFacts, after: OperationFacts): Part[] {
  const [old, current] = [before.model.data.replyMediaType, after.model.data.replyMediaType];
  const found: Part[] = [];
  if (old === undefined && current !== undefined) {
    found.push({ rule: "operation.reply-gained", after: current });
  }
  if (old !== undefined && current === undefined) found.push({ rule: "operation.reply-lost", before: old });
  if (old !== undefined && current !== undefined && mediaKind(old) !== mediaKind(current)) {
    found.push({ rule: "operation.reply-kind-changed", before: old, after: current });
  }
  const added = after.successes.filter((status) => !before.successes.includes(status));
  const removed = before.successes.filter((status) => !after.successes.includes(status));
  return [
    ...found,
    ...removed.map((status): Part => ({ rule: "operation.success-removed", before: status })),
    ...added.map((status): Part => ({ rule: "operation.success-added", after: status })),
  ];
}

function compareScopes(before: OperationFacts, after: OperationFacts): Part[] {
  const [old, current] = [before.model.data.scopes ?? [], after.model.data.scopes ?? []];
  const removed = old.filter((scope) => !current.includes(scope));
  const added = current.filter((scope) => !old.includes(scope));
  return [
    ...removed.map((scope): Part => ({ rule: "operation.scope-removed", before: scope })),
    ...added.map((scope): Part => ({ rule: "operation.scope-added", after: scope })),
  ];
}

/** Only our own descriptions say how a list continues. */
function comparePaging(before: OperationFacts, after: OperationFacts): Part[] {
  const [old, current] = [before.model.data.pagination, after.model.data.pagination];
  if (isDeepStrictEqual(old, current)) return [];
  if (old === undefined) return [{ rule: "operation.paging-added" }];
  return [{ rule: current === undefined ? "operation.paging-removed" : "operation.paging-changed" }];
}

function compareWords(before: OperationFacts, after: OperationFacts): Finding[] {
  const [old, current] = [before.model, after.model];
  const isSame = old.summary === current.summary && old.description === current.description;
  return isSame ? [] : [{ rule: "operation.described", subject: old.data.id }];
}
