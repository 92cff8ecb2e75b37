import type { VendorModel } from "../model.js";
import { type Audience, type Change, judge } from "./change.js";
import { compareOperations, plainRoute } from "./compare-operations.js";
import { compareTools } from "./compare-tools.js";
import { clientFacts, type OperationFacts } from "./operation-facts.js";

/**
 * What changes for whoever uses a vendor's package when one model's files take the place of the other's: callers of
 * the typed client and models that call the tools. Each change is judged by the table of rules.
 */
export function compareModels(before: VendorModel, after: VendorModel): Change[] {
  const [old, current] = [clientFacts(before), clientFacts(after)];
  const { both, removed, added } = matchById(old, current);
  const schemas = { before: before.document.schemas, after: after.document.schemas, words: true };
  return [
    ...removed.map(({ model }) => judge({ rule: "operation.removed", subject: model.data.id }, ["callers"])),
    ...both.flatMap(([left, right]) => {
      const { id } = left.model.data;
      // A model sees an operation's input through its tools, which are compared on their own.
      const rest: Audience[] = isUsed(before, id) ? ["callers", "models"] : ["callers"];
      const renamed =
        id === right.model.data.id
          ? []
          : [judge({ rule: "operation.renamed", subject: id, after: right.model.data.id }, ["callers"])];
      return [...renamed, ...compareOperations(left, right, schemas, { input: ["callers"], rest })];
    }),
    ...added.map(({ model }) => judge({ rule: "operation.added", subject: model.data.id }, ["callers"])),
    ...compareTools(before, after),
  ];
}

/** Whether any tool makes use of the operation. */
export function isUsed({ tools, composedTools }: VendorModel, id: string): boolean {
  return (
    tools.some(({ operation }) => operation.data.id === id) ||
    composedTools.some(({ uses }) => uses.some(({ data }) => data.id === id))
  );
}

interface OperationPairs {
  readonly both: readonly (readonly [before: OperationFacts, after: OperationFacts])[];
  readonly removed: readonly OperationFacts[];
  readonly added: readonly OperationFacts[];
}

/** By id; then what is left by its route, which finds those that were renamed. */
function matchById(before: readonly OperationFacts[], after: readonly OperationFacts[]): OperationPairs {
  const idOf = ({ model }: OperationFacts) => model.data.id;
  const routeOf = ({ model }: OperationFacts) => plainRoute(model.data.route);
  const ids = new Set(before.map(idOf));
  const fresh = after.filter((facts) => !ids.has(idOf(facts)));
  const both = before.flatMap((facts) => {
    const same =
      after.find((other) => idOf(other) === idOf(facts)) ??
      fresh.find((other) => routeOf(other) === routeOf(facts));
    return same === undefined ? [] : [[facts, same] as const];
  });
  return {
    both,
    removed: before.filter((facts) => !both.some(([old]) => old === facts)),
    added: fresh.filter((facts) => !both.some(([, current]) => current === facts)),
  };
}
