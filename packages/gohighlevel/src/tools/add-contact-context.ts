import {
  defineTool,
  type ItemContext,
  type ItemContextChange,
  MedtainerError,
  type ToolRun,
} from "@medtainer/core";
import { contacts } from "../collections.js";
import { findContact } from "../crm/find-contact.js";
import { createNote, getContact, searchContacts } from "../generated/operations.js";
import { CONTACT_ID, text } from "./input-schemas.js";

interface ContextInput {
  readonly contact_id: string;
  readonly nicknames?: readonly string[];
  readonly note?: string;
  readonly importance?: number;
  readonly forget?: {
    readonly nicknames?: readonly string[];
    readonly note?: string;
    readonly importance?: boolean;
  };
  readonly note_in_highlevel?: boolean;
}

interface UndoCall {
  readonly tool: string;
  readonly input: object;
}

/** What the tool answers: what is known now, and how to take it back. */
export interface ContextAnswer {
  readonly notice: string;
  readonly contact: { readonly id: string; readonly name: string };
  readonly nicknames: readonly string[];
  readonly notes: string;
  readonly importance: number | null;
  /** The note in HighLevel, where one was written. */
  readonly highlevel_note_id?: string;
  readonly undo: readonly UndoCall[];
}

const name = "gohighlevel_add_contact_context";
const nicknames = { type: "array", items: text(60), minItems: 1, maxItems: 20 };

/** Writes what people know of a contact. */
export const addContactContext = defineTool({
  name,
  title: "Add context to a contact",
  description:
    "Keeps what people know of a contact: nicknames, a note, importance. It is kept here, not in HighLevel, and found by " +
    "gohighlevel_search_by_nickname; with `note_in_highlevel` the note is written there too.",
  input: {
    type: "object",
    properties: {
      contact_id: CONTACT_ID,
      nicknames,
      note: text(2_000),
      importance: { type: "integer", minimum: 0, maximum: 100 },
      note_in_highlevel: { type: "boolean" },
      forget: {
        type: "object",
        properties: { nicknames, note: text(2_000), importance: { type: "boolean" } },
        additionalProperties: false,
        description: "What is not true any more.",
      },
    },
    required: ["contact_id"],
    additionalProperties: false,
  },
  uses: [createNote, getContact, searchContacts],
  run: addContext,
});

async function addContext(run: ToolRun<ContextInput>): Promise<ContextAnswer> {
  const { input, context } = run;
  assertSaysSomething(input);
  const { id, name: called } = await findContact(run, input.contact_id);
  let before: ItemContext | null = null;
  const known = await context.collections.learn(
    contacts,
    id,
    (found) => {
      before = found;
      return changeOf(found, input);
    },
    summaryOf(input),
  );
  const noteId = input.note_in_highlevel === true ? await writeNote(run) : undefined;
  return {
    notice: `${summaryOf(input)} It is kept for ${called || id}${noteId === undefined ? "" : ", and the note stands in HighLevel"}.`,
    contact: { id, name: called },
    nicknames: known.nicknames,
    notes: known.notes,
    importance: known.importance,
    ...(noteId !== undefined && { highlevel_note_id: noteId }),
    undo: [
      { tool: name, input: { contact_id: id, ...undoOf(before, input) } },
      ...(noteId === undefined
        ? []
        : [{ tool: "gohighlevel_delete_note", input: { contactId: id, id: noteId } }]),
    ],
  };
}

function assertSaysSomething({
  nicknames: names,
  note,
  importance,
  forget,
  note_in_highlevel,
}: ContextInput): void {
  const isEmpty = [names, note, importance, forget].every((part) => part === undefined);
  if (isEmpty) throw refuse("contact_id", "Give nicknames, a note, an importance, or something to forget.");
  if (note_in_highlevel === true && note === undefined) {
    throw refuse("note_in_highlevel", "`note_in_highlevel` needs a `note`.");
  }
}

/** So much is kept of one contact. */
const [mostNicknames, longestNotes] = [50, 20_000];

function changeOf(known: ItemContext | null, input: ContextInput): ItemContextChange {
  const { nicknames: names = [], note, importance, forget = {} } = input;
  const gone = (forget.nicknames ?? []).map(fold);
  const kept = (known?.nicknames ?? []).filter((nickname) => !gone.includes(fold(nickname)));
  const added = names
    .map((nickname) => nickname.trim())
    .filter((nickname) => !kept.map(fold).includes(fold(nickname)));
  const lines = (known?.notes ?? "")
    .split("\n")
    .filter((line) => line !== "" && line !== oneLine(forget.note));
  const notes = [...lines, ...(note === undefined ? [] : [oneLine(note)])].join("\n");
  if (kept.length + added.length > mostNicknames || notes.length > longestNotes) {
    throw refuse(
      "note",
      `At most ${mostNicknames} nicknames and ${longestNotes} letters of notes are kept; forget some first.`,
    );
  }
  return {
    nicknames: [...kept, ...new Set(added)],
    notes,
    ...(forget.importance === true && { importance: null }),
    ...(importance !== undefined && { importance }),
  };
}

/** What turns the change back: what was new is forgotten, what was forgotten is said again. */
function undoOf(before: ItemContext | null, input: ContextInput): Omit<ContextInput, "contact_id"> {
  const { nicknames: names = [], note, importance, forget: gone = {} } = input;
  const had = (before?.nicknames ?? []).map(fold);
  const added = names.filter((nickname) => !had.includes(fold(nickname)));
  const lost = (before?.nicknames ?? []).filter((nickname) =>
    (gone.nicknames ?? []).map(fold).includes(fold(nickname)),
  );
  const isImportanceChanged = importance !== undefined || gone.importance === true;
  const importanceBefore = before?.importance ?? null;
  const hadNote = (before?.notes ?? "").split("\n").includes(oneLine(gone.note));
  const forget = {
    ...(added.length > 0 && { nicknames: added }),
    ...(note !== undefined && { note }),
    ...(isImportanceChanged && importanceBefore === null && { importance: true }),
  };
  return {
    ...(lost.length > 0 && { nicknames: lost }),
    ...(gone.note !== undefined && hadNote && { note: gone.note }),
    ...(isImportanceChanged && importanceBefore !== null && { importance: importanceBefore }),
    ...(Object.keys(forget).length > 0 && { forget }),
  };
}

async function writeNote({ input, call }: ToolRun<ContextInput>): Promise<string> {
  try {
    const { note } = await call(createNote, { contactId: input.contact_id, body: input.note ?? "" });
    return note.id;
  } catch (reason) {
    const { code, message, details } = MedtainerError.from(reason);
    const said = "What you said is kept here, but the note in HighLevel may not have been written";
    throw new MedtainerError(code, `${said}: ${message}`, { ...details, cause: reason });
  }
}

function summaryOf({ nicknames: names = [], note, importance, forget }: ContextInput): string {
  const parts = [
    ...(names.length > 0 ? [`Called ${names.join(", ")}.`] : []),
    ...(note === undefined ? [] : [oneLine(note)]),
    ...(importance === undefined ? [] : [`Importance ${importance}.`]),
    ...(forget === undefined ? [] : ["Some of what was known is forgotten."]),
  ];
  return parts.join(" ");
}

/** A note is one line of what is known. */
function oneLine(note: string | undefined): string {
  return (note ?? "").replaceAll(/\s+/g, " ").trim();
}

function fold(nickname: string): string {
  return nickname.trim().toLowerCase();
}

function refuse(field: string, message: string): MedtainerError {
  return new MedtainerError("invalid_input", message, { issues: [{ path: `/${field}`, message }] });
}
