import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Approval,
  type Approvals,
  createApprovals,
  type Decision,
  MedtainerError,
} from "@medtainer/core";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import { Command } from "commander";

interface ApprovalsOptions {
  readonly dataDir: string;
  readonly json?: true;
}

/** `medtainer approvals list|approve|deny`: settles calls that wait for a person. */
export function approvalsCommand(): Command {
  const command = new Command("approvals").description("See and settle the calls that wait for a person.");
  const subcommand = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .option("--data-dir <folder>", "the server's data", process.env.MEDTAINER_DATA_DIR || "./.medtainer")
      .option("--json", "answer as JSON");
  subcommand("list", "the calls that wait, the newest first").action((options: ApprovalsOptions) =>
    withApprovals(options, async (approvals) => print(options, await approvals.list())),
  );
  const settle = (decision: Decision) => (id: string, options: ApprovalsOptions) =>
    withApprovals(options, async (approvals) =>
      print(options, [await approvals.settle(id, decision, "operator")]),
    );
  subcommand("approve <id>", "let a call pass once").action(settle("approved"));
  subcommand("deny <id>", "refuse a call").action(settle("denied"));
  return command;
}

async function withApprovals({ dataDir }: ApprovalsOptions, use: (approvals: Approvals) => Promise<void>) {
  const path = join(dataDir, "medtainer.sqlite");
  if (!existsSync(path)) {
    throw new MedtainerError(
      "misconfigured",
      `There is no server data at ${path}; name its folder with --data-dir.`,
    );
  }
  const { records, close } = await openSqlite({ path });
  try {
    await use(createApprovals(records));
  } finally {
    await close();
  }
}

function print({ json }: ApprovalsOptions, approvals: readonly Approval[]): void {
  console.log(json ? JSON.stringify(approvals, null, 2) : describeApprovals(approvals));
}

function describeApprovals(approvals: readonly Approval[]): string {
  if (approvals.length === 0) return "Nothing waits for approval.";
  const lines = approvals.flatMap(({ id, status, tool, principal, input, createdAtMs }) => [
    `${id}  ${status}  ${tool}  by ${principal}  ${new Date(createdAtMs).toISOString()}`,
    `  ${JSON.stringify(input)}`,
  ]);
  return lines.join("\n");
}
