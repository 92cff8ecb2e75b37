/** A person or company in the CRM, in plain terms. Times are milliseconds since 1970. */
export interface CrmContact {
  readonly id: string;
  /** As a person says it: given and family name, else the company's, else the e-mail address, else `""`. */
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly tags: readonly string[];
  /** The user in charge. */
  readonly ownerId?: string;
  /** Where the contact came from, in the account's own words. */
  readonly source?: string;
  readonly createdAtMs: number;
  /** When the vendor last saw anything happen with the contact. */
  readonly lastActivityAtMs?: number;
  /** What this installation was told, from 0 to 100. */
  readonly importance?: number;
  /** True where the contact asked not to be written to or called. */
  readonly doNotDisturb?: boolean;
  /** What people call the contact, as this installation was told. */
  readonly nicknames?: readonly string[];
}

/** A deal. */
export interface CrmOpportunity {
  readonly id: string;
  readonly name: string;
  readonly contactId: string;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly status: "open" | "won" | "lost" | "abandoned";
  /** What it is worth, in the currency's smallest unit. */
  readonly valueMinor: number;
  /** ISO 4217; the location's, since HighLevel keeps one currency for each location. */
  readonly currency: string;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** When it came to its present stage. */
  readonly lastStageChangeAtMs?: number;
  /** When it was won, lost or abandoned. */
  readonly lastStatusChangeAtMs?: number;
  readonly ownerId?: string;
  readonly source?: string;
}

/** A way that deals take, stage by stage. */
export interface CrmPipeline {
  readonly id: string;
  readonly name: string;
  /** In the order of their position. */
  readonly stages: readonly CrmStage[];
}

/** One step of a {@link CrmPipeline}. */
export interface CrmStage {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

/** Something that happened, or is due to happen, with a contact. */
export interface CrmInteraction {
  readonly id: string;
  readonly atMs: number;
  readonly kind: "message" | "note" | "task" | "appointment" | "context";
  readonly direction?: "inbound" | "outbound";
  /** How it was said: `email`, `sms`, `call`. */
  readonly channel?: string;
  /** True for an appointment that was cancelled or missed. */
  readonly isCancelled?: boolean;
  readonly text: string;
}
