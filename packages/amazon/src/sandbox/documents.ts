import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { isWithin } from "./orders.js";
import { cutPage, DAY_TOKEN_MS, pack, type TokenPage, unpack } from "./page-token.js";
import type { AmazonCall, AmazonTables, Feed, Report } from "./tables.js";

type Schemas = components["schemas"];

interface ListQuery {
  readonly reportTypes?: readonly string[];
  readonly feedTypes?: readonly string[];
  readonly processingStatuses?: readonly string[];
  readonly marketplaceIds?: readonly string[];
  readonly pageSize?: number;
  readonly createdSince?: string;
  readonly createdUntil?: string;
  readonly nextToken?: string;
}
type List = AmazonCall<{ query: ListQuery }>;
type Creation<Name extends keyof Schemas> = AmazonCall<{ body: Schemas[Name] }>;

/** When work in the background begins and ends, in milliseconds after it was asked for. */
const begunMs = 15_000;
const doneMs = 60_000;

/** Reports, their schedules and feeds: all are made in the background and answer with documents. */
export const documents: Behaviour<AmazonTables> = {
  getReports: (call: List) => {
    const { items, next } = list(call, call.tables.reports.list(), ({ reportType }) => reportType);
    return { body: { reports: items, ...(next !== undefined && { nextToken: next }) } };
  },
  createReport: (call: Creation<"CreateReportSpecification">) => {
    const { body, tables, random, now, after } = call;
    const { reportOptions: _, ...asked } = body;
    const reportId = String(random.integer(100_000_000, 999_999_999));
    const createdTime = new Date(now).toISOString();
    tables.reports.add({ dataEndTime: createdTime, ...asked, reportId, createdTime, ...queued });
    after(begunMs, (at) => tables.reports.get(reportId) && begin(tables.reports, reportId, at));
    after(doneMs, (at) => {
      if (tables.reports.get(reportId)?.processingStatus !== "IN_PROGRESS") return;
      const { id } = tables.documents.add({ id: `amzn1.spdoc.1.${reportId}`, kind: "report" });
      tables.reports.update(reportId, { ...ended(at), reportDocumentId: id });
    });
    return { body: { reportId } };
  },
  getReport: ({ path, tables }: AmazonCall<{ path: { reportId: string } }>) => ({
    body: tables.reports.find(path.reportId),
  }),
  cancelReport: ({ path, tables }: AmazonCall<{ path: { reportId: string } }>) => {
    requireQueued(tables.reports.find(path.reportId));
    tables.reports.update(path.reportId, { processingStatus: "CANCELLED" });
    return {};
  },
  getReportDocument: ({ path, tables }: AmazonCall<{ path: { reportDocumentId: string } }>) => {
    const { id } = tables.documents.find(path.reportDocumentId);
    return { body: { reportDocumentId: id, url: addressOf(id) } };
  },
  getReportSchedules: ({ query, tables }: List) => ({
    body: {
      reportSchedules: tables.schedules
        .list()
        .filter(({ reportType }) => query.reportTypes?.includes(reportType)),
    },
  }),
  createReportSchedule: (call: Creation<"CreateReportScheduleSpecification">) => {
    const { body, tables, random } = call;
    const isSame = (one: { reportType: string; marketplaceIds?: readonly string[] }) =>
      one.reportType === body.reportType &&
      JSON.stringify(one.marketplaceIds) === JSON.stringify(body.marketplaceIds);
    const replaced = tables.schedules.list().filter(isSame);
    for (const { reportScheduleId } of replaced) tables.schedules.remove(reportScheduleId);
    const reportScheduleId = String(random.integer(100_000_000, 999_999_999));
    tables.schedules.add({ ...body, reportScheduleId });
    return { body: { reportScheduleId } };
  },
  getReportSchedule: ({ path, tables }: AmazonCall<{ path: { reportScheduleId: string } }>) => ({
    body: tables.schedules.find(path.reportScheduleId),
  }),
  cancelReportSchedule: ({ path, tables }: AmazonCall<{ path: { reportScheduleId: string } }>) => {
    tables.schedules.remove(path.reportScheduleId);
    return {};
  },
  getFeeds: (call: List) => {
    const { items, next } = list(call, call.tables.feeds.list(), ({ feedType }) => feedType);
    return { body: { feeds: items, ...(next !== undefined && { nextToken: next }) } };
  },
  createFeedDocument: ({ tables, random }: AmazonCall) => {
    const { id } = tables.documents.add({ id: `amzn1.tortuga.4.na.${random.uuid()}`, kind: "feed" });
    return { body: { feedDocumentId: id, url: addressOf(id) } };
  },
  createFeed: (call: Creation<"CreateFeedSpecification">) => {
    const { body, tables, random, now, after } = call;
    if (tables.documents.get(body.inputFeedDocumentId)?.kind !== "feed") {
      throw new Refusal(400, "There is no feed document with the id of inputFeedDocumentId.");
    }
    const { feedType, marketplaceIds } = body;
    const feedId = String(random.integer(100_000_000, 999_999_999));
    tables.feeds.add({
      feedId,
      feedType,
      marketplaceIds,
      createdTime: new Date(now).toISOString(),
      ...queued,
    });
    after(begunMs, (at) => tables.feeds.get(feedId) && begin(tables.feeds, feedId, at));
    after(doneMs, (at) => {
      if (tables.feeds.get(feedId)?.processingStatus !== "IN_PROGRESS") return;
      const { id } = tables.documents.add({ id: `amzn1.tortuga.4.na.${feedId}`, kind: "feed" });
      tables.feeds.update(feedId, { ...ended(at), resultFeedDocumentId: id });
    });
    return { body: { feedId } };
  },
  getFeed: ({ path, tables }: AmazonCall<{ path: { feedId: string } }>) => ({
    body: tables.feeds.find(path.feedId),
  }),
  cancelFeed: ({ path, tables }: AmazonCall<{ path: { feedId: string } }>) => {
    requireQueued(tables.feeds.find(path.feedId));
    tables.feeds.update(path.feedId, { processingStatus: "CANCELLED" });
    return {};
  },
  getFeedDocument: ({ path, tables }: AmazonCall<{ path: { feedDocumentId: string } }>) => {
    const { id } = tables.documents.find(path.feedDocumentId);
    return { body: { feedDocumentId: id, url: addressOf(id) } };
  },
};

