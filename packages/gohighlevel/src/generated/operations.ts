// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import {
  searchContacts,
  findDuplicateContact,
  createContact,
  upsertContact,
  getContact,
  updateContact,
  deleteContact,
  addContactTags,
  removeContactTags,
  listContactAppointments,
  addContactToWorkflow,
  removeContactFromWorkflow,
} from "./operations/contacts.js";
import { listNotes, createNote, getNote, updateNote, deleteNote } from "./operations/notes.js";
import { listTasks, createTask, getTask, updateTask, deleteTask, completeTask } from "./operations/tasks.js";
import {
  searchOpportunities,
  listPipelines,
  listLostReasons,
  createOpportunity,
  upsertOpportunity,
  getOpportunity,
  updateOpportunity,
  deleteOpportunity,
  updateOpportunityStatus,
} from "./operations/opportunities.js";
import {
  searchConversations,
  createConversation,
  getConversation,
  updateConversation,
  listMessages,
  getMessage,
  getEmail,
  sendMessage,
  cancelScheduledEmail,
} from "./operations/conversations.js";
import {
  listCalendars,
  listEvents,
  listBlockedSlots,
  createAppointment,
  getAppointment,
  updateAppointment,
  deleteEvent,
  getCalendar,
  listFreeSlots,
} from "./operations/calendars.js";
import {
  getLocation,
  listTags,
  createTag,
  updateTag,
  deleteTag,
  searchTasks,
  listCustomFields,
  getCustomField,
  listCustomValues,
} from "./operations/location.js";
import { listUsers, searchUsers, getUser } from "./operations/users.js";

export * from "./operations/contacts.js";
export * from "./operations/notes.js";
export * from "./operations/tasks.js";
export * from "./operations/opportunities.js";
export * from "./operations/conversations.js";
export * from "./operations/calendars.js";
export * from "./operations/location.js";
export * from "./operations/users.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  searchContacts,
  findDuplicateContact,
  createContact,
  upsertContact,
  getContact,
  updateContact,
  deleteContact,
  addContactTags,
  removeContactTags,
  listContactAppointments,
  addContactToWorkflow,
  removeContactFromWorkflow,
  listNotes,
  createNote,
  getNote,
  updateNote,
  deleteNote,
  listTasks,
  createTask,
  getTask,
  updateTask,
  deleteTask,
  completeTask,
  searchOpportunities,
  listPipelines,
  listLostReasons,
  createOpportunity,
  upsertOpportunity,
  getOpportunity,
  updateOpportunity,
  deleteOpportunity,
  updateOpportunityStatus,
  searchConversations,
  createConversation,
  getConversation,
  updateConversation,
  listMessages,
  getMessage,
  getEmail,
  sendMessage,
  cancelScheduledEmail,
  listCalendars,
  listEvents,
  listBlockedSlots,
  createAppointment,
  getAppointment,
  updateAppointment,
  deleteEvent,
  getCalendar,
  listFreeSlots,
  getLocation,
  listTags,
  createTag,
  updateTag,
  deleteTag,
  searchTasks,
  listCustomFields,
  getCustomField,
  listCustomValues,
  listUsers,
  searchUsers,
  getUser,
);
