import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { JsonObject } from "@medtainer/core";
import type { Schema } from "../src/schema.js";

/** A tool as a client is told of it. */
export interface ListedTool {
  readonly name: string;
  readonly inputSchema: Schema;
}

/** An MCP server in a process of its own, spoken to over stdio. */
export interface McpProcess {
  readonly tools: readonly ListedTool[];
  /** Settles when the tool has answered, whatever it says; throws where the server ended. */
  call(name: string, input: JsonObject): Promise<void>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly tools?: readonly ListedTool[]; readonly nextCursor?: string };
  readonly error?: { readonly message: string };
}

const mostSecondsAnAnswer = 120;

/**
 * Starts a server and reads its list of tools.
 *
 * @param parameters Arguments of `node`.
 * @throws Error where the server ends or does not answer.
 */
export async function startMcpProcess(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<McpProcess> {
  const child = spawn(process.execPath, parameters, {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, ...environment },
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let end: string | undefined;
  const settle = (message: string) => {
    end = message;
    for (const [id, done] of waiting) done({ id, error: { message } });
  };
  child.on("exit", (code) => settle(`The server ended with ${code}.`));
  child.stdin.on("error", () => settle("The server takes no more."));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const answer = parseAnswer(line);
    if (answer?.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  let lastId = 0;

  function ask(method: string, params: object): Promise<Answer> {
    lastId += 1;
    const id = lastId;
    if (end !== undefined) return Promise.resolve({ id, error: { message: end } });
    return new Promise((resolve) => {
      const settleOnce = (answer: Answer) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      };
      const late = { id, error: { message: `No answer in ${mostSecondsAnAnswer} s.` } };
      const timer = setTimeout(() => settleOnce(late), mostSecondsAnAnswer * 1000);
      waiting.set(id, settleOnce);
      send({ id, method, params });
    });
  }

  async function listTools(cursor?: string): Promise<readonly ListedTool[]> {
    const { result, error } = await ask("tools/list", cursor === undefined ? {} : { cursor });
    if (error) throw new Error(error.message);
    const { tools = [], nextCursor } = result ?? {};
    return nextCursor === undefined ? tools : [...tools, ...(await listTools(nextCursor))];
  }

  const close = () => child.kill("SIGKILL");
  try {
    const clientInfo = { name: "bench", version: "1.0.0" };
    const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
    const { error } = await ask("initialize", hello);
    if (error) throw new Error(error.message);
    send({ method: "notifications/initialized" });
    const tools = await listTools();
    const call = async (name: string, input: JsonObject) => {
      await ask("tools/call", { name, arguments: input });
      if (end !== undefined) throw new Error(end);
    };
    return { tools, call, close };
  } catch (error) {
    close();
    throw error;
  }
}

function parseAnswer(line: string): Answer | undefined {
  try {
    // What is no answer has no id that anybody waits for.
    return JSON.parse(line) as Answer;
  } catch {
    return undefined;
  }
}
