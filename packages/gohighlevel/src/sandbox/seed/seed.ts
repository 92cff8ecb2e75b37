import type { Random } from "@medtainer/sandbox";
import { type CrmSeed, LOCATION_ID } from "../tables.js";
import { seedContacts, userIds } from "./seed-contacts.js";
import { calendarId, seedHistory } from "./seed-history.js";
import { pipelines, seedOpportunities } from "./seed-opportunities.js";
import { tagNames } from "./words.js";

/**
 * The CRM of a medical supplier in Tampa: 1,206 contacts, 120 deals in three pipelines, and what was said, noted, planned and
 * booked with 163 of them.
 */
export function seed(random: Random, now: number): CrmSeed {
  const contacts = seedContacts(random, now);
  return {
    contacts,
    opportunities: seedOpportunities(random, now, contacts),
    pipelines,
    ...seedHistory(random, now, contacts),
    ...seedLocation(),
  };
}

/** The location, who works there, and what it has set up. */
export function seedLocation(): Pick<
  CrmSeed,
  "lostReasons" | "calendars" | "tags" | "users" | "customFields" | "customValues" | "locations"
> {
  return {
    lostReasons: [
      { id: "lostPrice00000000001", name: "Price" },
      { id: "lostSilence000000002", name: "No answer" },
    ],
    calendars: [
      {
        id: calendarId,
        locationId: LOCATION_ID,
        name: "Introduction call",
        isActive: true,
        calendarType: "round_robin",
        slotDuration: 30,
        slotDurationUnit: "mins",
      },
    ],
    tags: tagNames.map((name) => ({ id: `tag-${name}`, name })),
    users: ["Mia Keller", "Owen Price", "Grace Bell"].map((name, index) => {
      const [firstName = "", lastName = ""] = name.split(" ");
      const email = `${firstName.toLowerCase()}@bayfrontmedical.example`;
      return { id: userIds[index] ?? "", name, firstName, lastName, email };
    }),
    customFields: [
      {
        id: "fieldNickname0000001",
        name: "Nickname",
        fieldKey: "contact.nickname",
        dataType: "TEXT",
        position: 0,
        locationId: LOCATION_ID,
        model: "contact",
      },
    ],
    customValues: [
      {
        id: "valueAddress00000001",
        name: "Address",
        fieldKey: "{{custom_values.address}}",
        value: "1200 Channelside Dr, Tampa",
      },
    ],
    locations: [
      {
        id: LOCATION_ID,
        companyId: "companyBayfrontAgncy",
        name: "Bayfront Medical Supply",
        city: "Tampa",
        state: "FL",
        country: "US",
        timezone: "America/New_York",
        email: "hello@bayfrontmedical.example",
      },
    ],
  };
}
