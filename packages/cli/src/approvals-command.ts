import { type Approval, type Approvals, createApprovals, type Decision } from "@medtainer/core";
import { Command } from "commander";
import { type InstallationOptions, withInstallationOptions, withStorage } from "./installation.js";

/** `medtainer approvals list|approve|deny`: settles calls that wait for a person. */
export function approvalsCommand(): Command {
  const command = new Command("approvals").description("See and settle the calls that wait for a person.");
  const subcommand = (name: string, description: string) =>
    withInstallationOptions(command.command(name).description(description));
  subcommand("list", "the calls that wait, the newest first").action((options: InstallationOptions) =>
    withApprovals(options, async (approvals) => print(options, await approvals.list())),
  );
  const settle = (decision: Decision) => (id: string, options: InstallationOptions) =>
    withApprovals(options, async (approvals) =>
      print(options, [await approvals.settle(id, decision, "operator")]),
    );
  subcommand("approve <id>", "let a call pass once").action(settle("approved"));
  subcommand("deny <id>", "refuse a call").action(settle("denied"));
  return command;
}

function withApprovals(options: InstallationOptions, use: (approvals: Approvals) => Promise<void>) {
  return withStorage(options, ({ records }) => use(createApprovals(records)));
}

function print({ json }: InstallationOptions, approvals: readonly Approval[]): void {
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
