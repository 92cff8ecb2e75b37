import { execFile } from "node:child_process";

/**
 * The suite is a pre-release, so it is pinned exactly. It needs Node.js 22 or later, which this project does not
 * and npm would refuse.
 */
const suitePackages = [
  "--package",
  "node@24",
  "--package",
  "@modelcontextprotocol/conformance@0.2.0-alpha.12",
];

const timeoutMs = 300_000;

/** What came of one run of the suite's command. */
export interface Finished {
  /** True where it ended with the exit code 0. */
  readonly isAccepted: boolean;
  /** Everything that it printed. */
  readonly output: string;
}

/**
 * Runs the official suite's command, which npx downloads where it is missing.
 *
 * @param folder Where it runs.
 * @param hear Called with what it prints, while it prints it.
 */
export function conformance(
  parameters: readonly string[],
  folder: string,
  hear: (text: string) => void = () => {},
): Promise<Finished> {
  const command = ["--yes", "--engine-strict=false", ...suitePackages, "--", "conformance", ...parameters];
  const options = { cwd: folder, timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    const child = execFile("npx", command, options, (error, stdout, stderr) => {
      resolve({ isAccepted: error === null, output: [stdout, stderr, error?.message ?? ""].join("\n") });
    });
    child.stdout?.on("data", (chunk) => hear(String(chunk)));
  });
}
