import type { SandboxDefinition } from "@medtainer/sandbox";
import type { CrmContact, CrmOpportunity } from "../../crm-records.js";
import { defineCrm } from "../../sandbox/define.js";
import { seedLocation } from "../../sandbox/seed/seed.js";
import type { CrmSeed, KeptContact, KeptOpportunity } from "../../sandbox/tables.js";
import { emptyCrm, smallCrm } from "./small-crm.js";

const at = (atMs: number) => new Date(atMs).toISOString();

/** The small CRM as a location of HighLevel's: all deals in dollars, and nobody's importance noted. */
export const smallLocation: SandboxDefinition = defineCrm(() => toSeed(smallCrm));

/** A location in which there is nothing. */
export const emptyLocation: SandboxDefinition = defineCrm(() => toSeed(emptyCrm));

function toSeed({ contacts, opportunities, pipelines, lastMessages }: typeof smallCrm): CrmSeed {
  return {
    ...seedLocation(),
    contacts: contacts.map(toContact),
    opportunities: opportunities.map(toOpportunity),
    pipelines: pipelines.map(({ stages, ...pipeline }) => ({
      ...pipeline,
      stages: stages.map((stage) => ({ ...stage })),
    })),
    conversations: [...new Set(lastMessages.map(({ contactId }) => contactId))].map((contactId) => ({
      id: `with-${contactId}`,
      contactId,
      unreadCount: 0,
      starred: false,
      dateAdded: "2026-06-01T00:00:00.000Z",
    })),
    messages: lastMessages.map(({ contactId, atMs, direction = "outbound" }, index) => ({
      id: `m${index}`,
      conversationId: `with-${contactId}`,
      contactId,
      messageType: "TYPE_EMAIL",
      direction,
      status: "delivered",
      body: "When will the chairs come?",
      dateAdded: at(atMs),
    })),
    notes: [],
    tasks: [],
    events: [],
  };
}

function toContact({
  id,
  name,
  company,
  email,
  phone,
  tags,
  ownerId,
  source,
  ...times
}: CrmContact): KeptContact {
  return {
    id,
    ...(name !== "" && { firstName: name }),
    ...(company !== undefined && { companyName: company }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(ownerId !== undefined && { assignedTo: ownerId }),
    ...(source !== undefined && { source }),
    type: "lead",
    dnd: false,
    tags,
    customFields: [],
    dateAdded: at(times.createdAtMs),
    dateUpdated: at(times.createdAtMs),
    ...(times.lastActivityAtMs !== undefined && { lastActivity: at(times.lastActivityAtMs) }),
  };
}

function toOpportunity(deal: CrmOpportunity): KeptOpportunity {
  const { id, name, contactId, pipelineId, stageId, status, valueMinor, source } = deal;
  return {
    id,
    name,
    contactId,
    pipelineId,
    pipelineStageId: stageId,
    status,
    monetaryValue: valueMinor / 100,
    createdAt: at(deal.createdAtMs),
    updatedAt: at(deal.updatedAtMs),
    lastStatusChangeAt: at(deal.lastStatusChangeAtMs ?? deal.updatedAtMs),
    lastStageChangeAt: at(deal.lastStageChangeAtMs ?? deal.createdAtMs),
    ...(source !== undefined && { source }),
  };
}
