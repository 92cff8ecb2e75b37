import type { Random } from "@medtainer/sandbox";
import type { KeptContact } from "../tables.js";
import { cast } from "./cast.js";
import { at } from "./times.js";
import { familyNames, givenNames, practiceKinds, practiceNames, sources, tagNames, towns } from "./words.js";

/** How many contacts there are, the cast among them. */
const contactCount = 1_206;

/** The users who are in charge of contacts. */
export const userIds = ["userMiaKeller00000001", "userOwenPrice00000002", "userGraceBell00000003"] as const;

/** All contacts: the cast first, then those whom nobody needs to know by name. */
export function seedContacts(random: Random, now: number): KeptContact[] {
  const known = cast.map(({ addedDaysAgo, silentDays, ...members }, index): KeptContact => {
    const dateAdded = at(now, -addedDaysAgo);
    return {
      type: "lead",
      dnd: false,
      tags: [],
      customFields: [],
      assignedTo: userIds[index % 2] ?? userIds[0],
      ...(members.city !== undefined && members.country === undefined && { state: "FL", country: "US" }),
      ...members,
      dateAdded,
      dateUpdated: dateAdded,
      lastActivity: at(now, -(silentDays ?? addedDaysAgo)),
    };
  });
  const others = Array.from({ length: contactCount - cast.length }, (_, index) =>
    makeContact(random, now, index),
  );
  return [...known, ...others];
}

function makeContact(random: Random, now: number, index: number): KeptContact {
  const [firstName, lastName] = [random.pick(givenNames), random.pick(familyNames)];
  const [city, areaCode] = random.pick(towns);
  const companyName = `${random.pick(practiceNames)} ${random.pick(practiceKinds)}`;
  const host = companyName.toLowerCase().replace(/[^a-z]/g, "");
  // More came lately than years ago: about one in sixty within the last week.
  const age = 0.5 + 1_000 * random.fraction() ** 1.2;
  const silence = age * random.fraction();
  const kind = random.integer(1, 100);
  const number = String(1_000 + index);
  const tags = [random.pick(tagNames), random.pick(tagNames)].filter((tag) => tag !== "vip");
  return {
    id: random.hex(20),
    firstName,
    lastName,
    ...(kind > 12 && { companyName }),
    // What is missing is missing as it is in life: one in seven has no e-mail address, one in five no phone.
    ...(kind % 7 !== 0 && { email: `${plain(firstName)}.${plain(lastName)}${number}@${host}.example` }),
    ...(kind % 5 !== 0 && { phone: `+1${areaCode}555${number}` }),
    city,
    state: "FL",
    country: "US",
    ...(kind % 9 !== 0 && { source: random.pick(sources) }),
    ...(kind % 4 !== 0 && { assignedTo: random.pick(userIds) }),
    type: tags.includes("customer") ? "customer" : "lead",
    dnd: kind === 100,
    tags: [...new Set(tags)],
    customFields: [],
    dateAdded: at(now, -age),
    dateUpdated: at(now, -silence),
    lastActivity: at(now, -silence),
  };
}

function plain(name: string): string {
  const letters = name.normalize("NFKD").replace(/[^A-Za-z]/g, "");
  return letters.toLowerCase() || "contact";
}
