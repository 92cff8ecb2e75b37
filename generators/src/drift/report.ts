import type { Change } from "./change.js";
import type { ExplainedChange, UpstreamComparison } from "./compare-upstream.js";
import { code, describeChange } from "./describe-change.js";
import { groupChanges } from "./group-changes.js";
import { type Verdict, verdicts, worstVerdict } from "./rules.js";
import type { UpstreamResult, VendorDrift } from "./vendor-drift.js";

/** What a report shows. */
export interface ReportOptions {
  /** Names what is explained and what is not used, instead of counting it. */
  readonly verbose: boolean;
}

const headings: Readonly<Record<Verdict, string>> = {
  breaking: "Breaking",
  additive: "Additive",
  prose: "Words only",
  none: "Not seen by users",
};

/** The report about one vendor, in Markdown. */
export function writeReport(drift: VendorDrift, options: ReportOptions): string {
  const { vendor, own, upstream } = drift;
  const sections = [
    `## ${vendor}`,
    ...describeOutcome(drift),
    ...(own && own.changes.length > 0
      ? [
          `### What our files change since ${own.since}`,
          "To do: commit the changeset (`--write-changeset`) with the change, and say in it what users must do about what breaks.",
          ...listChanges(own.changes),
        ]
      : []),
    ...(upstream.reached ? describeUpstream(vendor, upstream, options) : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

function describeOutcome({
  package: { name, version },
  own,
  upstream,
  bump,
  changeset,
}: VendorDrift): string[] {
  const since = own === undefined ? [] : [`${count(own.changes, "change")} of our own since ${own.since}.`];
  const release = bump === "none" ? "No release needed." : `Release of ${name} (now ${version}): ${bump}.`;
  return [
    ...describeReading(upstream),
    [...since, release].join(" "),
    ...(changeset ? [`Changeset: ${code(changeset.name)}`] : []),
  ];
}

function describeReading(upstream: UpstreamResult): string[] {
  if (upstream.reached) {
    const { compared, findings, explained, address } = upstream;
    const counts = `${count(findings, "unexplained difference")}, ${explained.length} explained`;
    return [`${count(compared, "operation")} compared with ${code(address)}: ${counts}.`];
  }
  if (upstream.address === "")
    return ["The vendor publishes no description, so there is nothing to compare with."];
  return [
    `The vendor's description could not be read: ${code(upstream.problem)}`,
    "To do: try again later, correct `publishedAt` in `source.yaml`, or name a file with `--against`.",
  ];
}

function describeUpstream(
  vendor: string,
  { findings, explained, idle, unused }: UpstreamComparison,
  { verbose }: ReportOptions,
): string[] {
  const todo = `To do: follow it in \`specs/${vendor}\` and run \`pnpm generate ${vendor}\`, or say with \`x-differs\` why not. Each verdict is what users would notice once we follow.`;
  return [
    ...(findings.length > 0
      ? ["### Where the vendor's description differs", todo, ...listChanges(findings)]
      : []),
    ...(explained.length > 0 && verbose ? ["### Explained", listExplained(explained)] : []),
    ...(idle.length > 0
      ? [
          "### `x-differs` that explains nothing any more",
          idle.map(({ pointer, because }) => `- ${code(`#${pointer}`)}: ${because.trim()}`).join("\n"),
        ]
      : []),
    `### Operations of the vendor's that we leave out: ${unused.length}`,
    ...(verbose && unused.length > 0 ? [unused.map((route) => `- ${code(route)}`).join("\n")] : []),
  ];
}

/** The worst first, each group of equal changes on a line. */
function listChanges(changes: readonly Change[]): string[] {
  const groups = groupChanges(changes);
  return verdicts.flatMap((verdict) => {
    const lines = groups.filter(({ change }) => worstVerdict([change.callers, change.models]) === verdict);
    if (lines.length === 0) return [];
    return [`#### ${headings[verdict]}`, lines.map((group) => `- ${describeChange(group)}`).join("\n")];
  });
}

function listExplained(explained: readonly ExplainedChange[]): string {
  const reasons = [...new Set(explained.map(({ because }) => because))];
  return reasons
    .map((reason) => {
      const changes = explained.filter(({ because }) => because === reason).map(({ change }) => change);
      const lines = groupChanges(changes).map((group) => `  - ${describeChange(group)}`);
      return [`- ${reason.trim()}`, ...lines].join("\n");
    })
    .join("\n");
}

function count(things: number | readonly unknown[], name: string): string {
  const number = typeof things === "number" ? things : things.length;
  return `${number} ${name}${number === 1 ? "" : "s"}`;
}
