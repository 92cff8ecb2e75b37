import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCrm } from "../__fixtures__/open-crm.js";
import { NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { SentEmail } from "./send-email.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_send_email", () => {
  const input = { contact_id: "bob", subject: "Offer", text: "Dear Bob,\n\n1 < 2 & so on.\nYours" };
  const send = (given: object = {}, crm = openCrm(smallCrm)) =>
    crm.tool<SentEmail>("gohighlevel_send_email", { ...input, ...given });

  test("sends the text as it stands, to the contact's address, after a person agreed", async () => {
    const crm = openCrm(smallCrm);
    const { notice, email, undo } = await send({}, crm);
    expect(notice).toBe(
      "«Offer» was sent to Robert Alvarez <bob@riverbend.example>. It cannot be called back.",
    );
    expect(undo).toBeNull();
    expect(crm.sandbox.state.messages?.[2]).toMatchObject({
      id: email.id,
      contactId: "bob",
      messageType: "TYPE_EMAIL",
      subject: "Offer",
      body: "<p>Dear Bob,</p><p>1 &lt; 2 &amp; so on.<br>Yours</p>",
    });
  });

  test("is not sent before a person agreed", async () => {
    const { server, sandbox } = openCrm(smallCrm);
    const principal = { id: "model", scopes: ["read", "write"] };
    const reply = await server.call({ name: "gohighlevel_send_email", input, principal });
    expect(reply.ok ? "sent" : reply.error.code).toBe("approval_required");
    expect(sandbox.requests).toEqual([]);
  });

  test("a later one can be stopped until then", async () => {
    const crm = openCrm(smallCrm);
    const { email, undo } = await send({ send_at: "2026-06-16T09:00:00-04:00" }, crm);
    expect(email.send_at).toBe("2026-06-16T13:00:00.000Z");
    expect(crm.sandbox.state.messages?.[2]).toMatchObject({ status: "scheduled" });
    await crm.tool(undo?.tool ?? "", undo?.input);
    expect(crm.sandbox.state.messages).toHaveLength(2);
  });

  test.each<[object, RegExp]>([
    [{ contact_id: "jorg" }, /no e-mail address.*update_contact/],
    [{ contact_id: "li" }, /do-not-disturb/],
    [{ html: "<p>Both</p>" }, /either `text` or `html`/],
    [{ text: undefined }, /either `text` or `html`/],
    [{ send_at: "2026-06-15T12:00:30Z" }, /at least a minute/],
    [{ contact_id: "nobody" }, /not_found/],
    [{ cc: ["nobody"] }, /cc/],
  ])("%j is refused, and nothing is sent", async (given, sentence) => {
    const crm = openCrm(smallCrm);
    await expect(send(given, crm)).rejects.toThrow(sentence);
    expect(crm.sandbox.state.messages).toHaveLength(2);
  });
});
