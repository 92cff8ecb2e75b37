import type { JsonObject } from "@medtainer/core";
import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { find, touch } from "./contacts.js";
import { writeLocationTime } from "./location-time.js";
import { type CrmCall, type CrmTables, type KeptEvent, LOCATION_ID } from "./tables.js";

type Schemas = components["schemas"];
type OneEvent = { path: { eventId: string } };
type OneCalendar = { path: { calendarId: string } };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Calendars and the appointments in them. Every weekday has free slots at nine, ten and eleven (UTC). */
export const calendars: Behaviour<CrmTables> = {
  listCalendars: ({ tables }) => ({
    body: { calendars: tables.calendars.list().map((one) => ({ ...one })) },
  }),
  getCalendar: ({ tables, path }: CrmCall<OneCalendar>) => ({
    body: { calendar: { ...tables.calendars.find(path.calendarId) } },
  }),
  listEvents: ({
    tables,
    query,
  }: CrmCall<{
    query: { startTime: string; endTime: string; userId?: string; calendarId?: string; groupId?: string };
  }>) => {
    const { startTime, endTime, userId, calendarId, groupId } = query;
    if ([userId, calendarId, groupId].every((one) => one === undefined)) {
      throw new Refusal(422, "Either of userId, calendarId or groupId is required");
    }
    const events = tables.events
      .list()
      .filter((event) => Date.parse(event.startTime) >= Number(startTime))
      .filter((event) => Date.parse(event.startTime) < Number(endTime))
      .filter((event) => calendarId === undefined || event.calendarId === calendarId)
      .filter((event) => userId === undefined || event.assignedUserId === userId);
    return { body: { events: events.map(viewEvent) } };
  },
  listBlockedSlots: () => ({ body: { events: [] } }),
  listContactAppointments: ({ tables, path }: CrmCall<{ path: { contactId: string } }>) => {
    const { id } = find(tables, path.contactId);
    const events = tables.events.list().filter(({ contactId }) => contactId === id);
    const timezone = tables.locations.list()[0]?.timezone ?? "UTC";
    const shown = events.map((event) => ({
      ...viewEvent(event),
      status: "booked",
      startTime: writeLocationTime(event.startTime, timezone),
      endTime: writeLocationTime(event.endTime, timezone),
    }));
    return { body: { events: shown } };
  },
  createAppointment: ({ tables, body, random, now }: CrmCall<{ body: Schemas["AppointmentInput"] }>) => {
    const calendar = tables.calendars.find(body.calendarId);
    const { id: contactId } = find(tables, body.contactId);
    const at = new Date(now).toISOString();
    const endTime = body.endTime ?? new Date(Date.parse(body.startTime) + hourMs / 2).toISOString();
    const event = tables.events.add({
      id: random.hex(20),
      title: body.title ?? calendar.name,
      calendarId: calendar.id,
      locationId: LOCATION_ID,
      contactId,
      appointmentStatus: body.appointmentStatus ?? "confirmed",
      startTime: body.startTime,
      endTime,
      ...(body.assignedUserId !== undefined && { assignedUserId: body.assignedUserId }),
      dateAdded: at,
      dateUpdated: at,
    });
    touch(tables, contactId, now);
    return { body: viewAppointment(event) };
  },
  getAppointment: ({ tables, path }: CrmCall<OneEvent>) => ({
    body: { event: viewEvent(tables.events.find(path.eventId)) },
  }),
  updateAppointment: ({
    tables,
    path,
    body,
    now,
  }: CrmCall<OneEvent & { body: Schemas["AppointmentChange"] }>) => {
    tables.events.find(path.eventId);
    const { title, appointmentStatus, startTime, endTime, assignedUserId, address } = body;
    const given = Object.entries({ title, appointmentStatus, startTime, endTime, assignedUserId, address });
    const changes = Object.fromEntries(
      given.filter(([, value]) => value !== undefined),
    ) as Partial<KeptEvent>;
    const dateUpdated = new Date(now).toISOString();
    return { body: viewAppointment(tables.events.update(path.eventId, { ...changes, dateUpdated })) };
  },
  deleteEvent: ({ tables, path }: CrmCall<OneEvent>) => {
    tables.events.remove(path.eventId);
    return { body: { succeeded: true } };
  },
  listFreeSlots: ({
    tables,
    path,
    query,
  }: CrmCall<OneCalendar & { query: { startDate: number; endDate: number } }>) => {
    tables.calendars.find(path.calendarId);
    const days = Math.ceil((query.endDate - query.startDate) / dayMs);
    if (days > 31) throw new Refusal(422, "The range must not be longer than 31 days");
    const slots = Array.from({ length: days }, (_, day) => query.startDate + day * dayMs).flatMap((atMs) => {
      const date = new Date(atMs).toISOString().slice(0, 10);
      const isWeekend = [0, 6].includes(new Date(atMs).getUTCDay());
      return isWeekend
        ? []
        : [[date, { slots: ["09", "10", "11"].map((hour) => `${date}T${hour}:00:00+00:00`) }]];
    });
    return { body: Object.fromEntries(slots) };
  },
};

/** Members that a sandbox's event has and the description wants as texts. */
function viewEvent({ meetingLocationType: _, createdBy: __, ...event }: KeptEvent): JsonObject {
  return { groupId: "", assignedUserId: "", users: [], ...event } as JsonObject;
}

function viewAppointment(event: KeptEvent): JsonObject {
  const { id, calendarId, contactId, startTime, endTime, title, appointmentStatus, assignedUserId } = event;
  return {
    id,
    calendarId,
    contactId,
    locationId: LOCATION_ID,
    startTime,
    endTime,
    title,
    appointmentStatus,
    ...(assignedUserId !== undefined && { assignedUserId }),
  };
}
