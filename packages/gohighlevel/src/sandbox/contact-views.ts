import type { components } from "../generated/types.js";
import { type KeptContact, LOCATION_ID } from "./tables.js";

type Schemas = components["schemas"];

/** The whole name. */
export function nameOf({ firstName, lastName, companyName }: KeptContact): string {
  return [firstName, lastName].filter((part) => part !== undefined).join(" ") || (companyName ?? "");
}

/** A contact as a search shows it; what it has not is null there. */
export function viewFound(contact: KeptContact): Schemas["FoundContact"] {
  const { firstName, lastName, email, phone, source, assignedTo, companyName, tags, customFields } = contact;
  return {
    id: contact.id,
    locationId: LOCATION_ID,
    searchAfter: [Date.parse(contact.dateAdded), contact.id],
    firstName: firstName ?? null,
    lastName: lastName ?? null,
    firstNameLowerCase: firstName?.toLowerCase() ?? null,
    lastNameLowerCase: lastName?.toLowerCase() ?? null,
    contactName: nameOf(contact),
    companyName: companyName ?? null,
    email: email ?? null,
    phone: phone ?? null,
    type: contact.type,
    source: source ?? null,
    assignedTo: assignedTo ?? null,
    address: contact.address1 ?? null,
    city: contact.city ?? null,
    state: contact.state ?? null,
    country: contact.country ?? null,
    postalCode: contact.postalCode ?? null,
    website: contact.website ?? null,
    timezone: contact.timezone ?? null,
    businessName: null,
    dateAdded: contact.dateAdded,
    dateUpdated: contact.dateUpdated,
    lastActivity: contact.lastActivity ?? null,
    dnd: contact.dnd,
    tags: [...tags],
    additionalEmails: [],
    additionalPhones: [],
    customFields: customFields.map((field) => ({ ...field })),
  };
}

/** A contact as it is shown by itself; what it has not is left out. */
export function viewContact(contact: KeptContact): Schemas["Contact"] {
  const { tags, customFields, ...members } = contact;
  const name = nameOf(contact);
  return {
    ...members,
    name,
    locationId: LOCATION_ID,
    fullNameLowerCase: name.toLowerCase(),
    ...(contact.email !== undefined && { emailLowerCase: contact.email.toLowerCase() }),
    tags: [...tags],
    customFields: customFields.map((field) => ({ ...field })),
  };
}

/** A contact as a creation answers it. */
export function viewCreated(contact: KeptContact): Schemas["CreatedContact"] {
  const { tags, customFields, timezone: _, lastActivity: __, ...members } = contact;
  return {
    ...members,
    deleted: false,
    locationId: LOCATION_ID,
    tags: [...tags],
    customFields: [...customFields],
  };
}
