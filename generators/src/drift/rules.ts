/**
 * What a change asks of somebody: to change code or habits (`breaking`), nothing, though there is more to use
 * (`additive`), nothing, though words differ (`prose`), or nothing at all, because it is not seen (`none`).
 */
export type Verdict = "breaking" | "additive" | "prose" | "none";

/** What a change is, and what it means for both audiences. */
export interface Rule {
  /** Callers of the typed client. */
  readonly callers: Verdict;
  /** Models that call the tools. */
  readonly models: Verdict;
  /** What has changed; `{before}` and `{after}` stand for the two states. */
  readonly says: string;
  /** Why the verdicts are what they are. */
  readonly because: string;
}

const rule = (callers: Verdict, models: Verdict, says: string, because: string): Rule => ({
  callers,
  models,
  says,
  because,
});

/**
 * Every kind of change and its verdicts. An input may be widened and an output narrowed without harm; the other
 * way round breaks. The report, the changeset and the README's table all come from here.
 */
// biome-ignore format: two lines for each change read as a table
export const rules = {
  "input.member-added-required": rule("breaking", "breaking", "is new and required",
    "A call that does not give it is refused."),
  "input.member-added-optional": rule("additive", "additive", "is new and optional",
    "Calls without it stay right."),
  "input.member-removed": rule("breaking", "breaking", "is gone",
    "Unknown keys are refused, so a call that gives it fails."),
  "input.member-renamed": rule("breaking", "breaking", "is now called {after}",
    "The old key is refused as unknown."),
  "input.member-became-required": rule("breaking", "breaking", "is now required",
    "A call that does not give it is refused."),
  "input.member-became-optional": rule("additive", "additive", "is now optional",
    "Calls that give it stay right."),
  "input.type-widened": rule("additive", "additive", "now takes {after}, not only {before}",
    "What was right before is still right."),
  "input.type-narrowed": rule("breaking", "breaking", "now takes only {after}, no longer {before}",
    "A call with a value of the lost kind is refused."),
  "input.type-changed": rule("breaking", "breaking", "now takes {after} instead of {before}",
    "A call with a value of the old kind is refused."),
  "input.value-added": rule("additive", "additive", "now also takes {after}",
    "Calls with the old values stay right."),
  "input.value-removed": rule("breaking", "breaking", "no longer takes {before}",
    "A call with that value is refused."),
  "input.limit-loosened": rule("additive", "additive", "has a looser limit: {after} instead of {before}",
    "What kept the old limit keeps the new one."),
  "input.limit-tightened": rule("breaking", "breaking", "has a tighter limit: {after} instead of {before}",
    "A value that kept the old limit may be refused, though the types still allow it."),
  "input.limit-changed": rule("breaking", "breaking", "has another rule: {after} instead of {before}",
    "Nobody can tell whether each old value keeps the new rule."),
  "input.branch-added": rule("additive", "additive", "has a further form: {after}",
    "Calls in the old forms stay right."),
  "input.branch-removed": rule("breaking", "breaking", "lost a form: {before}",
    "A call in that form is refused."),
  "input.default-changed": rule("prose", "prose", "has another default: {after} instead of {before}",
    "A default is documentation: nothing is sent that nobody gave. What the vendor does without it is the vendor's."),
  "input.deprecated": rule("prose", "prose", "is now deprecated",
    "It still works; editors strike it through and models read it."),
  "input.undeprecated": rule("prose", "prose", "is no longer deprecated",
    "It worked before and does so now."),
  "input.described": rule("prose", "prose", "has other words",
    "Only words differ, in comments and in the tool."),

  "output.member-added-required": rule("additive", "additive", "is new and always there",
    "Whoever reads the reply may ignore what is new."),
  "output.member-added-optional": rule("additive", "additive", "is new and may be there",
    "Whoever reads the reply may ignore what is new."),
  "output.member-removed": rule("breaking", "none", "is gone",
    "Code that reads it no longer compiles. No tool lists an output schema, so a model reads each reply as it comes."),
  "output.member-renamed": rule("breaking", "none", "is now called {after}",
    "Code that reads the old key no longer compiles. A model reads each reply as it comes."),
  "output.member-became-required": rule("additive", "none", "is now always there",
    "Code that allows for its absence stays right."),
  "output.member-became-optional": rule("breaking", "none", "may now be absent",
    "Code that reads it without a check no longer compiles. A model reads each reply as it comes."),
  "output.type-widened": rule("breaking", "additive", "may now be {after}, not only {before}",
    "Code is not ready for the new kind of value (null above all); a model reads what comes."),
  "output.type-narrowed": rule("additive", "none", "is now only {after}, no longer {before}",
    "Code that handles the lost kind too stays right."),
  "output.type-changed": rule("breaking", "none", "is now {after} instead of {before}",
    "Code that uses the old kind no longer compiles. A model reads each reply as it comes."),
  "output.value-added": rule("breaking", "additive", "may now also be {after}",
    "A switch that names every value no longer does; a model reads a new word as it reads the others."),
  "output.value-removed": rule("additive", "none", "is no longer {before}",
    "A case for the lost value is dead, not wrong, though a strict compiler may point at it."),
  "output.limit-loosened": rule("prose", "none", "has a looser limit: {after} instead of {before}",
    "Types do not show limits, and replies are not checked against them."),
  "output.limit-tightened": rule("prose", "none", "has a tighter limit: {after} instead of {before}",
    "Types do not show limits, and replies are not checked against them."),
  "output.limit-changed": rule("prose", "none", "has another rule: {after} instead of {before}",
    "Types do not show such rules, and replies are not checked against them."),
  "output.branch-added": rule("breaking", "additive", "may have a further form: {after}",
    "A switch over all forms no longer covers them; a model reads what comes."),
  "output.branch-removed": rule("additive", "none", "lost a form: {before}",
    "Code for the lost form is dead, not wrong."),
  "output.default-changed": rule("prose", "none", "has another default: {after} instead of {before}",
    "A reply is read as it comes; no default is put in."),
  "output.deprecated": rule("prose", "none", "is now deprecated",
    "It is still there; editors strike it through."),
  "output.undeprecated": rule("prose", "none", "is no longer deprecated",
    "It was there before and is now."),
  "output.described": rule("prose", "none", "has other words",
    "Only comments differ; no tool shows them."),

  "operation.added": rule("additive", "none", "is a new operation",
    "Nobody uses it yet. A tool for it is a change of its own."),
  "operation.removed": rule("breaking", "breaking", "is gone",
    "Code that names it no longer compiles, and every tool that uses it fails."),
  "operation.renamed": rule("breaking", "none", "is now called {after}",
    "Code imports it by name; a tool has a name of its own."),
  "operation.upstream-renamed": rule("none", "none", "has another name at the vendor: {after} instead of {before}",
    "The route is the same. `x-upstream` must follow, so that the next comparison finds it."),
  "operation.route-changed": rule("none", "none", "has another route: {after} instead of {before}",
    "The input stays as it is; the client writes the address by itself. Until the new route is in, calls may fail."),
  "operation.server-changed": rule("none", "none", "has another server: {after} instead of {before}",
    "The client knows the address by itself."),
  "operation.wire-changed": rule("none", "none", "is sent in another way: {after} instead of {before}",
    "The input stays as it is; the client writes the request by itself."),
  "operation.body-became-required": rule("breaking", "breaking", "now requires a body",
    "A call without any member of the body is refused."),
  "operation.body-became-optional": rule("additive", "additive", "can now do without a body",
    "Calls with a body stay right."),
  "operation.reply-gained": rule("breaking", "additive", "now replies with a body of {after}",
    "The type of the reply changes from null; a model reads what comes."),
  "operation.reply-lost": rule("breaking", "none", "no longer replies with a body of {before}",
    "The type of the reply becomes null. A model reads each reply as it comes."),
  "operation.reply-kind-changed": rule("breaking", "additive", "replies with {after} instead of {before}",
    "The reply has another type; a model is shown text, image or file as it comes."),
  "operation.success-added": rule("prose", "none", "may now also succeed with status {after}",
    "The client hands out the body of every success alike."),
  "operation.success-removed": rule("prose", "none", "no longer succeeds with status {before}",
    "The client hands out the body of every success alike."),
  "operation.scope-added": rule("breaking", "breaking", "now needs the scope {after}",
    "A credential that was enough is refused until it is given the scope."),
  "operation.scope-removed": rule("additive", "additive", "no longer needs the scope {before}",
    "Every credential that was enough still is."),
  "operation.paging-added": rule("additive", "none", "can be read page by page",
    "Nobody pages it yet."),
  "operation.paging-removed": rule("breaking", "none", "can no longer be read page by page",
    "The client's paging refuses it. Tools take the page as an input of their own."),
  "operation.paging-changed": rule("none", "none", "continues in another way",
    "The client's paging follows it by itself."),
  "operation.deprecated": rule("prose", "none", "is now deprecated",
    "It still works; editors strike it through. The vendor will take it away one day."),
  "operation.undeprecated": rule("prose", "none", "is no longer deprecated",
    "It worked before and does so now."),
  "operation.described": rule("prose", "none", "has other words",
    "Only the comment differs."),

  "tool.added": rule("none", "additive", "is a new tool",
    "The other tools stay as they are."),
  "tool.removed": rule("none", "breaking", "is gone",
    "A prompt or a saved flow that names it fails."),
  "tool.renamed": rule("none", "breaking", "is now called {after}",
    "A prompt, a saved flow or a permission that names it fails."),
  "tool.operation-changed": rule("none", "breaking", "now does {after} instead of {before}",
    "The same name does something else."),
  "tool.fixed-changed": rule("none", "breaking", "always sends {after} instead of {before}",
    "The same call does something else."),
  "tool.effect-strengthened": rule("none", "breaking", "is now {after}, no longer {before}",
    "Read-only callers are refused, and a person may be asked first."),
  "tool.effect-weakened": rule("none", "additive", "is now only {after}, no longer {before}",
    "Whoever was allowed to call it still is."),
  "tool.approval-tightened": rule("none", "breaking", "now waits for a person",
    "A call that ran by itself stops until somebody agrees."),
  "tool.approval-loosened": rule("none", "additive", "no longer waits for a person",
    "Every call that was allowed still is."),
  "tool.uses-changed": rule("none", "prose", "is made of other operations: {after} instead of {before}",
    "It is written by hand and may do the same; its own changeset says what changed."),
  "tool.described": rule("none", "prose", "has another title or description",
    "Only words differ."),
} as const satisfies Readonly<Record<string, Rule>>;

/** Names a kind of change: `input.member-removed`. */
export type RuleId = keyof typeof rules;

/** From the worst to the least. */
export const verdicts = ["breaking", "additive", "prose", "none"] as const satisfies readonly Verdict[];

/** The worst of several verdicts; `none` where there are none. */
export function worstVerdict(found: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => found.includes(verdict)) ?? "none";
}
