/** A document of the seed: where it lies, what it is called, whose it is, when it changed last, what it says. */
export interface SeedDocument {
  readonly folder: string;
  readonly title: string;
  /** Left out: the person's own. */
  readonly owner?: "okafor" | "lindqvist";
  /** `2026-03-31`; at 09:00 UTC. */
  readonly day: string;
  readonly text: string;
}

/** Folders by their short names; all but the first lie in the first. */
export const SEED_FOLDERS: Readonly<Record<string, string>> = {
  clinic: "Riverbend Clinic",
  policies: "Policies",
  meetings: "Meeting notes",
  leaflets: "Patient leaflets",
  suppliers: "Suppliers",
  people: "People & rotas",
  marketing: "Marketing",
};

const rows: readonly (readonly [
  folder: string,
  title: string,
  day: string,
  text: string,
  owner?: SeedDocument["owner"],
])[] = [
  [
    "policies",
    "Privacy policy",
    "2026-05-28",
    "We keep what we need to treat you, and nothing else. Ask the front desk for a copy of your record.",
  ],
  [
    "policies",
    "Cancellation policy",
    "2026-04-14",
    "Please cancel a day before. A missed appointment costs 25 dollars from the second time on.",
  ],
  [
    "policies",
    "Infection control checklist",
    "2026-05-02",
    "Gloves are changed between patients. Surfaces are wiped after each visit. Sharps go into the yellow bin.",
  ],
  [
    "policies",
    "Fire safety plan",
    "2025-09-30",
    "Two exits: the front door and the yard. The meeting point is the bakery on Quay Street.",
  ],
  [
    "policies",
    "Data breach procedure",
    "2026-01-19",
    "Tell Dr. Okafor within the hour. Note what was seen, by whom, and since when.",
  ],
  [
    "policies",
    "Política de privacidad",
    "2026-05-29",
    "Guardamos lo necesario para atenderle y nada más. Pida una copia de su historia en recepción.",
  ],
  [
    "meetings",
    "Team meeting 2026-06-08",
    "2026-06-08",
    "Present: Marisol, Ngozi, Åsa. The new autoclave comes on 22 June. Night rota stays as it is until August.",
  ],
  [
    "meetings",
    "Team meeting 2026-05-11",
    "2026-05-11",
    "Present: Marisol, Ngozi. Flu vaccines: 40 doses ordered. The waiting room gets new chairs.",
  ],
  [
    "meetings",
    "Team meeting 2026-04-13",
    "2026-04-13",
    "Present: all. We try online booking for three months. Åsa writes the leaflet.",
  ],
  [
    "meetings",
    "Team meeting 2026-03-09",
    "2026-03-09",
    "Present: Ngozi, Åsa. Invoices go out on Fridays. The autoclave needs a new seal.",
  ],
  [
    "meetings",
    "Board minutes Q1 2026",
    "2026-04-20",
    "Revenue grew by 4 percent. The lease of Quay Street runs until 2029.",
    "okafor",
  ],
  [
    "meetings",
    "Board minutes Q4 2025",
    "2026-01-26",
    "The budget for 2026 was agreed. A second examination room is to be looked into.",
    "okafor",
  ],
  [
    "leaflets",
    "After your vaccination",
    "2026-02-16",
    "Your arm may ache for two days. Call us where a fever lasts longer than that.",
  ],
  [
    "leaflets",
    "Preparing for a blood test",
    "2026-02-17",
    "Drink water, and eat nothing for eight hours. Bring a list of your medicines.",
  ],
  [
    "leaflets",
    "Online booking in five steps",
    "2026-04-27",
    "Open the page, choose a day, choose a name, write your number, and wait for the message.",
    "lindqvist",
  ],
  [
    "leaflets",
    "Después de la vacuna",
    "2026-02-18",
    "El brazo puede doler dos días. Llámenos si la fiebre dura más.",
  ],
  [
    "leaflets",
    "予防接種のあとで",
    "2026-02-19",
    "腕が二日ほど痛むことがあります。熱が続くときはお電話ください。",
  ],
  [
    "leaflets",
    "Nach der Impfung – Merkblatt für Groß & Klein",
    "2026-02-20",
    "Der Arm kann zwei Tage schmerzen. Rufen Sie an, wenn das Fieber bleibt.",
  ],
  [
    "leaflets",
    "Wound care at home",
    "2025-11-03",
    "Keep it dry for a day. Change the dressing each morning. Come back where it is red or warm.",
  ],
  [
    "suppliers",
    "Supplier list 2026",
    "2026-01-08",
    "Gloves and masks: Harbor Medical. Vaccines: NorthStar. Cleaning: Quay Services.",
  ],
  [
    "suppliers",
    "Harbor Medical – contract",
    "2025-12-12",
    "Monthly delivery of gloves and masks. Thirty days to pay. Ends on 31 December 2026.",
  ],
  [
    "suppliers",
    "Autoclave maintenance",
    "2026-03-10",
    "The seal is changed every two years. Serial number RX-2207. Call the maker for parts.",
  ],
  [
    "suppliers",
    "NorthStar vaccine order form",
    "2026-05-12",
    "Order by the tenth of a month. The cold chain is logged at the door.",
  ],
  [
    "suppliers",
    "Café Zoë — Bestellung",
    "2025-10-21",
    "Kaffee und Kuchen für den Tag der offenen Tür: 60 Portionen.",
  ],
  ["people", "Night rota June 2026", "2026-05-31", "Week 1 Ngozi, week 2 Åsa, week 3 Marisol, week 4 Ngozi."],
  ["people", "Night rota May 2026", "2026-04-30", "Week 1 Åsa, week 2 Marisol, week 3 Ngozi, week 4 Åsa."],
  [
    "people",
    "Onboarding a new nurse",
    "2026-03-23",
    "Keys on day one, records on day two, night duty from the second month.",
  ],
  [
    "people",
    "Holiday calendar",
    "2026-06-01",
    "Closed on 3 July and 7 September. Åsa is away from 13 to 24 July.",
  ],
  [
    "people",
    "Interview questions",
    "2025-08-25",
    "What would you do when the front desk is full and the phone rings?",
    "lindqvist",
  ],
  [
    "people",
    "Åsa's handover notes",
    "2026-06-05",
    "Mr. Brandt's dressing each morning. The fridge alarm is silenced by holding the button.",
    "lindqvist",
  ],
  [
    "marketing",
    "Website copy",
    "2026-04-02",
    "Care around the corner. Walk in from eight to six, and at night when it matters.",
  ],
  [
    "marketing",
    "Open day plan",
    "2025-10-20",
    "Coffee at ten, tour at eleven, blood pressure for all. Sixty guests.",
  ],
  [
    "marketing",
    "Newsletter draft: spring",
    "2026-03-02",
    "Hay fever begins early this year. Three things that help.",
  ],
  ["marketing", "Newsletter draft: summer", "2026-06-09", "Sun, water, and shade. Online booking is here."],
  [
    "marketing",
    "Press release – new autoclave",
    "2026-06-10",
    "Riverbend Clinic replaces its autoclave on 22 June 2026.",
  ],
  ["marketing", 'Ideas "it\'s 2027"', "2026-05-20", "A van that goes to the villages? A podcast?"],
  [
    "clinic",
    "How this Drive is ordered",
    "2025-07-01",
    "Policies are for all. Meeting notes are by date. Leaflets are printed from here.",
  ],
  [
    "clinic",
    "Emergency numbers",
    "2026-05-05",
    "Ambulance 911. Poison control 1-800-222-1222. Dr. Okafor's mobile is on the wall.",
  ],
  [
    "clinic",
    "Budget 2026 – notes",
    "2026-02-02",
    "Rent 31,200. Supplies 18,500. Training 4,000. See the spreadsheet for the rest.",
    "okafor",
  ],
  [
    "clinic",
    "Lease Quay Street 12 – summary",
    "2025-07-15",
    "Ten years from 2019. Two months' notice. The yard is shared with the bakery.",
  ],
];

/** Forty documents of a clinic. */
export const SEED_DOCUMENTS: readonly SeedDocument[] = rows.map(([folder, title, day, text, owner]) => ({
  folder,
  title,
  day,
  text,
  ...(owner !== undefined && { owner }),
}));
