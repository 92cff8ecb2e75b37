import { expect, test } from "vitest";
import { BOB, NOW, openClient } from "../__fixtures__/open-client.js";
import {
  cancelScheduledEmail,
  createConversation,
  getConversation,
  getEmail,
  getMessage,
  listMessages,
  searchConversations,
  sendMessage,
  updateConversation,
} from "../operations.js";

test("a message starts a conversation, and a scheduled one can be stopped", async () => {
  const { client } = openClient();
  const contactId = "emailOnlyNoName00001";
  expect((await client.send(searchConversations, { contactId })).conversations).toEqual([]);
  const sent = await client.send(sendMessage, {
    type: "Email",
    contactId,
    subject: "Hello",
    html: "<p>Hi</p>",
  });
  const [conversation] = (await client.send(searchConversations, { contactId })).conversations;
  expect(conversation?.id).toBe(sent.conversationId);
  const listed = await client.send(listMessages, { conversationId: sent.conversationId });
  expect(listed.messages).toMatchObject({
    nextPage: false,
    messages: [{ id: sent.messageId, direction: "outbound" }],
  });
  expect(await client.send(getEmail, { id: sent.emailMessageId ?? "" })).toMatchObject({
    subject: "Hello",
    to: ["frontdesk@lakesideclinic.example"],
  });
  expect((await client.send(getMessage, { id: sent.messageId })).messageType).toBe("TYPE_EMAIL");
  await expect(client.send(cancelScheduledEmail, { emailMessageId: sent.messageId })).rejects.toThrow(
    "not scheduled",
  );
  const scheduledTimestamp = NOW / 1_000 + 3_600;
  const later = await client.send(sendMessage, {
    type: "Email",
    contactId,
    html: "Later",
    scheduledTimestamp,
  });
  await client.send(cancelScheduledEmail, { emailMessageId: later.emailMessageId ?? "" });
  await expect(client.send(getMessage, { id: later.messageId })).rejects.toThrow("not found");
  const noAddress = client.send(sendMessage, {
    type: "Email",
    contactId: "anonymousPhoneOnly01",
    html: "Hi",
  });
  await expect(noAddress).rejects.toThrow("email address");
  const dnd = client.send(sendMessage, { type: "SMS", contactId: "benCarterDoNotCall01", message: "Hi" });
  await expect(dnd).rejects.toThrow("DND");
  await client.send(updateConversation, { conversationId: sent.conversationId, unreadCount: 2 });
  expect((await client.send(getConversation, { conversationId: sent.conversationId })).unreadCount).toBe(2);
  const { conversation: opened } = await client.send(createConversation, {
    contactId: "priyaOnlyFirstName01",
  });
  expect(opened.contactId).toBe("priyaOnlyFirstName01");
});

test("messages come page by page, the newest first", async () => {
  const { client } = openClient();
  const [conversation] = (await client.send(searchConversations, { contactId: BOB })).conversations;
  const conversationId = conversation?.id ?? "";
  const whole = await client.send(listMessages, { conversationId, limit: 100 });
  const first = await client.send(listMessages, { conversationId, limit: 1 });
  expect(first.messages).toMatchObject({ nextPage: true });
  if (Array.isArray(whole.messages) || Array.isArray(first.messages))
    throw new Error("The list is not within another.");
  const second = await client.send(listMessages, {
    conversationId,
    limit: 100,
    lastMessageId: first.messages.lastMessageId ?? "",
  });
  if (Array.isArray(second.messages)) throw new Error("The list is not within another.");
  expect([...first.messages.messages, ...second.messages.messages]).toEqual(whole.messages.messages);
});
