import { isDeepStrictEqual } from "node:util";
import type { Operation } from "@medtainer/core";
import { mediaKind } from "../media-kind.js";
import { type Audience, type Change, type Finding, judge } from "./change.js";
import {
  type ComparisonOptions,
  compareSchemas,
  type SchemaDifference,
  type SchemaKind,
} from "./compare-schemas.js";
import type { OperationFacts } from "./operation-facts.js";
import type { RuleId } from "./rules.js";

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
  const envelope = compareEnvelopes(before, after, options);
  const outputs = envelope.length > 0 ? [] : put("output", compareReplies(before, after, options));
  const errors = compareErrors(before, after, options).map((part): Finding => ({ subject, ...part }));
  const parts = [compareCall, compareReplyKind, compareFailures, compareScopes, comparePaging].flatMap(
    (compare) => compare(before, after),
  );
  const words = options.words ? compareWords(before, after) : [];
  return [
    ...inputs.map((finding) => judge(finding, audiences.input)),
    ...[
      ...outputs,
      ...errors,
      ...[...envelope, ...parts].map((part) => ({ subject, ...part })),
      ...words,
    ].map((finding) => judge(finding, audiences.rest)),
  ];
}

/**
 * An answer that is taken from another place of the reply is another answer, unless both places have the same: then
 * the vendor has put its reply into an envelope, and nobody sees it.
 */
function compareEnvelopes(before: OperationFacts, after: OperationFacts, options: ComparisonOptions): Part[] {
  const [old, current] = [before.model.data.envelope, after.model.data.envelope];
  if (old === current || !answerJson(before, after)) return [];
  const isKnown = [before.reply, after.reply].every((reply) => Object.keys(reply ?? {}).length > 0);
  const isSame = compareReplies(before, after, { ...options, words: false }).length === 0;
  if (isKnown && isSame) return [];
  return [{ rule: "operation.envelope-changed", before: showEnvelope(old), after: showEnvelope(current) }];
}

function showEnvelope(envelope: string | undefined): string {
  return envelope === undefined ? "the whole reply" : `its ${envelope}`;
}

/** Replies of two kinds have nothing to compare inside, and only JSON has an inside. */
function compareReplies(
  before: OperationFacts,
  after: OperationFacts,
  options: ComparisonOptions,
): SchemaDifference[] {
  if (!answerJson(before, after) || !before.reply || !after.reply) return [];
  return compareSchemas(before.reply, after.reply, options);
}

function answerJson(...both: readonly OperationFacts[]): boolean {
  return both.every(({ model }) => mediaKind(model.data.replyMediaType ?? "") === "json");
}

const errorRules: Partial<Readonly<Record<SchemaKind, RuleId>>> = {
  "member-added-required": "error.member-added",
  "member-added-optional": "error.member-added",
  "member-removed": "error.member-removed",
  "member-renamed": "error.member-renamed",
  "member-became-optional": "error.member-became-optional",
  "type-widened": "error.type-widened",
  "type-changed": "error.type-changed",
  "value-added": "error.value-added",
  "branch-added": "error.branch-added",
  described: "error.described",
};

/** The bodies of all failures together: nobody has a type for one status alone. */
function compareErrors(before: OperationFacts, after: OperationFacts, options: ComparisonOptions): Part[] {
  const [old, current] = [before.error, after.error];
  if (old && current) {
    return compareSchemas(old, current, options).map(
      ({ kind, ...rest }): Part => ({ rule: errorRules[kind] ?? "error.detail-changed", ...rest }),
    );
  }
  if (old) return [{ rule: "operation.error-body-lost" }];
  return current ? [{ rule: "operation.error-body-gained" }] : [];
}

/** A range speaks for each of its statuses, and `default` for those that nothing else speaks for. */
function compareFailures(before: OperationFacts, after: OperationFacts): Part[] {
  const removed = before.failures.filter((status) => !speaksOf(after.failures, status));
  const added = after.failures.filter((status) => !speaksOf(before.failures, status));
  const signs = [before, after].map(({ model }) => showFailure(model.data.failure));
  return [
    ...removed.map((status): Part => ({ rule: "operation.error-removed", before: status })),
    ...added.map((status): Part => ({ rule: "operation.error-added", after: status })),
    ...differ("operation.failure-changed", signs[0] ?? "", signs[1] ?? ""),
  ];
}

function speaksOf(described: readonly string[], status: string): boolean {
  if (described.includes(status) || described.includes("default")) return true;
  const ranges = status === "default" ? ["4", "5"] : [status.slice(0, 1)];
  return ranges.every((range) =>
    described.some((other) => (status.endsWith("XX") ? other.startsWith(range) : other === `${range}XX`)),
  );
}

function showFailure(failure: Operation["failure"]): string {
  if (failure === undefined) return "its status alone";
  const { pointer, equals } = failure;
  return equals === undefined ? pointer : `${pointer} = ${JSON.stringify(equals)}`;
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
