import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runAuthorization } from "./run-authorization.js";
import { runSuite, type SuiteResult } from "./run-suite.js";
import { startSignInRelay } from "./sign-in-relay.js";
import { startFixture } from "./start-fixture.js";

/** One run of the suite against one kind of server, and the score that it must reach. */
interface ConformanceRun {
  readonly title: string;
  readonly expected: string;
  /** @param folder Where the suite writes each scenario's checks. */
  readonly run: (folder: string) => Promise<SuiteResult>;
}

/** A run of the scenarios that a revision of the protocol requires of servers. */
interface ServerRun {
  /** As the suite names it. */
  readonly revision: string;
  readonly sessions: boolean;
  /** True puts the authorization server in front. */
  readonly oauth: boolean;
  readonly expected: string;
  /** The file beside this one that lists what may fail. */
  readonly baseline: string;
}

const newest = { revision: "2026-07-28", sessions: false, expected: "37/37", baseline: "no-failures.yaml" };
const older = {
  revision: "2025-11-25",
  sessions: false,
  expected: "26/30",
  baseline: "expected-failures.yaml",
};
const withSessions = {
  revision: "2025-11-25",
  sessions: true,
  expected: "30/30",
  baseline: "no-failures.yaml",
};

const runs: readonly ConformanceRun[] = [
  ...[newest, older, withSessions].map((run) => serverRun({ ...run, oauth: false })),
  ...[newest, older, withSessions].map((run) => serverRun({ ...run, oauth: true })),
  { title: "authorization server", expected: "3/3", run: testAuthorization },
];

const help = `Usage: pnpm conformance

Runs the official MCP conformance suite against this package's HTTP transport, without and with OAuth, and against its
authorization server, and fails where a score is not the expected one. The first run downloads the suite and the Node.js
that it needs.

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

async function reachesScore({ title, expected, run }: ConformanceRun): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "medtainer-conformance-"));
  const suite = await run(folder);
  const score = `${suite.passed.length}/${suite.passed.length + suite.failed.length}`;
  console.log(`conformance ${title}: ${score}`);
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

function serverRun({ revision, sessions, oauth, expected, baseline }: ServerRun): ConformanceRun {
  const title = `${revision} ${sessions ? "with sessions" : "stateless"}${oauth ? ", with OAuth" : ""}`;
  const run = async (folder: string) => {
    const fixture = await startFixture({ sessions, oauth });
    // The suite has no way to be given a token.
    const relay = oauth ? await startSignInRelay(fixture.url) : undefined;
    const url = relay?.url ?? fixture.url;
    try {
      return await runSuite({ url, revision, baseline, folder });
    } finally {
      await relay?.close();
      await fixture.stop();
    }
  };
  return { title, expected, run };
}

async function testAuthorization(folder: string): Promise<SuiteResult> {
  const fixture = await startFixture({ sessions: false, oauth: true });
  return runAuthorization(new URL(fixture.url).origin, folder).finally(fixture.stop);
}
