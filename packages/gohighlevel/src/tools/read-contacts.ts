import { defineTool, type ToolRun } from "@medtainer/core";
import { findStages, refuseStage } from "../crm/find-stage.js";
import { findUser } from "../crm/find-user.js";
import { parseMoment } from "../crm/parse-moment.js";
import { readContacts as readAll, readOpportunities, readPipelines } from "../crm/read-crm.js";
import { type ShownContact, showContact } from "../crm/show-contact.js";
import { type ShownFreshness, showFreshness } from "../crm/show-freshness.js";
import type { CrmContact } from "../crm-records.js";
import { listPipelines, listUsers, searchContacts, searchOpportunities } from "../generated/operations.js";
import { text } from "./input-schemas.js";

interface ReadContactsInput {
  readonly page?: number;
  readonly page_size?: number;
  readonly tag?: string;
  readonly stage?: string;
  readonly owner?: string;
  readonly created_after?: string;
  readonly created_before?: string;
  readonly has_email?: boolean;
}

/** What the tool answers. */
export interface ContactsPage extends ShownFreshness {
  /** How many contacts meet the conditions, on whatever page. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly contacts: readonly ShownContact[];
}

/** The contacts that are kept, page by page, the newest first. */
export const readContacts = defineTool({
  name: "gohighlevel_read_contacts",
  title: "Read contacts",
  description:
    "Lists contacts, the newest first, of the synced copy (at most 20 minutes old; the answer says how old). Conditions " +
    "add up. To find somebody by name use gohighlevel_search_by_nickname.",
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, maximum: 100_000 },
      page_size: { type: "integer", minimum: 1, maximum: 200, description: "Default 50." },
      tag: text(100),
      stage: text(100, "With an open deal in this stage: name or id."),
      owner: text(100, "User in charge: name, e-mail or id; `none` for nobody."),
      created_after: text(40, "Day (UTC) or time with offset; included."),
      created_before: text(40, "Not included."),
      has_email: { type: "boolean" },
    },
    additionalProperties: false,
  },
  uses: [searchContacts, searchOpportunities, listPipelines, listUsers],
  run: readPage,
});

type Condition = (contact: CrmContact) => boolean;

async function readPage(run: ToolRun<ReadContactsInput>): Promise<ContactsPage> {
  const { page = 1, page_size: size = 50 } = run.input;
  const conditions = await readConditions(run);
  const kept = await readAll(run.context);
  const found = kept.items
    .filter((contact) => conditions.every((meets) => meets(contact)))
    .sort((one, other) => other.createdAtMs - one.createdAtMs || (one.id < other.id ? -1 : 1));
  return {
    total: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / size)),
    ...showFreshness(kept, Date.now()),
    contacts: found.slice((page - 1) * size, page * size).map(showContact),
  };
}

async function readConditions(run: ToolRun<ReadContactsInput>): Promise<Condition[]> {
  const { tag, stage, owner, has_email: hasEmail, created_after: after, created_before: before } = run.input;
  const [afterMs, beforeMs] = [
    after === undefined ? Number.NEGATIVE_INFINITY : parseMoment(after, "created_after"),
    before === undefined ? Number.POSITIVE_INFINITY : parseMoment(before, "created_before"),
  ];
  return [
    ({ createdAtMs }) => createdAtMs >= afterMs && createdAtMs < beforeMs,
    ...(hasEmail === undefined ? [] : [({ email }: CrmContact) => (email !== undefined) === hasEmail]),
    ...(tag === undefined ? [] : [({ tags }: CrmContact) => tags.some((one) => isSame(one, tag))]),
    ...(owner === undefined ? [] : [await ownedBy(run, owner)]),
    ...(stage === undefined ? [] : [await inStage(run, stage)]),
  ];
}

async function ownedBy({ call }: ToolRun<unknown>, owner: string): Promise<Condition> {
  if (isSame(owner, "none")) return ({ ownerId }) => ownerId === undefined;
  const { id } = await findUser(call, owner, "owner");
  return ({ ownerId }) => ownerId === id;
}

async function inStage({ call, context }: ToolRun<unknown>, stage: string): Promise<Condition> {
  const [pipelines, deals] = await Promise.all([readPipelines(call), readOpportunities(context)]);
  const stages = new Set(findStages(pipelines, stage).map((found) => found.stage.id));
  if (stages.size === 0) refuseStage(pipelines);
  const open = deals.items.filter(({ status, stageId }) => status === "open" && stages.has(stageId));
  const ids = new Set(open.map(({ contactId }) => contactId));
  return ({ id }) => ids.has(id);
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
