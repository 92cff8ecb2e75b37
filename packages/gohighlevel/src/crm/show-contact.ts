import type { CrmContact } from "../crm-records.js";

/** A contact as tools show it; what it has not is left out. */
export interface ShownContact {
  readonly id: string;
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly tags: readonly string[];
  readonly owner_id?: string;
  readonly source?: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly last_activity?: string;
  /** What this installation was told. */
  readonly nicknames?: readonly string[];
  readonly importance?: number;
}

/** A contact as tools show it. */
export function showContact(contact: CrmContact): ShownContact {
  const { id, name, company, email, phone, tags, ownerId, source, nicknames, importance } = contact;
  return {
    id,
    name: name || (phone ?? "(no name)"),
    ...(company !== undefined && { company }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    tags,
    ...(ownerId !== undefined && { owner_id: ownerId }),
    ...(source !== undefined && { source }),
    ...(contact.createdAtMs > 0 && { created: new Date(contact.createdAtMs).toISOString() }),
    ...(contact.lastActivityAtMs !== undefined && {
      last_activity: new Date(contact.lastActivityAtMs).toISOString(),
    }),
    ...(nicknames !== undefined && { nicknames }),
    ...(importance !== undefined && { importance }),
  };
}
