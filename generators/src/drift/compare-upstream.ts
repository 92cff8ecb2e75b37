import type { Operation } from "@medtainer/core";
import type { VendorModel } from "../model.js";
import { type Audience, type Change, judge } from "./change.js";
import { isUsed } from "./compare-models.js";
import { compareOperations, plainRoute } from "./compare-operations.js";
import { type Explanation, isExplained } from "./explanation.js";
import { type OperationFacts, vendorFacts } from "./operation-facts.js";

/** How our description stands to the vendor's own. */
export interface UpstreamComparison {
  /** What would change for users if our description followed the vendor's; nothing here is explained. */
  readonly findings: readonly Change[];
  /** Differences that an `x-differs` speaks of. */
  readonly explained: readonly ExplainedChange[];
  /** Every `x-differs` that names rules and explains nothing any more; one without rules may say what no machine sees. */
  readonly idle: readonly Explanation[];
  /** Routes of the vendor's operations that our description leaves out. */
  readonly unused: readonly string[];
  /** How many operations were found on both sides. */
  readonly compared: number;
}

/** A difference, and why it is meant. */
export interface ExplainedChange {
  readonly change: Change;
  readonly because: string;
}

/**
 * Compares our description with the vendor's own, operation by operation through `x-upstream`, or method and path
 * where that leads nowhere. Words are not compared: ours are our own.
 */
export function compareUpstream(
  ours: VendorModel,
  theirs: VendorModel,
  explanations: readonly Explanation[],
): UpstreamComparison {
  const [own, foreign] = [vendorFacts(ours), vendorFacts(theirs)];
  const pairs = own.map((facts) => [facts, findUpstream(facts, foreign, ours, theirs)] as const);
  const options = { before: ours.document.schemas, after: theirs.document.schemas, words: false };
  const changes = pairs.flatMap(([facts, match]) => {
    const audiences = audiencesOf(ours, facts.model.data.id);
    if (match === undefined) {
      return [judge({ rule: "operation.removed", subject: facts.model.data.id }, audiences)];
    }
    const [left, right] = align(facts, match, ours, theirs);
    const rest = compareOperations(left, right, options, { input: audiences, rest: audiences });
    return [...compareNames(facts, match), ...rest];
  });
  const sorted = changes.map((change) => ({ change, by: findExplanation(change, own, explanations) }));
  const used = new Set(pairs.map(([, match]) => match));
  return {
    findings: sorted.filter(({ by }) => by === undefined).map(({ change }) => change),
    explained: sorted.flatMap(({ change, by }) => (by ? [{ change, because: by.because }] : [])),
    idle: explanations.filter(
      (explanation) => explanation.covers.length > 0 && !sorted.some(({ by }) => by === explanation),
    ),
    unused: foreign.filter((facts) => !used.has(facts)).map(({ model }) => model.data.route),
    compared: used.size - (used.has(undefined) ? 1 : 0),
  };
}

function audiencesOf(model: VendorModel, id: string): Audience[] {
  return isUsed(model, id) ? ["callers", "models"] : ["callers"];
}

/** The vendor's operation that ours stands for. */
function findUpstream(
  { api, model }: OperationFacts,
  foreign: readonly OperationFacts[],
  ours: VendorModel,
  theirs: VendorModel,
): OperationFacts | undefined {
  const { upstream } = api;
  const route = fullRoute(model.data, ours);
  const byRoute = () => foreign.find((other) => fullRoute(other.model.data, theirs) === route);
  if (upstream === undefined) return byRoute();
  const named = foreign.filter((other) => nameOf(other).includes(upstream));
  // Several files of one vendor may use a name twice.
  return named.find((other) => fullRoute(other.model.data, theirs) === route) ?? named[0] ?? byRoute();
}

function nameOf({ api, model }: OperationFacts): string[] {
  return [api.upstreamId, model.data.id, model.data.route];
}

/** Method and path with the server's own path before it, names left out. */
function fullRoute(data: OperationFacts["model"]["data"], { document }: VendorModel): string {
  const [method = "", path = ""] = data.route.split(" ");
  const server = data.baseUrl ?? document.baseUrl;
  const base = URL.canParse(server) ? new URL(server).pathname.replace(/\/$/, "") : "";
  return plainRoute(`${method} ${base.replaceAll("%7B", "{").replaceAll("%7D", "}")}${path}`);
}

function compareNames({ api, model }: OperationFacts, match: OperationFacts): Change[] {
  const { upstream } = api;
  if (upstream === undefined || nameOf(match).includes(upstream)) return [];
  const words = { before: upstream, after: match.api.upstreamId || match.model.data.route };
  return [
    judge({ rule: "operation.upstream-renamed", subject: model.data.id, ...words }, ["callers", "models"]),
  ];
}

/**
 * Two operations with whole routes and the servers' origins, since descriptions part an address in different places. How
 * a reply is read (its pages, its envelope, its sign of failure) only ours says.
 */
function align(
  own: OperationFacts,
  match: OperationFacts,
  ours: VendorModel,
  theirs: VendorModel,
): [OperationFacts, OperationFacts] {
  const origins = [originOf(own, ours), originOf(match, theirs)];
  const [left = "", right = ""] = origins.includes("") ? [] : origins;
  const { pagination, envelope, failure } = own.model.data;
  const reading = {
    ...(pagination && { pagination }),
    ...(envelope !== undefined && { envelope }),
    ...(failure && { failure }),
  };
  return [withAddress(own, ours, left, reading), withAddress(match, theirs, right, reading)];
}

function withAddress(
  facts: OperationFacts,
  model: VendorModel,
  baseUrl: string,
  reading: Pick<Operation, "pagination" | "envelope" | "failure">,
): OperationFacts {
  const { pagination: _pages, envelope: _envelope, failure: _failure, ...data } = facts.model.data;
  // A whole route begins with the method, as every route does.
  const route = fullRoute(data, model) as typeof data.route;
  return {
    ...facts,
    model: { ...facts.model, data: { ...data, route, baseUrl, ...reading } },
  };
}

/** Empty where the address is not known before somebody fills it in. */
function originOf({ model }: OperationFacts, { document }: VendorModel): string {
  const server = model.data.baseUrl ?? document.baseUrl;
  return URL.canParse(server) && !server.includes("{") ? new URL(server).origin : "";
}

function findExplanation(
  change: Change,
  own: readonly OperationFacts[],
  explanations: readonly Explanation[],
): Explanation | undefined {
  const facts = own.find(({ model }) => model.data.id === change.subject);
  const fitting = explanations.filter(
    (explanation) => facts !== undefined && isExplained(change, facts.api, explanation),
  );
  // One that names rules knows best, then the nearest.
  const rank = ({ covers, pointer }: Explanation) => (covers.length > 0 ? 1e6 : 0) + pointer.length;
  return fitting.sort((left, right) => rank(right) - rank(left))[0];
}
