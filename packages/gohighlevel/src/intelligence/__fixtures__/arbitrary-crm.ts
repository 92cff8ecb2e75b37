import fc from "fast-check";
import type { CrmContact, CrmInteraction, CrmOpportunity, CrmPipeline } from "../../crm-records.js";
import type { CrmData, LastMessage } from "../crm-data.js";
import { NOW } from "./small-crm.js";

const dayMs = 86_400_000;

/** Some moment of the 200 days before now, or of the ten after it; one of few, so that things happen at the same time. */
const moment = fc.integer({ min: -400, max: 20 }).map((halfDays) => NOW + (halfDays * dayMs) / 2);

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** The record without the members that are undefined: an optional member is absent, never `undefined`. */
function withoutGaps<Whole>(record: object): Whole {
  // The arbitraries below give every required member, and this takes only what is undefined away.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Whole;
}

// Few values, so that contacts share them.
const names = fc.constantFrom("Ana López", "lopez ana", "Bob Ray", "王 小明", "", "Zoë");
const emails = fc.constantFrom("ana@example.org", "ANA@example.org ", "bob@ray.example", "none");
const phones = fc.constantFrom("(813) 555-0142", "+18135550142", "813 555 0177", "n/a");
const sources = fc.constantFrom("Web", "web", "Referral", "");
const id = fc.integer({ min: 1, max: 30 });

/** A contact whose id is one of 30. */
export const arbitraryContact: fc.Arbitrary<CrmContact> = fc
  .record({
    id: id.map((number) => `c${number}`),
    name: names,
    company: optional(fc.constantFrom("Quay Clinic", "Quay Clinic LLC", "Ray Dental")),
    email: optional(emails),
    phone: optional(phones),
    tags: fc.subarray(["VIP", "lead", "key-client"]),
    ownerId: optional(fc.constantFrom("u1", "u2")),
    source: optional(sources),
    createdAtMs: moment,
    lastActivityAtMs: optional(moment),
    importance: optional(fc.integer({ min: 0, max: 100 })),
  })
  .map(withoutGaps<CrmContact>);

const pipelines: readonly CrmPipeline[] = [
  {
    id: "p1",
    name: "Sales",
    stages: [
      { id: "s1", name: "New", position: 0 },
      { id: "s2", name: "Proposal", position: 1 },
    ],
  },
  { id: "p2", name: "Care", stages: [{ id: "t1", name: "Intake", position: 0 }] },
];

/** A deal of one of the contacts, or of somebody unknown, in one of the pipelines, or in one that is gone. */
export const arbitraryDeal: fc.Arbitrary<CrmOpportunity> = fc
  .record({
    id: id.map((number) => `d${number}`),
    name: fc.constantFrom("Chairs", "", "long ".repeat(100)),
    contactId: id.map((number) => `c${number}`),
    pipelineId: fc.constantFrom("p1", "p2", "p9"),
    stageId: fc.constantFrom("s1", "s2", "t1", "t9"),
    status: fc.constantFrom("open" as const, "won" as const, "lost" as const, "abandoned" as const),
    valueMinor: fc.integer({ min: 0, max: 10_000_000 }),
    currency: fc.constantFrom("USD", "EUR", "JPY"),
    createdAtMs: moment,
    updatedAtMs: moment,
    lastStageChangeAtMs: optional(moment),
    lastStatusChangeAtMs: optional(moment),
    source: optional(sources),
  })
  .map(withoutGaps<CrmOpportunity>);

const arbitraryMessage: fc.Arbitrary<LastMessage> = fc
  .record({
    contactId: id.map((number) => `c${number}`),
    atMs: moment,
    direction: optional(fc.constantFrom("inbound" as const, "outbound" as const)),
    channel: optional(fc.constantFrom("email", "sms")),
  })
  .map(withoutGaps<LastMessage>);

/** Something that happened with a contact, or is due. */
export const arbitraryInteraction: fc.Arbitrary<CrmInteraction> = fc
  .record({
    id: fc.uuid(),
    atMs: moment,
    kind: fc.constantFrom("message" as const, "note", "task", "appointment", "context"),
    direction: optional(fc.constantFrom("inbound" as const, "outbound" as const)),
    channel: optional(fc.constantFrom("email", "sms", "call")),
    text: fc.constantFrom("Hello", "", "Please call me back. "),
  })
  .map(withoutGaps<CrmInteraction>);

/** A CRM with up to 30 contacts and as many deals. */
export const arbitraryCrm: fc.Arbitrary<CrmData> = fc.record({
  contacts: fc.uniqueArray(arbitraryContact, { maxLength: 30, selector: ({ id }) => id }),
  opportunities: fc.uniqueArray(arbitraryDeal, { maxLength: 30, selector: ({ id }) => id }),
  pipelines: fc.constant(pipelines),
  lastMessages: fc.array(arbitraryMessage, { maxLength: 20 }),
});

/** The items in another order, which follows from the seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return items
    .map((item) => ({ item, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** The same data with every list in another order. */
export function shuffledCrm(data: CrmData, seed: number): CrmData {
  return {
    contacts: shuffled(data.contacts, seed),
    opportunities: shuffled(data.opportunities, seed + 1),
    pipelines: shuffled(data.pipelines, seed + 2),
    lastMessages: shuffled(data.lastMessages, seed + 3),
  };
}
