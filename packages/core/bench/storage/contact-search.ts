import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BenchContact, contactOf } from "./contacts.js";
import { type BenchDatabase, openBenchPostgres, openBenchSqlite } from "./databases.js";
import { measureEach, printRow } from "./measure.js";

const collection = { vendor: "acme", account: "main", kind: "contacts" };
const questionCount = 60;
/** A `LIKE` reads every row: few are enough to know what it costs. */
const likeCount = 5;

const nicknames: Readonly<Record<string, string>> = {
  Robert: "Bob",
  William: "Bill",
  James: "Jim",
  Michael: "Mike",
  Richard: "Rick",
  Joseph: "Joe",
  Thomas: "Tom",
  Elizabeth: "Liz",
  Jennifer: "Jen",
  Christopher: "Chris",
};

/** What somebody may ask who looks for a contact. */
const questions: Readonly<Record<string, (contact: BenchContact, index: number) => string>> = {
  "nickname, trade and city": ({ name, company, city }) =>
    `${nicknameOf(name)} from the ${company.split(" ")[1]} in ${city}`,
  "nickname and name": ({ name }) => `${nicknameOf(name)} ${name.split(" ")[1]}`,
  "first name": ({ name }) => name.split(" ")[0] ?? "",
  "typing error": ({ name }, index) => misspelt(name.split(" ")[1] ?? "", index),
  "first name and typing error": ({ name }, index) =>
    `${name.split(" ")[0]} ${misspelt(name.split(" ")[1] ?? "", index)}`,
  "last 4 digits of a phone": ({ phone }) => phone.slice(-4),
  "last 7 digits of a phone": ({ phone }) => phone.slice(-8),
  "area code": ({ phone }) => phone.replace(/\D/g, "").slice(-10, -7),
};

/** Fills databases of its own with so many contacts each, and asks for some of them. */
export async function benchContacts(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const databases = [await openBenchSqlite(), await openBenchPostgres()];
    try {
      printRow([`sync of ${size.toLocaleString("en")} contacts`, "records/s", "us CPU each", "MB above"]);
      for (const database of databases) await fill(database, size);
      printRow([`search among ${size.toLocaleString("en")}, ms`, "p50", "p95", "LIKE p50", "p50 / LIKE"]);
      for (const database of databases) await ask(database, size);
    } finally {
      for (const database of databases) await database.close();
    }
  }
}

/** What `sync-contacts.ts` prints. */
export interface SyncCost {
  readonly recordsPerSecond: number;
  readonly cpuMicroseconds: number;
  readonly megabytesAbove: number;
}

/** The sync has a process of its own, whose memory is its alone. */
async function fill({ name, place }: BenchDatabase, size: number): Promise<void> {
  const script = fileURLToPath(new URL("./sync-contacts.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    script,
    place,
    String(size),
  ]);
  const cost: SyncCost = JSON.parse(stdout);
  printRow([name, cost.recordsPerSecond, cost.cpuMicroseconds, cost.megabytesAbove]);
}

async function ask({ name, records, bare }: BenchDatabase, size: number): Promise<void> {
  for (const [kind, question] of Object.entries(questions)) {
    const texts = Array.from({ length: questionCount }, (_, index) => {
      const contact = (index * 7919 * 31) % size;
      return question(contactOf(contact), index);
    });
    const ours = await measureEach(texts, (text) => records.search({ ...collection, text }));
    const like = await measureEach(texts.slice(0, likeCount), (text) =>
      bare("select id, search from records where search like ? order by id limit 10", [`%${text}%`]),
    );
    printRow([`${name}, ${kind}`, ours.p50, ours.p95, like.p50, ours.p50 / like.p50]);
  }
}

function nicknameOf(name: string): string {
  const [first = ""] = name.split(" ");
  return nicknames[first] ?? first;
}

/** One letter left out, exchanged with its neighbour, or replaced. */
function misspelt(word: string, index: number): string {
  const place = 1 + (index % Math.max(1, word.length - 2));
  if (index % 3 === 0) return word.slice(0, place) + word.slice(place + 1);
  if (index % 3 === 1)
    return (
      word.slice(0, place) +
      word
        .slice(place, place + 2)
        .split("")
        .reverse()
        .join("") +
      word.slice(place + 2)
    );
  return `${word.slice(0, place)}x${word.slice(place + 1)}`;
}
