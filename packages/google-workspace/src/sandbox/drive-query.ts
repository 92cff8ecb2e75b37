import { Refusal } from "@medtainer/sandbox";
import type { KeptFile } from "./tables.js";

/** Whether a file is one of those that are looked for. */
export type FileTest = (file: KeptFile) => boolean;

/** Who may do what with a file, by e-mail address; what the file itself does not say. */
export interface FileAccess {
  hasRole(file: KeptFile, roles: readonly string[], email: string): boolean;
}

/**
 * Reads Drive's query language (`name contains 'rota' and not trashed = true`): the terms `name`, `fullText`, `mimeType`,
 * `modifiedTime`, `createdTime`, `trashed`, `starred`, `sharedWithMe`, and `'…' in parents | owners | writers | readers`, with
 * `and`, `or`, `not` and brackets.
 *
 * @throws Refusal 400 where it cannot be read.
 */
export function parseDriveQuery(text: string, access: FileAccess): FileTest {
  const reader = new QueryReader(text, access);
  return reader.readAll();
}

const token = /\s*(?:(?<text>'(?:[^'\\]|\\.)*')|(?<sign>[()]|!=|<=|>=|=|<|>)|(?<word>[A-Za-z]+))/y;

class QueryReader {
  readonly #tokens: string[];
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly access: FileAccess,
  ) {
    this.#tokens = this.#split();
  }

  readAll(): FileTest {
    const test = this.#readOr();
    if (this.#at < this.#tokens.length) throw this.#invalid();
    return test;
  }

  #split(): string[] {
    const tokens: string[] = [];
    const end = this.text.trimEnd().length;
    token.lastIndex = 0;
    while (token.lastIndex < end) {
      const match = token.exec(this.text);
      if (match === null) throw this.#invalid();
      tokens.push(match[0].trim());
    }
    return tokens;
  }

  #readOr(): FileTest {
    const tests = [this.#readAnd()];
    while (this.#take("or")) tests.push(this.#readAnd());
    return (file) => tests.some((test) => test(file));
  }

  #readAnd(): FileTest {
    const tests = [this.#readNot()];
    while (this.#take("and")) tests.push(this.#readNot());
    return (file) => tests.every((test) => test(file));
  }

  #readNot(): FileTest {
    if (this.#take("not")) {
      const test = this.#readNot();
      return (file) => !test(file);
    }
    if (!this.#take("(")) return this.#readTerm();
    const test = this.#readOr();
    if (!this.#take(")")) throw this.#invalid();
    return test;
  }

  #readTerm(): FileTest {
    const left = this.#next();
    if (left.startsWith("'")) return this.#readMembership(unquote(left));
    const sign = this.#next();
    const right = this.#next();
    const wanted = right.startsWith("'") ? unquote(right) : right;
    const test = termOf(left, sign, wanted);
    if (test === undefined) throw this.#invalid();
    return test;
  }

  #readMembership(value: string): FileTest {
    const isIn = this.#take("in");
    const list = this.#next();
    if (isIn && list === "parents") return ({ parents }) => parents.includes(value);
    const roles = isIn ? rolesOf[list] : undefined;
    if (roles === undefined) throw this.#invalid();
    return (file) => this.access.hasRole(file, roles, value);
  }

  #take(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at += 1;
    return true;
  }

  #next(): string {
    const found = this.#tokens[this.#at];
    this.#at += 1;
    if (found === undefined) throw this.#invalid();
    return found;
  }

  #invalid(): Refusal {
    return new Refusal(400, `Invalid Value: ${this.text.slice(0, 200)}`, { code: "invalid" });
  }
}

const rolesOf: Readonly<Record<string, readonly string[]>> = {
  owners: ["owner"],
  writers: ["owner", "writer", "organizer", "fileOrganizer"],
  readers: ["owner", "writer", "organizer", "fileOrganizer", "commenter", "reader"],
};

function termOf(name: string, sign: string, wanted: string): FileTest | undefined {
  const text = wanted.toLowerCase();
  if (name === "fullText" && sign === "contains") return (file) => holds(`${file.name}\n${file.text}`, text);
  if (name === "name" && sign === "contains") return ({ name: own }) => beginsAWord(own, text);
  if (name === "mimeType" && sign === "contains") return ({ mimeType }) => mimeType.startsWith(text);
  if (name === "modifiedTime" || name === "createdTime") return compareTimes(name, sign, wanted);
  const isEqual = sign === "=" ? true : sign === "!=" ? false : undefined;
  if (isEqual === undefined) return undefined;
  if (name === "name") return (file) => (file.name.toLowerCase() === text) === isEqual;
  if (name === "mimeType") return ({ mimeType }) => (mimeType === wanted) === isEqual;
  if (name === "trashed" || name === "starred")
    return (file) => ((file[name] ?? false) === (text === "true")) === isEqual;
  if (name === "sharedWithMe")
    return ({ ownedByMe }) => ((ownedByMe === false) === (text === "true")) === isEqual;
  return undefined;
}

function compareTimes(
  name: "modifiedTime" | "createdTime",
  sign: string,
  wanted: string,
): FileTest | undefined {
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(wanted) || !wanted.includes("T") ? wanted : `${wanted}Z`);
  const compare = comparisons[sign];
  if (Number.isNaN(at) || compare === undefined) return undefined;
  return (file) => compare(Date.parse(file[name]), at);
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/** Drive looks for whole words of a text, in any order; a phrase in double quotes as it stands. */
function holds(text: string, wanted: string): boolean {
  const low = text.toLowerCase();
  const phrase = /^"(.*)"$/.exec(wanted)?.[1];
  if (phrase !== undefined) return low.includes(phrase);
  return wanted.split(/\s+/).every((word) => low.includes(word));
}

/** `name contains` finds beginnings of words: `rota` in `Night rota`, not in `Protame`. */
function beginsAWord(name: string, wanted: string): boolean {
  const low = name.toLowerCase();
  return (
    low.startsWith(wanted) ||
    low.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ||
    (wanted.includes(" ") && low.includes(` ${wanted}`))
  );
}

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, "$1");
}
