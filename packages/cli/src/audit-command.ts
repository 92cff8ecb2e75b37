import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { AuditVerification, Records } from "@medtainer/core";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  type AuditedCall,
  type AuditFilter,
  readAllCalls,
  readCall,
  readCalls,
  toJsonLine,
  toText,
} from "./audit-rows.js";
import { type InstallationOptions, withInstallationOptions, withStorage } from "./installation.js";
import { parseTime } from "./time-argument.js";

type AuditOptions = InstallationOptions & AuditFilter;

const pollIntervalMs = 500;
/** Longer than a call may take: one that has not ended by then was interrupted. */
const longestCallMs = 300_000;

/** `medtainer audit list|tail|export|prune|verify`: who called what, and how it ended. */
export function auditCommand(): Command {
  const command = new Command("audit").description("See, keep and check the record of every call.");
  const subcommand = (name: string, description: string) =>
    withInstallationOptions(command.command(name).description(description));
  withFilterOptions(subcommand("list", "the calls, the newest first"))
    .option("--limit <count>", "at most so many", parseCount, 50)
    .action((options: AuditOptions & { limit: number }) =>
      withStorage(options, ({ records }) => list(records, options)),
    );
  withFilterOptions(subcommand("tail", "calls as they end, until Ctrl+C")).action((options: AuditOptions) =>
    withStorage(options, ({ records }) => tail(records, options)),
  );
  withFilterOptions(subcommand("export", "every call, the oldest first, as JSON lines")).action(
    (options: AuditOptions) => withStorage(options, ({ records }) => exportAll(records, options)),
  );
  subcommand("prune", "remove what is older than a time, for good")
    .requiredOption("--before <time>", "a date, or a while ago such as 90d", parseTimeOption)
    .action((options: InstallationOptions & { before: number }) =>
      withStorage(options, ({ records }) => prune(records, options)),
    );
  subcommand("verify", "check that no row was altered or taken out")
    .option("--head <hash>", "a head that was noted earlier: it must still be part of the chain")
    .action((options: InstallationOptions & { head?: string }) =>
      withStorage(options, ({ records }) => verify(records, options)),
    );
  return command;
}

function withFilterOptions(command: Command): Command {
  return command
    .option("--tool <name>", "calls of this tool")
    .option("--vendor <name>", "calls of this vendor's tools")
    .addOption(new Option("--status <status>", "how they ended").choices(["started", "ok", "failed"]))
    .option("--since <time>", "a date, or a while ago such as 24h", parseTimeOption)
    .option("--until <time>", "a date, or a while ago", parseTimeOption);
}

async function list(records: Records, options: AuditOptions & { limit: number }): Promise<void> {
  const calls = await readCalls(records, options, { limit: options.limit });
  for (const call of calls) await print(call, options);
  if (calls.length === 0 && !options.json) console.log("No call fits.");
}

async function exportAll(records: Records, options: AuditOptions): Promise<void> {
  for await (const call of readAllCalls(records, options)) await write(toJsonLine(call));
}

async function tail(records: Records, options: AuditOptions): Promise<void> {
  const [newest] = await records.query("tool_executions", { limit: 1 });
  const running = new Map<string, AuditedCall>();
  for (let after = newest?.sequence ?? 0; ; await sleep(pollIntervalMs)) {
    const { status: _, ...filter } = options;
    for await (const call of newCalls(records, filter, after)) {
      after = call.sequence;
      running.set(call.id, call);
    }
    for (const { id, startedAtMs } of running.values()) {
      const call = await readCall(records, id);
      const isOver = call?.status !== "started" || Date.now() - startedAtMs > longestCallMs;
      if (!isOver) continue;
      running.delete(id);
      if (call && (options.status ?? call.status) === call.status) await print(call, options);
    }
  }
}

async function* newCalls(records: Records, filter: AuditFilter, after: number): AsyncGenerator<AuditedCall> {
  yield* await readCalls(records, filter, { order: "oldest", after, limit: 500 });
}

async function prune(
  records: Records,
  { before, json }: InstallationOptions & { before: number },
): Promise<void> {
  const removed = {
    tool_executions: await records.remove("tool_executions", {
      range: { column: "startedAtMs", to: before },
    }),
    api_calls: await records.remove("api_calls", { range: { column: "startedAtMs", to: before } }),
    approvals: await records.remove("approvals", { range: { column: "createdAtMs", to: before } }),
  };
  const counts = Object.entries(removed).map(([table, count]) => `${count} of ${table}`);
  console.log(
    json
      ? JSON.stringify(removed)
      : `Removed what was before ${new Date(before).toISOString()}: ${counts.join(", ")}.`,
  );
}

async function verify(
  records: Records,
  { head, json }: InstallationOptions & { head?: string },
): Promise<void> {
  const found = await records.verify(head === undefined ? {} : { head });
  if (found.faults.length > 0) process.exitCode = 1;
  console.log(json ? JSON.stringify(found) : describeVerification(found));
}

function describeVerification({ faults, links, head }: AuditVerification): string {
  if (faults.length === 0) {
    return `The record is whole: ${links} links. Note its head elsewhere, and give it to --head later:\n${head}`;
  }
  const lines = faults.map(({ kind, table, id }) => `${kind}  ${table} ${id}`.trimEnd());
  return [
    ...lines,
    `The record is NOT whole: ${faults.length === 100 ? "the first 100 faults" : "its faults"} stand above.`,
  ].join("\n");
}

function print(call: AuditedCall, { json }: InstallationOptions): Promise<void> {
  return write(json ? toJsonLine(call) : toText(call));
}

/** Waits while the reader of a pipe is behind, so that an export of any size takes little memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

function parseTimeOption(text: string): number {
  return parseTime(text);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError("Write a whole number from 1 on.");
  return count;
}
