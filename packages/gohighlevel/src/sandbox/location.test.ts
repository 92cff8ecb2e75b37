import { expect, test } from "vitest";
import { BOB, openClient } from "../__fixtures__/open-client.js";
import {
  addContactTags,
  createTag,
  deleteTag,
  getContact,
  getLocation,
  getUser,
  listCustomFields,
  listCustomValues,
  listTags,
  listUsers,
  searchUsers,
  updateTag,
} from "../operations.js";

test("the location tells of itself", async () => {
  const { client } = openClient();
  expect((await client.send(getLocation, {})).location).toMatchObject({ timezone: "America/New_York" });
  expect((await client.send(listUsers, {})).users.map(({ name }) => name)).toEqual([
    "Mia Keller",
    "Owen Price",
    "Grace Bell",
  ]);
  expect((await client.send(searchUsers, { companyId: "any", query: "owen" })).users).toHaveLength(1);
  expect((await client.send(getUser, { userId: "userOwenPrice00000002" })).name).toBe("Owen Price");
  expect((await client.send(listCustomFields, { model: "contact" })).customFields).toHaveLength(1);
  expect((await client.send(listCustomValues, {})).customValues).toHaveLength(1);
  const { tag } = await client.send(createTag, { name: "Boats" });
  await client.send(addContactTags, { contactId: BOB, tags: ["boats"] });
  await client.send(updateTag, { tagId: tag.id, name: "yachts" });
  expect((await client.send(getContact, { contactId: BOB })).contact.tags).toEqual([
    "vip",
    "clinic",
    "yachts",
  ]);
  await client.send(deleteTag, { tagId: tag.id });
  expect((await client.send(getContact, { contactId: BOB })).contact.tags).toEqual(["vip", "clinic"]);
  expect((await client.send(listTags, {})).tags.map(({ name }) => name)).not.toContain("yachts");
});
