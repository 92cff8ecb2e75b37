import type { SandboxDefinition } from "@medtainer/sandbox";
import { defineCrm } from "../sandbox/define.js";
import { seedLocation } from "../sandbox/seed/seed.js";
import { type CrmSeed, type KeptContact, type KeptOpportunity, LOCATION_ID } from "../sandbox/tables.js";

/** Noon (UTC) of Monday, 15 June 2026: the clock of every test here. */
export const NOON = Date.UTC(2026, 5, 15, 12);

const [mia, owen] = ["userMiaKeller00000001", "userOwenPrice00000002"];

/** Five contacts and four deals, few enough to count by hand. */
export const smallCrm: SandboxDefinition = defineCrm(() => seedOf());

/** A location in which nothing has happened yet. */
export const emptyCrm: SandboxDefinition = defineCrm(() => ({
  ...seedOf(),
  contacts: [],
  opportunities: [],
  pipelines: [],
  conversations: [],
  messages: [],
  notes: [],
  tasks: [],
  events: [],
}));

/** A location with so many contacts. */
export function crmOf(count: number): SandboxDefinition {
  const contacts = Array.from({ length: count }, (_, index) =>
    contact(`c${index}`, `2026-01-01T00:00:${String(index % 60).padStart(2, "0")}.000Z`, {
      firstName: `Contact ${index}`,
    }),
  );
  return defineCrm(() => ({ ...seedOf(), contacts }));
}

function seedOf(): CrmSeed {
  return {
    ...seedLocation(),
    contacts: [
      contact("ann", "2026-06-10T09:00:00.000Z", {
        firstName: "Ann-Marie",
        lastName: "Duarte",
        companyName: "Harbor Clinic",
        email: "ann@harbor.example",
        phone: "+18135550101",
        city: "Tampa",
        state: "FL",
        tags: ["vip", "clinic"],
        assignedTo: mia,
        source: "Referral",
      }),
      contact("bob", "2026-01-05T00:00:00.000Z", {
        firstName: "Robert",
        lastName: "Alvarez",
        companyName: "Riverbend Clinic",
        email: "bob@riverbend.example",
        phone: "+18135550142",
        city: "Tampa",
        state: "FL",
        tags: ["clinic"],
        assignedTo: owen,
        lastActivity: "2026-06-02T09:30:00.000Z",
      }),
      contact("jorg", "2026-06-14T23:30:00.000Z", {
        firstName: "Jörg",
        lastName: "Weiß",
        companyName: "Praxis Weiß",
        phone: "+49305550123",
        city: "Berlin",
      }),
      contact("li", "2025-12-31T23:59:59.000Z", {
        firstName: "小明",
        lastName: "王",
        email: "li@dongfang.example",
        assignedTo: mia,
        dnd: true,
      }),
      contact("nameless", "2026-06-15T08:00:00.000Z", { phone: "+18135550199" }),
    ],
    pipelines: [
      pipeline("sales", "Sales", ["Lead", "Offer", "Contract"]),
      pipeline("renewals", "Renewals", ["Due", "Offer"]),
    ],
    opportunities: [
      deal("d1", "bob", { stage: "sales-2", value: 1000.1, made: "2026-05-01", moved: "2026-06-10" }),
      deal("d2", "ann", { stage: "sales-1", value: 250, made: "2026-06-11", moved: "2026-06-11" }),
      deal("d3", "bob", {
        stage: "sales-3",
        value: 80,
        made: "2026-02-01",
        moved: "2026-03-01",
        status: "won",
      }),
      deal("d4", "jorg", {
        stage: "sales-2",
        value: 70,
        made: "2026-06-01",
        moved: "2026-06-02",
        status: "lost",
      }),
    ],
    conversations: [
      { id: "talk", contactId: "bob", unreadCount: 0, starred: false, dateAdded: "2026-06-01T10:00:00.000Z" },
    ],
    messages: [
      {
        ...{
          id: "m1",
          conversationId: "talk",
          contactId: "bob",
          messageType: "TYPE_EMAIL",
          direction: "outbound",
        },
        ...{
          status: "delivered",
          body: "Here it is.",
          subject: "Offer",
          dateAdded: "2026-06-01T10:00:00.000Z",
        },
      },
      {
        ...{
          id: "m2",
          conversationId: "talk",
          contactId: "bob",
          messageType: "TYPE_SMS",
          direction: "inbound",
        },
        ...{ status: "read", body: "Thanks!", dateAdded: "2026-06-02T09:30:00.000Z" },
      },
    ],
    notes: [{ id: "n1", contactId: "bob", body: "Likes boats.", dateAdded: "2026-06-03T15:00:00.000Z" }],
    tasks: [
      {
        id: "t1",
        contactId: "bob",
        title: "Call",
        body: "",
        dueDate: "2026-06-20T16:00:00.000Z",
        completed: false,
      },
    ],
    events: [
      {
        id: "e1",
        title: "Demo",
        calendarId: "calendarIntroCall001",
        locationId: LOCATION_ID,
        contactId: "bob",
        appointmentStatus: "confirmed",
        startTime: "2026-06-18T13:00:00.000Z",
        endTime: "2026-06-18T13:30:00.000Z",
        dateAdded: "2026-06-01T10:00:00.000Z",
        dateUpdated: "2026-06-01T10:00:00.000Z",
      },
    ],
  };
}

function contact(id: string, dateAdded: string, members: Partial<KeptContact>): KeptContact {
  return {
    id,
    type: "lead",
    dnd: false,
    tags: [],
    customFields: [],
    dateAdded,
    dateUpdated: dateAdded,
    ...members,
  };
}

function pipeline(id: string, name: string, stages: readonly string[]): CrmSeed["pipelines"][number] {
  return {
    id,
    name,
    stages: stages.map((stage, position) => ({ id: `${id}-${position + 1}`, name: stage, position })),
  };
}

interface Deal {
  readonly stage: string;
  readonly value: number;
  readonly made: string;
  readonly moved: string;
  readonly status?: KeptOpportunity["status"];
}

function deal(
  id: string,
  contactId: string,
  { stage, value, made, moved, status = "open" }: Deal,
): KeptOpportunity {
  return {
    id,
    name: `Deal ${id}`,
    contactId,
    pipelineId: stage.split("-")[0] ?? "",
    pipelineStageId: stage,
    status,
    monetaryValue: value,
    createdAt: `${made}T12:00:00.000Z`,
    updatedAt: `${moved}T12:00:00.000Z`,
    lastStageChangeAt: `${moved}T12:00:00.000Z`,
    lastStatusChangeAt: `${status === "open" ? made : moved}T12:00:00.000Z`,
  };
}
