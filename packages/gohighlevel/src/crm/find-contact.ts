import { type JsonObject, MedtainerError, type ToolRun } from "@medtainer/core";
import { contacts } from "../collections.js";
import type { CrmContact } from "../crm-records.js";
import { getContact } from "../generated/operations.js";
import { parseContact } from "./parse-records.js";

/**
 * Asks HighLevel for one contact, and adds what this installation knows. The tool's `uses` names `getContact` and
 * `searchContacts`.
 *
 * @throws MedtainerError `not_found` where there is none, else as the operation.
 */
export async function findContact(
  { call, context }: Pick<ToolRun<unknown>, "call" | "context">,
  contactId: string,
): Promise<CrmContact> {
  const [item, { context: known }] = await Promise.all([
    askFor(call, contactId),
    context.collections.knowledge(contacts, contactId, 1),
  ]);
  return parseContact(item, contactId, known ?? undefined);
}

async function askFor(call: ToolRun<unknown>["call"], contactId: string): Promise<JsonObject> {
  try {
    const { contact } = await call(getContact, { contactId });
    // A reply is JSON; its interface only has no index signature.
    return contact as JsonObject;
  } catch (reason) {
    if (!isNotFound(reason)) throw reason;
    throw new MedtainerError(
      "not_found",
      `HighLevel has no contact with the id "${contactId}". gohighlevel_search_by_nickname finds ids by names.`,
    );
  }
}

/** HighLevel answers 400 with a sentence where other vendors answer 404. */
export function isNotFound(reason: unknown): boolean {
  const { code, message } = MedtainerError.from(reason);
  return code === "not_found" || (code === "vendor_rejected" && /not found/i.test(message));
}
