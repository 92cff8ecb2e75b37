import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { MedtainerError, type ToolListOptions } from "@medtainer/core";
import { z } from "zod";
import { firstTools } from "./main-tools.js";

const secret = z.string().min(16, "must have at least 16 characters");

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8000),
  HOST: z.string().default("127.0.0.1"),
  MEDTAINER_DATA_DIR: z.string().default("./.medtainer"),
  MEDTAINER_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must begin with postgres://" })
    .optional(),
  MEDTAINER_REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "must begin with redis:// or rediss://" })
    .optional(),
  MEDTAINER_MODE: z.enum(["sandbox", "live"]).default("live"),
  MEDTAINER_AUTH: z.enum(["oauth", "none"]).default("oauth"),
  MEDTAINER_API_KEY: secret.optional(),
  MEDTAINER_SECRET_KEY: secret.optional(),
  MEDTAINER_SECRET_KEY_PREVIOUS: secret.optional(),
  MEDTAINER_PUBLIC_URL: z
    .url()
    .refine(isOrigin, "must be an origin such as https://mcp.example.com, without a path")
    .optional(),
  MEDTAINER_OWNER_PASSWORD: z.string().min(10, "must have at least 10 characters").optional(),
  MEDTAINER_AUTO_APPROVE: z.enum(["0", "1"]).default("0"),
  MEDTAINER_TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  MEDTAINER_APPROVE: z.enum(["destructive", "write", "none"]).default("destructive"),
  MEDTAINER_READ_ONLY: z.enum(["0", "1"]).default("0"),
  MEDTAINER_TOOL_LIST: z.enum(["full", "compact", "grouped", "search", "auto"]).optional(),
  MEDTAINER_TOOL_BUDGET: z.coerce.number().int().positive().optional(),
  MEDTAINER_TOOL_GROUPS: z.string().optional(),
  AMAZON_REGION: z.enum(["na", "eu", "fe"]).optional(),
  AMAZON_APPLICATION_ID: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** The server's settings, read from the environment. */
export type Settings = z.infer<typeof environment> & {
  readonly databasePath: string;
  readonly stateKey?: Uint8Array;
};

/** What `--local` means: try it out on this machine, with nothing configured. The environment overrules it. */
const localDefaults = { MEDTAINER_MODE: "sandbox", MEDTAINER_AUTH: "none" };

/** @throws MedtainerError `misconfigured`, naming every variable that is wrong. */
export function readSettings(variables: NodeJS.ProcessEnv, options: { readonly local: boolean }): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(options.local ? { ...localDefaults, ...given } : given);
  if (!parsed.success) throw new MedtainerError("misconfigured", describeIssues(parsed.error));
  const settings = parsed.data;
  const stateKey =
    settings.MEDTAINER_SECRET_KEY && createHash("sha256").update(settings.MEDTAINER_SECRET_KEY).digest();
  return {
    ...settings,
    databasePath: resolve(settings.MEDTAINER_DATA_DIR, "medtainer.sqlite"),
    ...(stateKey && { stateKey }),
  };
}

/** What the list of tools may take unless the operator says otherwise, in tokens. */
const usualBudgetTokens = 12_000;

/** How much of the tools clients are shown: as much as fits, and where not all of them do, the first ones. */
export function toolListOptions(settings: Settings): ToolListOptions {
  const { MEDTAINER_TOOL_LIST, MEDTAINER_TOOL_BUDGET, MEDTAINER_TOOL_GROUPS } = settings;
  const wantsGroups = MEDTAINER_TOOL_GROUPS !== undefined && MEDTAINER_TOOL_BUDGET === undefined;
  return {
    mode: MEDTAINER_TOOL_LIST ?? (wantsGroups ? "grouped" : "auto"),
    budgetTokens: MEDTAINER_TOOL_BUDGET ?? usualBudgetTokens,
    groups: MEDTAINER_TOOL_GROUPS?.split(",").map((group) => group.trim()) ?? firstTools,
  };
}

function isOrigin(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === "/" && search === "" && hash === "";
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`).join(" ");
}
