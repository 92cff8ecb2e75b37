// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateAppointmentInput,
  DeleteEventInput,
  GetAppointmentInput,
  GetCalendarInput,
  ListBlockedSlotsInput,
  ListCalendarsInput,
  ListEventsInput,
  ListFreeSlotsInput,
  UpdateAppointmentInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List calendars */
export const listCalendars: Operation<ListCalendarsInput, Reply<ApiOperations["listCalendars"]>> = {
  vendor: "gohighlevel",
  id: "listCalendars",
  group: "calendars",
  route: "GET /calendars/",
  effect: "read",
  parameters: {
    locationId: { in: "query" },
    groupId: { in: "query" },
    showDrafted: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-04-15" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      groupId: { type: "string", description: "Only this group of calendars." },
      showDrafted: { type: "boolean", default: true, description: "False leaves drafts out." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars.readonly"],
};

/** List appointments */
export const listEvents: Operation<ListEventsInput, Reply<ApiOperations["listEvents"]>> = {
  vendor: "gohighlevel",
  id: "listEvents",
  group: "calendars",
  route: "GET /calendars/events",
  effect: "read",
  parameters: {
    locationId: { in: "query" },
    userId: { in: "query" },
    calendarId: { in: "query" },
    groupId: { in: "query" },
    startTime: { in: "query" },
    endTime: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-04-15" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      userId: { type: "string", description: "Only this user's. One of user, calendar and group is needed." },
      calendarId: { type: "string", description: "Only this calendar." },
      groupId: { type: "string", description: "Only this group of calendars." },
      startTime: { type: "string", description: "From: milliseconds since 1970." },
      endTime: { type: "string", description: "To: milliseconds since 1970." },
    },
    required: ["startTime", "endTime"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars/events.readonly"],
};

/** List blocked times */
export const listBlockedSlots: Operation<ListBlockedSlotsInput, Reply<ApiOperations["listBlockedSlots"]>> = {
  vendor: "gohighlevel",
  id: "listBlockedSlots",
  group: "calendars",
  route: "GET /calendars/blocked-slots",
  effect: "read",
  parameters: {
    locationId: { in: "query" },
    userId: { in: "query" },
    calendarId: { in: "query" },
    groupId: { in: "query" },
    startTime: { in: "query" },
    endTime: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-04-15" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      userId: { type: "string", description: "Only this user's. One of user, calendar and group is needed." },
      calendarId: { type: "string", description: "Only this calendar." },
      groupId: { type: "string", description: "Only this group of calendars." },
      startTime: { type: "string", description: "From: milliseconds since 1970." },
      endTime: { type: "string", description: "To: milliseconds since 1970." },
    },
    required: ["startTime", "endTime"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars/events.readonly"],
};

/** Book an appointment */
export const createAppointment: Operation<
  CreateAppointmentInput,
  Reply<ApiOperations["createAppointment"]>
> = {
  vendor: "gohighlevel",
  id: "createAppointment",
  group: "calendars",
  route: "POST /calendars/events/appointments",
  effect: "write",
  parameters: {
    title: { in: "body" },
    meetingLocationType: { in: "body" },
    meetingLocationId: { in: "body" },
    overrideLocationConfig: { in: "body" },
    appointmentStatus: { in: "body" },
    assignedUserId: { in: "body" },
    description: { in: "body" },
    address: { in: "body" },
    ignoreDateRange: { in: "body" },
    toNotify: { in: "body" },
    ignoreFreeSlotValidation: { in: "body" },
    rrule: { in: "body" },
    calendarId: { in: "body" },
    locationId: { in: "body" },
    contactId: { in: "body" },
    startTime: { in: "body" },
    endTime: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-04-15" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      title: { type: "string", description: "What the appointment is about." },
      meetingLocationType: {
        type: "string",
        description: "Where people meet.",
        enum: ["custom", "zoom", "gmeet", "phone", "address", "ms_teams", "google"],
      },
      meetingLocationId: {
        type: "string",
        default: "default",
        description: "Which of the calendar's places.",
      },
      overrideLocationConfig: {
        type: "boolean",
        description: "True takes type and address given here instead of the calendar's.",
      },
      appointmentStatus: {
        type: "string",
        description: "How it stands.",
        enum: ["new", "confirmed", "cancelled", "showed", "noshow", "invalid"],
      },
      assignedUserId: { type: "string", description: "Who holds it." },
      description: { type: "string", description: "Notes for those who attend." },
      address: { type: "string", description: "Where, as people read it." },
      ignoreDateRange: {
        type: "boolean",
        description: "True passes over the calendar's earliest and latest day.",
      },
      toNotify: { type: "boolean", description: "False runs no automations and sends nothing." },
      ignoreFreeSlotValidation: { type: "boolean", description: "True passes over whether the time is free." },
      rrule: { type: "string", description: "Repetition (RFC 5545)." },
      calendarId: { type: "string", description: "The calendar." },
      contactId: { type: "string", description: "Who comes." },
      startTime: { type: "string", description: "ISO 8601 with offset, such as 2026-03-02T09:00:00-05:00." },
      endTime: { type: "string", description: "ISO 8601 with offset." },
    },
    required: ["calendarId", "contactId", "startTime"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars/events.write"],
};

/** Get an appointment */
export const getAppointment: Operation<GetAppointmentInput, Reply<ApiOperations["getAppointment"]>> = {
  vendor: "gohighlevel",
  id: "getAppointment",
  group: "calendars",
  route: "GET /calendars/events/appointments/{eventId}",
  effect: "read",
  parameters: { eventId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-04-15" },
  input: {
    type: "object",
    properties: { eventId: { type: "string", description: "The id of the appointment or event." } },
    required: ["eventId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars/events.readonly"],
};

/** Change an appointment */
export const updateAppointment: Operation<
  UpdateAppointmentInput,
  Reply<ApiOperations["updateAppointment"]>
> = {
  vendor: "gohighlevel",
  id: "updateAppointment",
  group: "calendars",
  route: "PUT /calendars/events/appointments/{eventId}",
  effect: "write",
  parameters: {
    eventId: { in: "path" },
    title: { in: "body" },
    meetingLocationType: { in: "body" },
    meetingLocationId: { in: "body" },
    overrideLocationConfig: { in: "body" },
    appointmentStatus: { in: "body" },
    assignedUserId: { in: "body" },
    description: { in: "body" },
    address: { in: "body" },
    ignoreDateRange: { in: "body" },
    toNotify: { in: "body" },
    ignoreFreeSlotValidation: { in: "body" },
    rrule: { in: "body" },
    calendarId: { in: "body" },
    startTime: { in: "body" },
    endTime: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-04-15" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      eventId: { type: "string", description: "The id of the appointment or event." },
      title: { type: "string", description: "What the appointment is about." },
      meetingLocationType: {
        type: "string",
        description: "Where people meet.",
        enum: ["custom", "zoom", "gmeet", "phone", "address", "ms_teams", "google"],
      },
      meetingLocationId: {
        type: "string",
        default: "default",
        description: "Which of the calendar's places.",
      },
      overrideLocationConfig: {
        type: "boolean",
        description: "True takes type and address given here instead of the calendar's.",
      },
      appointmentStatus: {
        type: "string",
        description: "How it stands.",
        enum: ["new", "confirmed", "cancelled", "showed", "noshow", "invalid"],
      },
      assignedUserId: { type: "string", description: "Who holds it." },
      description: { type: "string", description: "Notes for those who attend." },
      address: { type: "string", description: "Where, as people read it." },
      ignoreDateRange: {
        type: "boolean",
        description: "True passes over the calendar's earliest and latest day.",
      },
      toNotify: { type: "boolean", description: "False runs no automations and sends nothing." },
      ignoreFreeSlotValidation: { type: "boolean", description: "True passes over whether the time is free." },
      rrule: { type: "string", description: "Repetition (RFC 5545)." },
      calendarId: { type: "string", description: "The calendar." },
      startTime: { type: "string", description: "ISO 8601 with offset, such as 2026-03-02T09:00:00-05:00." },
      endTime: { type: "string", description: "ISO 8601 with offset." },
    },
    required: ["eventId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars/events.write"],
};

/** Delete an appointment */
export const deleteEvent: Operation<DeleteEventInput, Reply<ApiOperations["deleteEvent"]>> = {
  vendor: "gohighlevel",
  id: "deleteEvent",
  group: "calendars",
  route: "DELETE /calendars/events/{eventId}",
  effect: "destructive",
  parameters: { eventId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-04-15" },
  input: {
    type: "object",
    properties: { eventId: { type: "string", description: "The id of the appointment or event." } },
    required: ["eventId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars/events.write"],
};

/** Get a calendar */
export const getCalendar: Operation<GetCalendarInput, Reply<ApiOperations["getCalendar"]>> = {
  vendor: "gohighlevel",
  id: "getCalendar",
  group: "calendars",
  route: "GET /calendars/{calendarId}",
  effect: "read",
  parameters: { calendarId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-04-15" },
  input: {
    type: "object",
    properties: { calendarId: { type: "string", description: "The id of the calendar." } },
    required: ["calendarId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars.readonly"],
};

/** List free slots */
export const listFreeSlots: Operation<ListFreeSlotsInput, Reply<ApiOperations["listFreeSlots"]>> = {
  vendor: "gohighlevel",
  id: "listFreeSlots",
  group: "calendars",
  route: "GET /calendars/{calendarId}/free-slots",
  effect: "read",
  parameters: {
    calendarId: { in: "path" },
    startDate: { in: "query" },
    endDate: { in: "query" },
    timezone: { in: "query" },
    userId: { in: "query" },
    userIds: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-04-15" },
  input: {
    type: "object",
    properties: {
      calendarId: { type: "string", description: "The id of the calendar." },
      startDate: { type: "number", description: "From: milliseconds since 1970." },
      endDate: { type: "number", description: "To: milliseconds since 1970." },
      timezone: { type: "string", description: "IANA name of the zone that slots are answered in." },
      userId: { type: "string", description: "Only this user's." },
      userIds: { type: "array", items: { type: "string" }, description: "Only these users'." },
    },
    required: ["calendarId", "startDate", "endDate"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["calendars.readonly"],
};
