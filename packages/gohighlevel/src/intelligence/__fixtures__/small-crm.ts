import type { CrmContact, CrmOpportunity, CrmPipeline } from "../../crm-records.js";
import type { CrmData } from "../crm-data.js";

/** Noon of Wednesday, 17 June 2026, UTC. */
export const NOW = Date.UTC(2026, 5, 17, 12);

const at = (text: string) => Date.parse(`${text}Z`);

const pipelines: readonly CrmPipeline[] = [
  {
    id: "p1",
    name: "Sales",
    stages: [
      { id: "s1", name: "New", position: 0 },
      { id: "s2", name: "Proposal", position: 1 },
      { id: "s3", name: "Closing", position: 2 },
    ],
  },
  { id: "p2", name: "Care", stages: [{ id: "t1", name: "Intake", position: 0 }] },
];

const contacts: readonly CrmContact[] = [
  {
    id: "c1",
    name: "Ana López",
    company: "Quay Clinic",
    email: "ana@example.org",
    phone: "(813) 555-0142",
    tags: ["VIP", "newsletter"],
    ownerId: "u1",
    source: "Referral",
    createdAtMs: at("2026-01-10T00:00"),
    lastActivityAtMs: at("2026-05-01T00:00"),
  },
  {
    id: "c2",
    name: "Lopez, Ana",
    company: "Quay Clinic LLC",
    email: "ANA@example.org",
    phone: "+18135550142",
    tags: [],
    createdAtMs: at("2026-06-16T00:00"),
  },
  {
    id: "c3",
    name: "Bob Ray",
    company: "Ray Dental",
    email: "bob@ray.example",
    tags: [],
    ownerId: "u1",
    source: "referral ",
    createdAtMs: at("2026-06-09T10:00"),
  },
  { id: "c4", name: "", phone: "n/a", tags: [], createdAtMs: at("2026-06-11T00:00") },
  {
    id: "c5",
    name: "王 小明",
    email: "wang@example.org",
    phone: "+1 813 555 0142",
    tags: [],
    ownerId: "u2",
    source: "Web",
    createdAtMs: at("2026-02-01T00:00"),
    lastActivityAtMs: at("2026-06-16T00:00"),
    importance: 90,
  },
  {
    id: "c6",
    name: "Dee",
    email: "dee@example.org",
    phone: "+1 813 555 0199",
    tags: ["vip"],
    ownerId: "u1",
    source: "Web",
    createdAtMs: at("2026-02-02T00:00"),
    importance: 10,
  },
];

const usd = { currency: "USD" };

const opportunities: readonly CrmOpportunity[] = [
  {
    ...usd,
    id: "d1",
    name: "Chairs",
    contactId: "c3",
    pipelineId: "p1",
    stageId: "s1",
    status: "open",
    valueMinor: 120_000,
    createdAtMs: at("2026-06-09T11:00"),
    updatedAtMs: at("2026-06-09T11:00"),
  },
  {
    ...usd,
    id: "d2",
    name: "New ward",
    contactId: "c1",
    pipelineId: "p1",
    stageId: "s2",
    status: "open",
    valueMinor: 500_000,
    createdAtMs: at("2026-04-01T00:00"),
    updatedAtMs: at("2026-06-01T00:00"),
    lastStageChangeAtMs: at("2026-05-20T12:00"),
  },
  {
    ...usd,
    id: "d3",
    name: "Training",
    contactId: "c5",
    pipelineId: "p1",
    stageId: "s3",
    status: "won",
    valueMinor: 300_000,
    createdAtMs: at("2026-03-01T00:00"),
    updatedAtMs: at("2026-06-16T00:00"),
    lastStatusChangeAtMs: at("2026-06-16T00:00"),
    source: "Web",
  },
  {
    ...usd,
    id: "d4",
    name: "Scanner",
    contactId: "c5",
    pipelineId: "p1",
    stageId: "s2",
    status: "lost",
    valueMinor: 80_000,
    createdAtMs: at("2026-03-02T00:00"),
    updatedAtMs: at("2026-06-16T00:00"),
    lastStatusChangeAtMs: at("2026-06-09T09:00"),
  },
  {
    id: "d5",
    name: "Visit",
    contactId: "c1",
    pipelineId: "p1",
    stageId: "s3",
    status: "won",
    valueMinor: 25_000,
    currency: "EUR",
    createdAtMs: at("2026-03-03T00:00"),
    // The vendor does not say when it was won: its last change stands in.
    updatedAtMs: at("2026-06-11T00:00"),
    source: "Referral",
  },
  {
    ...usd,
    id: "d6",
    name: "Of somebody who is not read",
    contactId: "c9",
    pipelineId: "p2",
    stageId: "t1",
    status: "open",
    valueMinor: 9_000,
    createdAtMs: at("2026-05-01T00:00"),
    updatedAtMs: at("2026-06-16T12:00"),
    lastStageChangeAtMs: at("2026-06-16T12:00"),
  },
  {
    ...usd,
    id: "d7",
    name: "In a stage that is gone",
    contactId: "c3",
    pipelineId: "p2",
    stageId: "t9",
    status: "open",
    valueMinor: 1_000,
    createdAtMs: at("2026-01-01T00:00"),
    updatedAtMs: at("2026-01-01T00:00"),
  },
  {
    ...usd,
    id: "d8",
    name: "Given up",
    contactId: "c5",
    pipelineId: "p1",
    stageId: "s1",
    status: "abandoned",
    valueMinor: 5_000,
    createdAtMs: at("2026-03-04T00:00"),
    updatedAtMs: at("2026-06-15T00:00"),
    lastStatusChangeAtMs: at("2026-06-15T00:00"),
  },
];

/** Six contacts and eight deals, few enough to be counted by hand. */
export const smallCrm: CrmData = {
  contacts,
  opportunities,
  pipelines,
  lastMessages: [
    { contactId: "c3", atMs: at("2026-06-12T09:00"), direction: "outbound", channel: "email" },
    { contactId: "c3", atMs: at("2026-06-15T09:00"), direction: "inbound", channel: "email" },
  ],
};

/** A CRM in which there is nothing. */
export const emptyCrm: CrmData = { contacts: [], opportunities: [], pipelines: [], lastMessages: [] };
