import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@medtainer/core";
import { Refusal } from "@medtainer/sandbox";

/** What is wanted of a reply, by member; `all` is all that is there. */
type Mask = "all" | Mapping;
interface Mapping {
  [member: string]: Mask;
}

/**
 * Cuts a reply down to what `fields` names: `files(id,owners/displayName),nextPageToken`, `sheets.properties`, `*`.
 *
 * @throws Refusal 400 where the mask cannot be read.
 */
export function pickFields(reply: JsonObject, fields: string): JsonObject {
  const reader = new MaskReader(fields);
  const picked = pick(reply, reader.readAll());
  return isJsonObject(picked) ? picked : {};
}

function pick(value: Json, mask: Mask): Json {
  if (mask === "all") return value;
  if (isJsonArray(value)) return value.map((item) => pick(item, mask));
  if (!isJsonObject(value)) return value;
  const any = mask["*"];
  const entries = Object.entries(value).flatMap(([member, inner]): [string, Json][] => {
    const wanted = mask[member] ?? any;
    return wanted === undefined ? [] : [[member, pick(inner, wanted)]];
  });
  return Object.fromEntries(entries);
}

class MaskReader {
  #at = 0;

  constructor(private readonly text: string) {}

  readAll(): Mask {
    const mask = this.#readList();
    if (this.#at < this.text.length) throw this.#invalid();
    return mask;
  }

  #readList(): Mask {
    const mask: Mapping = {};
    do {
      const path = this.#readPath();
      const inner: Mask = this.#take("(") ? this.#readInner() : "all";
      place(mask, path, inner);
    } while (this.#take(","));
    return mask;
  }

  #readInner(): Mask {
    const inner = this.#readList();
    if (!this.#take(")")) throw this.#invalid();
    return inner;
  }

  #readPath(): string[] {
    const path: string[] = [];
    do {
      const [name] = /^\s*[\w*-]+\s*/.exec(this.text.slice(this.#at)) ?? [];
      if (name === undefined) throw this.#invalid();
      this.#at += name.length;
      path.push(name.trim());
    } while (this.#take("/") || this.#take("."));
    return path;
  }

  #take(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #invalid(): Refusal {
    return new Refusal(400, `Invalid field selection ${this.text.slice(0, 100)}`, {
      code: "invalidParameter",
    });
  }
}

function place(mask: Mapping, [member = "", ...rest]: readonly string[], inner: Mask): void {
  const known = mask[member];
  if (rest.length === 0) {
    mask[member] = inner === "all" || known === undefined || known === "all" ? inner : { ...known, ...inner };
    return;
  }
  if (known === "all") return;
  const below: Mapping = known ?? {};
  mask[member] = below;
  place(below, rest, inner);
}
