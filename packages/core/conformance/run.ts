import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runSuite } from "./run-suite.js";
import { startFixture } from "./start-fixture.js";

/** One run of the suite against one kind of server, and the score that it must reach. */
interface ConformanceRun {
  /** The revision of the protocol, as the suite names it. */
  readonly revision: string;
  readonly sessions: boolean;
  readonly expected: string;
  /** The file beside this one that lists what may fail. */
  readonly baseline: string;
}

const runs: readonly ConformanceRun[] = [
  { revision: "2026-07-28", sessions: false, expected: "37/37", baseline: "no-failures.yaml" },
  { revision: "2025-11-25", sessions: false, expected: "26/30", baseline: "expected-failures.yaml" },
  { revision: "2025-11-25", sessions: true, expected: "30/30", baseline: "no-failures.yaml" },
];

const help = `Usage: pnpm conformance

Runs the official MCP conformance suite against this package's HTTP transport, and fails where a score is
not the expected one. The first run downloads the suite and the Node.js that it needs.

  --help  show this text
`;

const { values } = parseArgs({ options: { help: { type: "boolean", default: false } } });
if (values.help) process.stdout.write(help);
else process.exitCode = (await runAll()) ? 0 : 1;

async function runAll(): Promise<boolean> {
  let passed = 0;
  for (const run of runs) if (await reachesScore(run)) passed += 1;
  console.log(`${passed} passed, ${runs.length - passed} failed`);
  return passed === runs.length;
}

async function reachesScore({ revision, sessions, expected, baseline }: ConformanceRun): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "medtainer-conformance-"));
  const fixture = await startFixture({ sessions });
  const suite = await runSuite({ url: fixture.url, revision, baseline, folder }).finally(fixture.stop);
  const score = `${suite.passed.length}/${suite.passed.length + suite.failed.length}`;
  console.log(`conformance ${revision} ${sessions ? "with sessions" : "stateless"}: ${score}`);
  if (score === expected && suite.isAccepted) {
    await rm(folder, { recursive: true });
    return true;
  }
  console.error(suite.output);
  console.error(
    `Expected ${expected}, and a suite that ends without complaint. Its checks are in ${folder}.`,
  );
  console.error(`Failed: ${suite.failed.join(", ") || "none"}.`);
  return false;
}
