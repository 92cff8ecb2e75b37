/** A made-up contact: what a search reads of it. */
export interface BenchContact {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
}

type Random = () => number;

/** The same numbers for the same seed (mulberry32), from 0 to 1. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const knownFirstNames =
  "James Robert John Michael David William Richard Joseph Thomas Christopher Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Sarah Daniel Matthew Anthony Mark Donald Steven Andrew Paul Joshua Kenneth Bob Bill José Zoë François Margaret Katherine Alexander Nicholas Samantha";
const knownLastNames =
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Müller Núñez";
const knownCities =
  "Tampa,Orlando,Miami,Jacksonville,Austin,Dallas,Houston,Phoenix,Denver,Chicago,Boston,Seattle,Portland,Atlanta,Nashville,Charlotte,Springfield,Clearwater,St. Petersburg,Sarasota,New York,San Antonio,San Diego,Los Angeles";
const businesses =
  "Clinic Dental Realty Plumbing Consulting Roofing Logistics Foods Studio Partners Holdings Group Services Law Motors Bakery Fitness Labs".split(
    " ",
  );
const onsets = "b br c ch d f g gr h j k l m n p r s st t th v w sch kr tr".split(" ");
const vowels = "a e i o u ai ea ou y".split(" ");
const endings = ["", ..."n r l s t ck ll rd nd m ng rt th".split(" ")];

const random = randomFrom(7);
const firstNames = withInventedNames(knownFirstNames.split(" "), 8_000, 3);
const lastNames = withInventedNames(knownLastNames.split(" "), 120_000, 4);
const companies = withInventedNames([], 40_000, 3);
const cities = withInventedNames(knownCities.split(","), 12_000, 3);

/** The contact of a number, always the same: few names, cities and trades are frequent, and most are rare. */
export function contactOf(index: number): BenchContact {
  const next = randomFrom(Math.imul(index, 2654435761) + 12345);
  const [first, last, city] = [frequent(next, firstNames), frequent(next, lastNames), frequent(next, cities)];
  const company = oneOf(next, companies);
  const area = String(200 + Math.floor(800 ** next()));
  const [exchange, line] = [`${2 + Math.floor(next() * 8)}${digits(next, 2)}`, digits(next, 4)];
  return {
    name: `${first} ${last}`,
    company: `${company} ${frequent(next, businesses)}`,
    email: emailOf(next, plain(first), plain(last), plain(company)),
    phone: next() < 0.5 ? `+1 ${area} ${exchange} ${line}` : `(${area}) ${exchange}-${line}`,
    city,
  };
}

function emailOf(next: Random, first: string, last: string, company: string): string {
  const kind = next();
  if (kind < 0.35) return `${first}.${last}@${company}.com`;
  return kind < 0.7 ? `${first[0]}${last}${digits(next, 2)}@gmail.com` : `${first}${last}@yahoo.com`;
}

function withInventedNames(known: readonly string[], count: number, mostSyllables: number): string[] {
  const names = new Set(known);
  while (names.size < count) {
    const syllables = 1 + Math.floor(random() * mostSyllables);
    const name = Array.from({ length: syllables }, () => syllable()).join("");
    names.add(`${name[0]?.toUpperCase()}${name.slice(1)}`);
  }
  return [...names];
}

function syllable(): string {
  return oneOf(random, onsets) + oneOf(random, vowels) + oneOf(random, endings);
}

function oneOf(next: Random, values: readonly string[]): string {
  return values[Math.floor(next() * values.length)] ?? "";
}

/** Zipf's law: the tenth is a tenth as frequent as the first. */
function frequent(next: Random, values: readonly string[]): string {
  return values[Math.floor((values.length + 1) ** next()) - 1] ?? "";
}

function digits(next: Random, count: number): string {
  return Array.from({ length: count }, () => Math.floor(next() * 10)).join("");
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}