const queued = { processingStatus: "IN_QUEUE" } as const;

function ended(at: number) {
  return { processingStatus: "DONE", processingEndTime: new Date(at).toISOString() } as const;
}

interface Progressing {
  update(id: string, change: { processingStatus: "IN_PROGRESS"; processingStartTime: string }): unknown;
  get(id: string): { readonly processingStatus: string } | undefined;
}

/** One that was cancelled meanwhile does not begin. */
function begin(table: Progressing, id: string, at: number): void {
  if (table.get(id)?.processingStatus !== "IN_QUEUE") return;
  table.update(id, { processingStatus: "IN_PROGRESS", processingStartTime: new Date(at).toISOString() });
}

function requireQueued({ processingStatus }: Report | Feed): void {
  if (processingStatus !== "IN_QUEUE")
    throw new Refusal(400, `It is ${processingStatus} and cannot be cancelled.`);
}

/** The latest first. */
function list<Item extends Report | Feed>(
  { query, now }: List,
  all: readonly Item[],
  typeOf: (item: Item) => string,
): TokenPage<Item> {
  const { filters, token } = questionOf(query);
  const types = filters.reportTypes ?? filters.feedTypes ?? [];
  const found = all
    .filter(
      (item) =>
        types.includes(typeOf(item)) &&
        (filters.processingStatuses?.includes(item.processingStatus) ?? true) &&
        (filters.marketplaceIds?.some((id) => item.marketplaceIds?.includes(id)) ?? true) &&
        isWithin(item.createdTime, filters.createdSince, filters.createdUntil),
    )
    .toReversed();
  const size = filters.pageSize ?? 10;
  const { items, next } = cutPage(found, { token, size, lifeMs: DAY_TOKEN_MS, question: filters, now });
  return { items, next: next === undefined ? undefined : pack({ filters, token: next }) };
}

interface Question {
  readonly filters: ListQuery;
  readonly token?: string;
}

/** A token stands alone: it knows the question that it was made for. */
function questionOf({ nextToken, ...filters }: ListQuery): Question {
  const { pageSize: _, ...named } = filters;
  const isNamed = Object.keys(named).length > 0;
  if (nextToken !== undefined && !isNamed) return unpack<Question>(nextToken);
  if (nextToken === undefined && (filters.reportTypes ?? filters.feedTypes) !== undefined) return { filters };
  throw new Refusal(400, "Either the types or nextToken must be given, and nextToken alone.");
}

function addressOf(id: string): string {
  return `https://documents.amazon.invalid/${encodeURIComponent(id)}`;
}
