import type { JsonSchema } from "../../json.js";
import type { Tool } from "../../tool.js";
import { isMeaning, saidTerms, splitWords, writtenTerms } from "./search-terms.js";

/** Finds tools by what they do, the best first. */
export type FindTools = (query: string, limit: number) => Promise<readonly Tool<never, unknown>[]>;

/** What of a tool is looked through, and how much a word there counts. */
const fieldWeights = { name: 2, title: 2, group: 1, description: 1, parameters: 0.3, values: 0.5 };

/** What a word counts that only means the same as one of the tool's. */
const meaningWeight = 0.7;

/** BM25's own numbers; `b` is high because a long description is no better than a short one. */
const bm25 = { k: 1.2, b: 0.9, d: 0.5 };

/**
 * Ranks tools by BM25 over their names and texts. The library is loaded and the index built with the first question,
 * so that nobody pays for them who lists all tools.
 */
export function createToolIndex(tools: readonly Tool<never, unknown>[]): FindTools {
  let index: ReturnType<typeof buildIndex> | undefined;
  return async (query, limit) => {
    index ??= buildIndex(tools);
    const found = (await index).search(query);
    // Equal ones stand in the order of the tools, which is that of their names.
    const ranked = found.toSorted((one, other) => other.score - one.score || one.id - other.id);
    return ranked.slice(0, limit).flatMap(({ id }) => tools[id] ?? []);
  };
}

async function buildIndex(tools: readonly Tool<never, unknown>[]) {
  const { default: MiniSearch } = await import("minisearch");
  const index = new MiniSearch({
    fields: Object.keys(fieldWeights),
    tokenize: splitWords,
    processTerm: writtenTerms,
    searchOptions: {
      processTerm: saidTerms,
      boost: fieldWeights,
      boostTerm: (term) => (isMeaning(term) ? meaningWeight : 1),
      prefix: (term) => !isMeaning(term) && term.length > 3,
      bm25,
    },
  });
  index.addAll(tools.map(textsOf));
  return index;
}

function textsOf({ name, title, description, input, uses }: Tool<never, unknown>, id: number) {
  const parts = partsOf(input);
  return {
    id,
    name,
    title,
    description,
    group: uses.map(({ group }) => group ?? "").join(" "),
    parameters: parts.flatMap(({ properties }) => Object.keys(properties ?? {})).join(" "),
    values: parts.flatMap(({ enum: values }) => values ?? []).join(" "),
  };
}

/** A schema and all that is inside its objects and arrays. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, items } = schema;
  const inner = [...Object.values(properties), ...(typeof items === "object" ? [items] : [])];
  return [schema, ...inner.flatMap(partsOf)];
}
