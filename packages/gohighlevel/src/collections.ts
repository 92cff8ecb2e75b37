import {
  type CallOperation,
  type Collection,
  type CollectionPage,
  isJsonObject,
  type Json,
} from "@medtainer/core";
import { searchContacts, searchOpportunities } from "./generated/operations.js";

const daySeconds = 86_400;
/** What a page may hold at most (HighLevel's limit for opportunities; for contacts it is 500). */
const pageSize = 100;

/**
 * The contacts of the location, read whole every quarter of an hour. `searchAfter` reaches all of them; page numbers end at
 * 10,000.
 */
export const contacts: Collection = {
  vendor: "gohighlevel",
  kind: "contacts",
  list: { uses: [searchContacts], readPage: readContactPage },
  key: "/id",
  search: {
    name: ["/firstName", "/lastName", "/contactName"],
    company: ["/companyName", "/businessName"],
    email: ["/email", "/additionalEmails/*", "/additionalEmails/*/email"],
    phone: ["/phone", "/additionalPhones/*", "/additionalPhones/*/phone"],
    place: ["/city", "/state", "/address1"],
    tags: "/tags/*",
  },
  labels: { tag: "/tags/*", owner: "/assignedTo" },
  occurredAt: "/dateAdded",
  freshSeconds: 1_200,
  staleSeconds: daySeconds,
  schedule: { cron: "*/15 * * * *" },
};

/** The deals of the location, as fresh as its contacts. */
export const opportunities: Collection = {
  vendor: "gohighlevel",
  kind: "opportunities",
  list: { uses: [searchOpportunities], readPage: readOpportunityPage },
  key: "/id",
  search: { name: "/name", contact: "/contact/name" },
  labels: { stage: "/pipelineStageId", pipeline: "/pipelineId", status: "/status", contact: "/contactId" },
  occurredAt: "/createdAt",
  freshSeconds: 1_200,
  staleSeconds: daySeconds,
  schedule: { cron: "*/15 * * * *" },
};

async function readContactPage(call: CallOperation, cursor: Json): Promise<CollectionPage> {
  const searchAfter = Array.isArray(cursor) ? cursor.filter(isSortValue) : undefined;
  const { contacts: found, total } = await call(searchContacts, {
    pageLimit: pageSize,
    ...(searchAfter && { searchAfter }),
  });
  const next = found.length < pageSize ? undefined : found.at(-1)?.searchAfter;
  // Replies are JSON; only their types say more.
  return { items: found as readonly Json[], total, ...(next && { next }) };
}

async function readOpportunityPage(call: CallOperation, cursor: Json): Promise<CollectionPage> {
  const { startAfter, startAfterId } = isJsonObject(cursor) ? cursor : {};
  const { opportunities: found, meta } = await call(searchOpportunities, {
    limit: pageSize,
    ...(typeof startAfter === "string" && { startAfter }),
    ...(typeof startAfterId === "string" && { startAfterId }),
  });
  const isLast = found.length < pageSize || meta.startAfterId == null || meta.startAfter == null;
  const next = isLast
    ? undefined
    : { startAfter: String(meta.startAfter), startAfterId: meta.startAfterId ?? "" };
  return {
    // Replies are JSON; only their types say more.
    items: found as readonly Json[],
    ...(typeof meta.total === "number" && { total: meta.total }),
    ...(next && { next }),
  };
}

function isSortValue(value: Json): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
