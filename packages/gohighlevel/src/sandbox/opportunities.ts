import type { Json, JsonObject } from "@medtainer/core";
import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { nameOf } from "./contact-views.js";
import { find } from "./contacts.js";
import { type CrmCall, type CrmTables, type KeptOpportunity, LOCATION_ID } from "./tables.js";

type Schemas = components["schemas"];
type Search = {
  readonly q?: string;
  readonly pipeline_id?: string;
  readonly pipeline_stage_id?: string;
  readonly contact_id?: string;
  readonly status?: string;
  readonly assigned_to?: string;
  readonly startAfter?: string;
  readonly startAfterId?: string;
  readonly page?: number;
  readonly limit?: number;
};
type One = { path: { id: string } };
/** Values of custom fields may be anything; they are checked by the document and not kept here. */
type Given<Name extends "OpportunityInput" | "OpportunityChange" | "OpportunityUpsert"> = Omit<
  Schemas[Name],
  "customFields" | "monetaryValue"
> & { readonly monetaryValue?: Json };

/** Deals and pipelines. */
export const opportunities: Behaviour<CrmTables> = {
  searchOpportunities: search,
  listPipelines: ({ tables }) => ({
    body: { pipelines: tables.pipelines.list().map((one) => ({ ...one })) },
  }),
  listLostReasons: ({ tables }) => {
    const lostReasons = tables.lostReasons.list().map((reason) => ({ ...reason, locationId: LOCATION_ID }));
    return { body: { lostReasons, total: lostReasons.length } };
  },
  createOpportunity: (call: CrmCall<{ body: Given<"OpportunityInput"> }>) =>
    answer(call, create(call, call.body)),
  upsertOpportunity: (call: CrmCall<{ body: Given<"OpportunityUpsert"> }>) => {
    const { tables, body } = call;
    const known = body.id === undefined ? undefined : tables.opportunities.get(body.id);
    if (known === undefined) throw new Refusal(400, "Opportunity not found");
    const { opportunity } = bodyOf(call, change(call, known, body));
    return { body: { opportunity, new: false } };
  },
  getOpportunity: (call: CrmCall<One>) => answer(call, dealOf(call)),
  updateOpportunity: (call: CrmCall<One & { body: Given<"OpportunityChange"> }>) =>
    answer(call, change(call, dealOf(call), call.body)),
  updateOpportunityStatus: (call: CrmCall<One & { body: Schemas["OpportunityStatusChange"] }>) => {
    change(call, dealOf(call), call.body);
    return { body: { succeded: true } };
  },
  deleteOpportunity: (call: CrmCall<One>) => {
    call.tables.opportunities.remove(dealOf(call).id);
    return { body: { succeded: true } };
  },
};

/** The newest first; a page begins after `startAfterId`, or by its number. */
function search(call: CrmCall<{ query: Search }>): SandboxReply {
  const { query, tables } = call;
  const { page = 1, limit = 20, startAfterId } = query;
  if (limit > 100) throw new Refusal(422, "limit must not be greater than 100");
  const found = tables.opportunities
    .list()
    .filter((deal) => isWanted(deal, query))
    .sort(
      (one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt) || (one.id < other.id ? 1 : -1),
    );
  const start = startAfterId ? 1 + found.findIndex(({ id }) => id === startAfterId) : (page - 1) * limit;
  const onPage = found.slice(start, start + limit);
  const last = onPage.at(-1);
  const goesOn = start + limit < found.length;
  return {
    body: {
      opportunities: onPage.map((deal) => view(tables, deal)),
      meta: {
        total: found.length,
        currentPage: page,
        nextPage: goesOn ? page + 1 : null,
        prevPage: page > 1 ? page - 1 : null,
        startAfter: last ? Date.parse(last.createdAt) : null,
        startAfterId: last?.id ?? null,
        nextPageUrl: null,
      },
    },
  };
}

function isWanted(deal: KeptOpportunity, query: Search): boolean {
  const { q = "", status = "all", pipeline_id, pipeline_stage_id, contact_id, assigned_to } = query;
  return (
    deal.name.toLowerCase().includes(q.toLowerCase()) &&
    (status === "all" || deal.status === status) &&
    (pipeline_id === undefined || deal.pipelineId === pipeline_id) &&
    (pipeline_stage_id === undefined || deal.pipelineStageId === pipeline_stage_id) &&
    (contact_id === undefined || deal.contactId === contact_id) &&
    (assigned_to === undefined || deal.assignedTo === assigned_to)
  );
}

