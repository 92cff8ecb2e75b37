import { expect, test } from "vitest";
import { BOB, openClient } from "../__fixtures__/open-client.js";
import {
  createAppointment,
  deleteEvent,
  getAppointment,
  getCalendar,
  listCalendars,
  listContactAppointments,
  listEvents,
  listFreeSlots,
  updateAppointment,
} from "../operations.js";

test("appointments are booked, moved and taken away", async () => {
  const { client } = openClient();
  const [calendar] = (await client.send(listCalendars, {})).calendars;
  const calendarId = calendar?.id ?? "";
  expect((await client.send(getCalendar, { calendarId })).calendar.name).toBe("Introduction call");
  const booked = await client.send(createAppointment, {
    calendarId,
    contactId: BOB,
    startTime: "2026-01-21T14:00:00Z",
    title: "Call with Bob",
  });
  await client.send(updateAppointment, { eventId: booked.id, appointmentStatus: "cancelled" });
  expect((await client.send(getAppointment, { eventId: booked.id })).event.appointmentStatus).toBe(
    "cancelled",
  );
  const { events } = await client.send(listContactAppointments, { contactId: BOB });
  expect(events.map(({ id }) => id)).toContain(booked.id);
  const day = { startTime: String(Date.UTC(2026, 0, 21)), endTime: String(Date.UTC(2026, 0, 22)) };
  const listed = await client.send(listEvents, { ...day, calendarId });
  expect(listed.events.map(({ id }) => id)).toContain(booked.id);
  await expect(client.send(listEvents, day)).rejects.toThrow("userId");
  await client.send(deleteEvent, { eventId: booked.id });
  await expect(client.send(getAppointment, { eventId: booked.id })).rejects.toMatchObject({
    code: "not_found",
  });
  const slots = { startDate: Date.UTC(2026, 0, 16), endDate: Date.UTC(2026, 0, 20) };
  // The 17th and the 18th are a weekend.
  expect(Object.keys(await client.send(listFreeSlots, { calendarId, ...slots }))).toEqual([
    "2026-01-16",
    "2026-01-19",
  ]);
});
