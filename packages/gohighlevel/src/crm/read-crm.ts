import type { CallOperation, Collection, CollectionItem, JsonObject, ToolContext } from "@medtainer/core";
import { contacts, opportunities } from "../collections.js";
import type { CrmContact, CrmOpportunity, CrmPipeline } from "../crm-records.js";
import { listPipelines } from "../generated/operations.js";
import { parseContact, parseOpportunity, parsePipeline } from "./parse-records.js";

/** The currency that amounts are read in where nobody names one: HighLevel's numbers have none. */
export const usualCurrency = "USD";

/** How old what was read is: milliseconds since 1970, and whether it should be younger. */
export interface Freshness {
  readonly asOfMs: number;
  readonly isStale: boolean;
}

/** Everything kept of one kind. */
export interface Kept<Item> extends Freshness {
  readonly items: readonly Item[];
  /** How many there are, also where the list was cut. */
  readonly total: number;
}

/** More than so many are not held in memory at once. */
const mostItems = 50_000;
const batchSize = 10_000;

/**
 * All contacts that are kept, with what this installation knows of them, in no order. The tool's `uses` names `searchContacts`.
 *
 * @throws MedtainerError as the vendor's operations, where what is kept is too old and the vendor fails.
 */
export async function readContacts({
  collections,
}: Pick<ToolContext, "collections">): Promise<Kept<CrmContact>> {
  const [kept, known] = await Promise.all([readAll(collections, contacts), collections.contexts(contacts)]);
  return { ...kept, items: kept.items.map(({ data, id }) => parseContact(data, id, known.get(id))) };
}

/**
 * All deals that are kept, in no order. The tool's `uses` names `searchOpportunities`.
 *
 * @throws MedtainerError as {@link readContacts}.
 */
export async function readOpportunities(
  { collections }: Pick<ToolContext, "collections">,
  currency: string = usualCurrency,
): Promise<Kept<CrmOpportunity>> {
  const kept = await readAll(collections, opportunities);
  return { ...kept, items: kept.items.map(({ data, id }) => parseOpportunity(data, id, currency)) };
}

/**
 * The pipelines, asked of the vendor now. The tool's `uses` names `listPipelines`.
 *
 * @throws MedtainerError as the operation.
 */
export async function readPipelines(call: CallOperation): Promise<CrmPipeline[]> {
  const { pipelines } = await call(listPipelines, {});
  // A reply is JSON; its interface only has no index signature.
  return pipelines.map((pipeline) => parsePipeline(pipeline as JsonObject));
}

async function readAll(
  collections: ToolContext["collections"],
  collection: Collection,
): Promise<Kept<CollectionItem>> {
  const items: CollectionItem[] = [];
  for (;;) {
    const after = items.at(-1)?.sequence;
    const page = await collections.read(collection, {
      order: "oldest",
      limit: batchSize,
      ...(after !== undefined && { after }),
    });
    items.push(...page.items);
    const { total, asOfMs, isStale } = page;
    if (page.items.length < batchSize || items.length >= mostItems) return { items, total, asOfMs, isStale };
  }
}
