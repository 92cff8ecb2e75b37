import type { Random } from "@medtainer/sandbox";
import type { CrmSeed, KeptContact, KeptOpportunity } from "../tables.js";
import { at } from "./times.js";

const opportunityCount = 120;

/** Three pipelines with their stages. */
export const pipelines: CrmSeed["pipelines"] = [
  pipeline("pipeNewPractices0001", "New practices", [
    "New lead",
    "Contacted",
    "Demo booked",
    "Proposal sent",
    "Contract out",
  ]),
  pipeline("pipeRenewals00000002", "Renewals", ["Due", "In talks", "Agreed"]),
  pipeline("pipePartners00000003", "Partners", ["Introduced", "Trial", "Signed"]),
];

/** Deals of the cast, in days before now: contact, name, pipeline, stage, value, made, moved last; open. */
const castDeals: readonly (readonly [string, string, number, number, number, number, number])[] = [
  ["bobAlvarezRiverbend1", "Riverbend: exam room supplies", 0, 3, 18_500, 40, 6],
  ["lizOrtizHarborClinic", "Harbor Clinic: yearly contract", 1, 1, 42_000, 160, 120],
  ["ruthAdlerPalmettoCar", "Palmetto: monitors", 0, 2, 27_250.5, 110, 95],
  ["seanOBrienFamilyPrac", "O’Brien: second location", 0, 4, 12_900, 100, 71],
  ["jorgWeissPraxisBerln", "Praxis Weiß: trial order", 2, 1, 3_400, 60, 9],
  ["noorHaddadMangrove01", "Mangrove: starter kit", 0, 0, 1_150.75, 4, 4],
  ["katieLindqvistYborSk", "Ybor Skin: renewal", 1, 2, 8_600, 55, 2],
];

/** 120 deals: those of the cast, then others, of which half are decided. */
export function seedOpportunities(
  random: Random,
  now: number,
  contacts: readonly KeptContact[],
): KeptOpportunity[] {
  const known = castDeals.map(([contactId, name, pipe, stage, value, made, moved], index) =>
    makeDeal(now, {
      id: `dealOfTheCast${String(index + 1).padStart(7, "0")}`,
      contactId,
      name,
      place: [pipe, stage],
      value,
      made,
      moved,
      source: "Referral",
    }),
  );
  const others = Array.from({ length: opportunityCount - known.length }, () => {
    const contact = random.pick(contacts);
    const pipe = random.integer(0, pipelines.length - 1);
    const stage = random.integer(0, (pipelines[pipe]?.stages.length ?? 1) - 1);
    const made = random.integer(1, 200);
    const moved = Math.round(made * random.fraction());
    const status = random.pick(["open", "open", "open", "won", "won", "lost", "abandoned"] as const);
    return makeDeal(now, {
      id: random.hex(20),
      contactId: contact.id,
      name: `${contact.companyName ?? contact.lastName}: ${random.pick(["supplies", "monitors", "furniture", "lab kits"])}`,
      place: [pipe, stage],
      value: random.integer(4, 240) * 125,
      made,
      moved,
      status,
      ...(contact.source !== undefined && { source: contact.source }),
      ...(contact.assignedTo !== undefined && { assignedTo: contact.assignedTo }),
    });
  });
  return [...known, ...others];
}

interface Deal extends Pick<KeptOpportunity, "id" | "contactId" | "name"> {
  readonly place: readonly [number, number];
  readonly value: number;
  readonly made: number;
  readonly moved: number;
  readonly status?: KeptOpportunity["status"];
  readonly source?: string;
  readonly assignedTo?: string;
}

function makeDeal(
  now: number,
  { place: [pipe, position], value, made, moved, ...deal }: Deal,
): KeptOpportunity {
  const { status = "open", ...facts } = deal;
  const { id = "", stages } = pipelines[pipe] ?? { stages: [] };
  const changed = at(now, -moved);
  return {
    ...facts,
    pipelineId: id,
    pipelineStageId: stages[position]?.id ?? "",
    status,
    monetaryValue: value,
    createdAt: at(now, -made),
    updatedAt: changed,
    lastStageChangeAt: changed,
    lastStatusChangeAt: status === "open" ? at(now, -made) : changed,
  };
}

function pipeline(id: string, name: string, stages: readonly string[]): CrmSeed["pipelines"][number] {
  return {
    id,
    name,
    stages: stages.map((stage, position) => ({ id: `${id}-stage-${position + 1}`, name: stage, position })),
  };
}