function create(call: CrmCall, body: Given<"OpportunityInput">): KeptOpportunity {
  const { tables, random, now } = call;
  find(tables, body.contactId);
  const at = new Date(now).toISOString();
  return tables.opportunities.add({
    id: random.hex(20),
    name: body.name,
    contactId: body.contactId,
    monetaryValue: typeof body.monetaryValue === "number" ? body.monetaryValue : 0,
    ...stageFor(tables, body.pipelineId, body.pipelineStageId),
    status: statusOf(body.status),
    ...(body.assignedTo !== undefined && { assignedTo: body.assignedTo }),
    createdAt: at,
    updatedAt: at,
    lastStageChangeAt: at,
    lastStatusChangeAt: at,
  });
}

interface Change {
  readonly name?: string;
  readonly pipelineId?: string;
  readonly pipelineStageId?: string;
  readonly status?: string;
  readonly monetaryValue?: Json;
  readonly assignedTo?: string;
  readonly lostReasonId?: string;
}

function change({ tables, now }: CrmCall, deal: KeptOpportunity, given: Change): KeptOpportunity {
  const at = new Date(now).toISOString();
  const place =
    given.pipelineStageId === undefined && given.pipelineId === undefined
      ? deal
      : stageFor(tables, given.pipelineId ?? deal.pipelineId, given.pipelineStageId);
  const status = given.status === undefined ? deal.status : statusOf(given.status);
  const { pipelineId, pipelineStageId } = place;
  return tables.opportunities.update(deal.id, {
    pipelineId,
    pipelineStageId,
    status,
    updatedAt: at,
    ...(given.name !== undefined && { name: given.name }),
    ...(typeof given.monetaryValue === "number" && { monetaryValue: given.monetaryValue }),
    ...(given.assignedTo !== undefined && { assignedTo: given.assignedTo }),
    ...(given.lostReasonId !== undefined && { lostReasonId: given.lostReasonId }),
    ...(pipelineStageId !== deal.pipelineStageId && { lastStageChangeAt: at }),
    ...(status !== deal.status && { lastStatusChangeAt: at }),
  });
}

function stageFor(tables: CrmCall["tables"], pipelineId: string, stageId: string | undefined) {
  const stages = tables.pipelines.get(pipelineId)?.stages;
  const stage = stageId === undefined ? stages?.[0] : stages?.find(({ id }) => id === stageId);
  if (stage === undefined) throw new Refusal(400, "The pipeline id or stage id is invalid.");
  return { pipelineId, pipelineStageId: stage.id };
}

function statusOf(status: string): KeptOpportunity["status"] {
  const known = (["open", "won", "lost", "abandoned"] as const).find((one) => one === status);
  if (known === undefined) throw new Refusal(422, "status must be one of open, won, lost, abandoned");
  return known;
}

function dealOf({ tables, path }: CrmCall<One>): KeptOpportunity {
  const deal = tables.opportunities.get(path.id);
  if (deal === undefined) throw new Refusal(400, `Opportunity not found for id: ${path.id}`);
  return deal;
}

function answer(call: CrmCall, deal: KeptOpportunity): SandboxReply {
  return { body: bodyOf(call, deal) };
}

function bodyOf({ tables }: CrmCall, deal: KeptOpportunity) {
  return { opportunity: view(tables, deal) };
}

function view(tables: CrmCall["tables"], deal: KeptOpportunity): JsonObject {
  const contact = tables.contacts.get(deal.contactId);
  const shown = {
    ...deal,
    locationId: LOCATION_ID,
    ...(contact && {
      contact: {
        id: contact.id,
        name: nameOf(contact),
        ...(contact.companyName !== undefined && { companyName: contact.companyName }),
        ...(contact.email !== undefined && { email: contact.email }),
        ...(contact.phone !== undefined && { phone: contact.phone }),
        tags: [...contact.tags],
      },
    }),
  };
  // Plain JSON; its interface only has no index signature.
  return shown as JsonObject;
}
