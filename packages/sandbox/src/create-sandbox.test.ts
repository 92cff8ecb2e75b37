import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { librarySandbox, openLibrary } from "./fixtures/library-sandbox.js";
import { type Behaviour, createSandbox, Refusal } from "./index.js";

describe("a sandbox", () => {
  test("keeps what is created until it is deleted", async () => {
    const { call } = openLibrary();
    const created = await call("POST", "/books", { title: "Dune" });
    expect(created).toMatchObject({ status: 201, body: { book: { title: "Dune", genre: "novel" } } });
    const { id } = (created.body as { book: { id: number } }).book;

    expect(await call("PATCH", `/books/${id}`, { pages: 412 })).toMatchObject({
      status: 200,
      body: { book: { pages: 412 } },
    });
    expect(await call("GET", `/books/${id}`)).toMatchObject({
      body: { book: { title: "Dune", pages: 412 } },
    });
    expect(await call("GET", "/books?per_page=50")).toMatchObject({ body: { total: 6 } });
    expect(await call("DELETE", `/books/${id}`)).toMatchObject({ status: 204, body: undefined });
    expect(await call("GET", `/books/${id}`)).toMatchObject({ status: 404 });
  });

  test("lets planned changes happen when their time has come", async () => {
    const { call, advance } = openLibrary();
    expect(await call("POST", "/books/1/loans")).toMatchObject({
      status: 202,
      body: { status: "requested" },
    });
    advance(1_999);
    expect(await call("GET", "/books/1/loans")).toMatchObject({ body: [{ status: "requested" }] });
    advance(1);
    expect(await call("GET", "/books/1/loans")).toMatchObject({ body: [{ status: "lent" }] });
    expect(await call("DELETE", "/books/1")).toMatchObject({ status: 409, body: { code: "lent" } });
  });

  test("answers the same bytes for the same seed and the same calls", async () => {
    const transcripts = await Promise.all([1, 2].map(() => transcript(7)));
    expect(transcripts[0]).toEqual(transcripts[1]);
    expect(await transcript(8)).not.toEqual(transcripts[0]);
  });

  test("writes down what arrived, without headers and bodies", async () => {
    const { sandbox, call } = openLibrary();
    await call("GET", "/books?genre=novel&colour=red");
    await call("GET", "/nowhere");
    expect(sandbox.requests).toEqual([
      {
        method: "GET",
        path: "/v1/books",
        query: "genre=novel&colour=red",
        operationId: "books_list",
        status: 200,
        ignoredQuery: ["colour"],
        fault: undefined,
      },
      expect.objectContaining({ path: "/v1/nowhere", operationId: undefined, status: 404 }),
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toContain("reader");
  });

  test("hands out copies of its state", () => {
    const { sandbox } = openLibrary();
    const [first] = sandbox.state.books ?? [];
    Object.assign(first as object, { title: "Scribbled over" });
    expect(sandbox.state.books?.[0]).toMatchObject({ title: "Moby-Dick" });
  });

  test("starts over when it is reset", async () => {
    const { sandbox, call } = openLibrary();
    await call("DELETE", "/books/1");
    sandbox.fail({ kind: "server_error" });
    sandbox.reset();
    expect(await call("GET", "/books/1")).toMatchObject({ status: 200 });
    expect(sandbox.requests).toHaveLength(1);
  });

  test("stays within its bounds", async () => {
    const { sandbox, call } = openLibrary({ limits: { bodyBytes: 40, items: 6, requests: 3 } });
    expect(await call("POST", "/books", { title: "x".repeat(40) })).toMatchObject({ status: 413 });
    expect(await call("POST", "/books", { title: "Sixth" })).toMatchObject({ status: 201 });
    expect(await call("POST", "/books", { title: "Seventh" })).toMatchObject({
      status: 422,
      body: { error: "The sandbox keeps at most 6 books." },
    });
    await call("GET", "/books");
    expect(sandbox.requests.map(({ status }) => status)).toEqual([201, 422, 200]);
  });

  test("changes and plans nothing when it refuses or its reply is wrong", async () => {
    const meddling: Behaviour<{ books: { id: number }; loans: object }> = {
      books_newest: ({ tables, after }) => {
        tables.books.remove(1);
        tables.books.add({ id: 77 });
        after(0, () => tables.books.remove(2));
        throw new Refusal(409);
      },
      wrong_reply: ({ tables }) => ({ body: { book: tables.books.remove(3) && { id: 3 } } }),
    };
    const behaviour = librarySandbox.behaviour.filter((part) => !("books_newest" in part));
    const sandbox = createSandbox({ ...librarySandbox, behaviour: [...behaviour, meddling] });
    const before = sandbox.state;
    const headers = { authorization: "Bearer reader" };
    expect((await sandbox.fetch("/v1/books/newest", { headers })).status).toBe(409);
    expect((await sandbox.fetch("/v1/wrong", { headers })).status).toBe(500);
    expect(sandbox.state).toEqual(before);
  });

  test("says 501 for an operation that nobody wrote, and lists it", async () => {
    const { sandbox, call } = openLibrary();
    expect(sandbox.unmodelled).toEqual(["nobody_wrote_this"]);
    expect(await call("GET", "/unwritten")).toMatchObject({
      status: 501,
      body: { error: "The sandbox does not model nobody_wrote_this." },
    });
  });

  test("owns up when its own reply breaks the document", async () => {
    const { call } = openLibrary();
    const { status, body } = await call("GET", "/wrong");
    expect(status).toBe(500);
    expect((body as { error: string }).error).toBe(
      "Fault of the library sandbox: Reply 200 of wrong_reply breaks the document at /book: book.title is required.",
    );
  });

  test("refuses a definition with behaviour that the document does not have", () => {
    const behaviour = [...librarySandbox.behaviour, { "GET /cellar": () => ({}) }];
    expect(() => createSandbox({ ...librarySandbox, behaviour })).toThrow('answers "GET /cellar"');
    const twice = [...librarySandbox.behaviour, { "GET /books": () => ({}) }];
    expect(() => createSandbox({ ...librarySandbox, behaviour: twice })).toThrow("answers books_list twice");
  });

  test("fails every request once it is closed", async () => {
    const { sandbox, call } = openLibrary();
    await sandbox.close();
    await expect(call("GET", "/books")).rejects.toThrow(TypeError);
  });
});

async function transcript(seed: number): Promise<unknown[]> {
  const { call, sandbox } = openLibrary({ seed });
  const calls = [
    await call("POST", "/books", { title: "Dune" }),
    await call("POST", "/books/1/loans"),
    await call("GET", "/books?page=2"),
    await call("GET", "/books/999"),
  ];
  return [sandbox.state, ...calls.map(({ status, body, headers }) => [status, body, [...headers]])];
}

test("no file of the package imports a Node module when it is loaded", async () => {
  const root = new URL(".", import.meta.url);
  const files = (await readdir(root, { recursive: true })).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, root), "utf8")));
  expect(files).toContain("listen.ts");
  expect(sources.flatMap((source) => source.match(/^import (?!type ).*"node:.*$/gm) ?? [])).toEqual([]);
});

test("the package exports these names and no others", async () => {
  expect(Object.keys(await import("./index.js")).sort()).toEqual([
    "Refusal",
    "createRandom",
    "createSandbox",
    "cursorPages",
    "defineSandbox",
    "numberedPages",
    "onePage",
    "readBearerToken",
    "resource",
  ]);
});
