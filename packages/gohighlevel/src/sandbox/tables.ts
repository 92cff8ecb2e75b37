import type { SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** Everything that the sandbox keeps, by table. */
export type CrmTables = {
  contacts: KeptContact;
  notes: Schemas["Note"] & { readonly contactId: string };
  tasks: Schemas["Task"] & { readonly contactId: string };
  opportunities: KeptOpportunity;
  pipelines: Schemas["Pipeline"];
  lostReasons: { readonly id: string; readonly name: string };
  conversations: KeptConversation;
  messages: KeptMessage;
  calendars: Schemas["Calendar"];
  events: KeptEvent;
  tags: Schemas["Tag"];
  users: Schemas["User"];
  customFields: Schemas["FieldDefinition"];
  customValues: Schemas["CustomValue"];
  locations: Schemas["Location"];
};

/** A contact with everything that any call shows of it. */
export interface KeptContact {
  readonly id: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly companyName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
  readonly address1?: string;
  readonly postalCode?: string;
  readonly website?: string;
  readonly timezone?: string;
  readonly source?: string;
  readonly type: string;
  readonly assignedTo?: string;
  readonly dnd: boolean;
  readonly tags: readonly string[];
  readonly customFields: readonly { readonly id: string; readonly value: string }[];
  /** ISO 8601. */
  readonly dateAdded: string;
  readonly dateUpdated: string;
  readonly lastActivity?: string;
}

/** A deal without its contact, which is shown with it. */
export type KeptOpportunity = Omit<
  Schemas["Opportunity"],
  "contact" | "customFields" | "lastStatusChangeAt"
> & {
  readonly name: string;
  readonly pipelineId: string;
  readonly pipelineStageId: string;
  readonly status: "open" | "won" | "lost" | "abandoned";
  readonly monetaryValue: number;
  readonly contactId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastStatusChangeAt: string;
};

/** A conversation without what follows from its messages. */
export interface KeptConversation {
  readonly id: string;
  readonly contactId: string;
  readonly unreadCount: number;
  readonly starred: boolean;
  readonly dateAdded: string;
}

/** A message; an e-mail has its subject and addresses besides. */
export interface KeptMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly contactId: string;
  readonly messageType: Schemas["MessageType"];
  readonly direction: "inbound" | "outbound";
  readonly status: "delivered" | "pending" | "scheduled" | "read";
  readonly body: string;
  readonly dateAdded: string;
  readonly subject?: string;
}

/** An appointment in the vendor's two shapes at once. */
export type KeptEvent = Schemas["CalendarEvent"] & { readonly meetingLocationType?: string };

/** What is there at the start. */
export type CrmSeed = { readonly [Name in keyof CrmTables]: readonly CrmTables[Name][] };

/** A request as a handler gets it. */
export type CrmCall<Input = unknown> = SandboxCall<CrmTables, Input>;

/** The member that tells the items of each table apart. */
export const TABLE_KEYS = {
  contacts: "id",
  notes: "id",
  tasks: "id",
  opportunities: "id",
  pipelines: "id",
  lostReasons: "id",
  conversations: "id",
  messages: "id",
  calendars: "id",
  events: "id",
  tags: "id",
  users: "id",
  customFields: "id",
  customValues: "id",
  locations: "id",
} as const;

/** The one location of the sandbox; requests may call it by any id. */
export const LOCATION_ID = "ve9EPM428h8vShlRW1KT";
