import { redactText } from "@medtainer/core";
import { type Logger, pino } from "pino";
import type { Settings } from "./settings.js";

/** The operator's log: JSON lines on standard error, with every secret of the environment replaced. */
export function createLog({ LOG_LEVEL }: Settings, variables: NodeJS.ProcessEnv): Logger {
  const secrets = Object.entries(variables).flatMap(([name, value]) =>
    isSecret(name) && value ? [value] : [],
  );
  const hooks = { streamWrite: (line: string) => redactText(line, secrets) };
  return pino({ level: LOG_LEVEL, base: null, hooks }, pino.destination(2));
}

function isSecret(name: string): boolean {
  return /(TOKEN|SECRET|KEY|PASSWORD)$/.test(name);
}
