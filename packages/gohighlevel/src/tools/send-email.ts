import { defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { findContact } from "../crm/find-contact.js";
import { parseMoment } from "../crm/parse-moment.js";
import type { CrmContact } from "../crm-records.js";
import { getContact, searchContacts, sendMessage } from "../generated/operations.js";
import { CONTACT_ID, text } from "./input-schemas.js";

interface SendEmailInput {
  readonly contact_id: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly cc?: readonly string[];
  readonly send_at?: string;
}

/** What the tool answers: what was done, and whether it can be taken back. */
export interface SentEmail {
  readonly notice: string;
  readonly email: {
    readonly id: string;
    readonly conversation_id: string;
    readonly to: string;
    readonly subject: string;
    /** When it will be sent, where that is later; ISO 8601. */
    readonly send_at?: string;
  };
  /** Null for an e-mail that is on its way. */
  readonly undo: { readonly tool: string; readonly input: { readonly emailMessageId: string } } | null;
}

/** Sends an e-mail to a contact. */
export const sendEmail = defineTool({
  name: "gohighlevel_send_email",
  title: "Send an e-mail",
  description:
    "Sends an e-mail to a contact in the location's name; it cannot be called back unless `send_at` is later. `text` or `html` " +
    "is needed. Show it to the person first. After a time-out look with gohighlevel_get_contact_interactions whether it left.",
  input: {
    type: "object",
    properties: {
      contact_id: CONTACT_ID,
      subject: text(200),
      text: text(50_000, "Plain text; paragraphs are kept."),
      html: text(200_000),
      cc: { type: "array", items: { type: "string", format: "email" }, maxItems: 10 },
      send_at: text(40, "Time with offset; left out, at once."),
    },
    required: ["contact_id", "subject"],
    additionalProperties: false,
  },
  uses: [sendMessage, getContact, searchContacts],
  approval: "always",
  run: send,
});

/** HighLevel's clock and ours may differ by so much. */
const shortestDelayMs = 60_000;

async function send(run: ToolRun<SendEmailInput>): Promise<SentEmail> {
  const { contact_id: contactId, subject, cc } = run.input;
  const html = readHtml(run.input);
  const atMs = readSendAt(run.input);
  const contact = await findContact(run, contactId);
  const to = addressOf(contact);
  const sent = await run.call(sendMessage, {
    type: "Email",
    contactId,
    subject,
    html,
    ...(cc && { emailCc: [...cc] }),
    ...(atMs !== undefined && { scheduledTimestamp: Math.floor(atMs / 1_000) }),
  });
  const id = sent.emailMessageId ?? sent.messageId;
  const email = { id, conversation_id: sent.conversationId, to, subject };
  if (atMs === undefined) {
    const notice = `«${subject}» was sent to ${contact.name} <${to}>. It cannot be called back.`;
    return { notice, email, undo: null };
  }
  const sendAt = new Date(atMs).toISOString();
  return {
    notice: `«${subject}» will be sent to ${contact.name} <${to}> at ${sendAt}; until then it can be stopped.`,
    email: { ...email, send_at: sendAt },
    undo: { tool: "gohighlevel_cancel_scheduled_email", input: { emailMessageId: id } },
  };
}

function readHtml({ text: plain, html }: SendEmailInput): string {
  if ((plain === undefined) !== (html === undefined)) return html ?? toHtml(plain ?? "");
  throw refuse("text", "An e-mail needs either `text` or `html`.");
}

function readSendAt({ send_at }: SendEmailInput): number | undefined {
  if (send_at === undefined) return undefined;
  const atMs = parseMoment(send_at, "send_at");
  if (atMs >= Date.now() + shortestDelayMs) return atMs;
  throw refuse("send_at", "`send_at` must be at least a minute from now; leave it out to send at once.");
}

function addressOf({ name, id, email, doNotDisturb }: CrmContact): string {
  if (doNotDisturb) {
    throw refuse("contact_id", `${name || id} must not be written to: the contact is set to do-not-disturb.`);
  }
  if (email !== undefined) return email;
  throw refuse("contact_id", `${name || id} has no e-mail address. gohighlevel_update_contact adds one.`);
}

/** Paragraphs and lines as they stand; nothing of the text is read as HTML. */
function toHtml(plain: string): string {
  const escaped = plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const paragraphs = escaped
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\r?\n/g, "<br>"));
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
}

function refuse(field: string, message: string): MedtainerError {
  return new MedtainerError("invalid_input", message, { issues: [{ path: `/${field}`, message }] });
}
