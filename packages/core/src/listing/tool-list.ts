import { MedtainerError } from "../errors/medtainer-error.js";
import type { Tool } from "../tool.js";
import { compactTool } from "./compact-tool.js";
import { countTokens } from "./count-tokens.js";
import { describeTool, type ToolDescription } from "./describe-tool.js";
import { createSearchMode, type SearchMode } from "./search/search-mode.js";

/**
 * How much clients are told of the tools, the richest first. `full`: everything. `compact`: every tool, with one
 * sentence and the parts of its input that matter. `grouped`: only the tools of some groups. `search`: four tools that
 * find, describe and call the others.
 */
export type ToolListMode = "full" | "compact" | "grouped" | "search";

/** What the operator wants the list of tools to be. */
export interface ToolListOptions {
  /**
   * `auto` takes the richest mode that fits the budget, and lists the four tools of `search` beside groups. By default `auto` where there is a budget, `grouped` where there
   * are only groups, else `full`.
   */
  readonly mode?: ToolListMode | "auto";
  /**
   * Tokens that the list may take, four bytes each; default 25,000. A mode that is named stands whatever it takes, but
   * `grouped` becomes compact where its tools are too much in full.
   */
  readonly budgetTokens?: number;
  /**
   * For `grouped`: a group (`droplets`), a vendor (`digitalocean`), a vendor's group (`digitalocean:droplets`), or
   * a tool's name.
   */
  readonly groups?: readonly string[];
}

/** The list of tools as clients get it: one page, sorted by name. */
export interface ToolList {
  readonly mode: ToolListMode;
  readonly tokens: number;
  readonly tools: readonly ToolDescription[];
  /** Set where the tools of search mode are listed. */
  readonly search?: SearchMode;
}

const defaultBudgetTokens = 25_000;

/**
 * Writes the list of these tools, which must be sorted by name. A tool that is not in it can be called all the same.
 *
 * @throws MedtainerError `misconfigured` where `grouped` is asked for and no tool is in the groups.
 */
export function createToolList(tools: readonly ListedTool[], options: ToolListOptions = {}): ToolList {
  const { budgetTokens = defaultBudgetTokens, groups = [] } = options;
  const { mode = usualMode(options) } = options;
  const wish: Wish = {
    tools,
    grouped: tools.filter((tool) => isInGroups(tool, groups)),
    groups,
    budgetTokens,
  };
  return mode === "auto" ? writeRichest(wish) : writers[mode](wish);
}

function usualMode({ budgetTokens, groups }: ToolListOptions): ToolListMode | "auto" {
  if (budgetTokens !== undefined) return "auto";
  return groups === undefined ? "full" : "grouped";
}

type ListedTool = Tool<never, unknown>;

interface Wish {
  readonly tools: readonly ListedTool[];
  /** Those of the tools that are in the groups. */
  readonly grouped: readonly ListedTool[];
  readonly groups: readonly string[];
  readonly budgetTokens: number;
}

/** The last one is taken even where it is too much: no list is shorter. */
function writeRichest(wish: Wish): ToolList {
  const modes: ToolListMode[] =
    wish.grouped.length > 0 ? ["full", "compact", "grouped"] : ["full", "compact"];
  const search = writers.search(wish);
  for (const mode of modes) {
    const list = mode === "grouped" ? writeGroupedWithin(wish, search) : writers[mode](wish);
    if (list.tokens <= wish.budgetTokens) return list;
  }
  return search;
}

/** The operator asked for a budget, not for a choice: the tools beyond the groups stay within reach. */
function writeGroupedWithin({ budgetTokens, ...wish }: Wish, search: ToolList): ToolList {
  const grouped = writers.grouped({ ...wish, budgetTokens: budgetTokens - search.tokens });
  const described = [...grouped.tools, ...search.tools].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  return { ...search, ...measured("grouped", described) };
}

const writers: Readonly<Record<ToolListMode, (wish: Wish) => ToolList>> = {
  full: ({ tools }) => measured("full", tools.map(describeTool)),
  compact: ({ tools }) => measured("compact", tools.map(describeTool).map(compactTool)),
  grouped: ({ tools, grouped, groups, budgetTokens }) => {
    if (grouped.length === 0) throw noSuchGroups(tools, groups);
    const full = measured("grouped", grouped.map(describeTool));
    return full.tokens <= budgetTokens ? full : measured("grouped", full.tools.map(compactTool));
  },
  search: ({ tools }) => {
    const search = createSearchMode(tools);
    return { ...measured("search", search.descriptions), search };
  },
};

function measured(mode: ToolListMode, tools: readonly ToolDescription[]): ToolList {
  return { mode, tools, tokens: countTokens(tools) };
}

function isInGroups(tool: ListedTool, groups: readonly string[]): boolean {
  return [tool.name, ...groupsOf(tool)].some((label) => groups.includes(label));
}

/** A tool of several operations is in the groups of all of them. */
function groupsOf({ uses }: ListedTool): string[] {
  return uses.flatMap(({ vendor, group }) =>
    group === undefined ? [vendor] : [vendor, group, `${vendor}:${group}`],
  );
}

function noSuchGroups(tools: readonly ListedTool[], groups: readonly string[]): MedtainerError {
  const known = [...new Set(tools.flatMap(groupsOf))].sort().join(", ");
  return new MedtainerError(
    "misconfigured",
    `No tool is in the groups ${groups.join(", ")}; there are: ${known}.`,
  );
}
