import { describe, expect, test } from "vitest";
import { openLibrary } from "../fixtures/library-sandbox.js";
import { cursorPages, onePage } from "./pagination.js";

const url = new URL("https://library.example/v1/books?genre=novel&limit=2");

describe("numbered pages", () => {
  test("lead to one another until the last", async () => {
    const { call } = openLibrary();
    const titles: string[] = [];
    let path: string | undefined = "/books?per_page=2";
    for (let count = 0; path !== undefined && count < 10; count += 1) {
      const { body } = await call("GET", path);
      const page = body as { books: { title: string }[]; next?: string };
      titles.push(...page.books.map(({ title }) => title));
      path = page.next?.replace(/^.*\/v1/, "");
    }
    expect(titles).toEqual(["Moby-Dick", "Middlemarch", "World Atlas", "Emma", "Ulysses"]);
  });

  test("are empty beyond the last, and carry the document's default size", async () => {
    const { call } = openLibrary();
    expect((await call("GET", "/books?page=9")).body).toEqual({ books: [], total: 5 });
    expect((await call("GET", "/books")).body).toMatchObject({ books: [{ id: 1 }, { id: 2 }] });
  });
});

describe("cursor pages", () => {
  const paginate = cursorPages({
    cursor: "after",
    size: "limit",
    defaultSize: 2,
    envelope: ({ next, total }) => ({ total, ...(next !== undefined && { next }) }),
  });

  test("go on where the cursor points", () => {
    const first = paginate(["a", "b", "c"], { query: {}, body: undefined, url });
    expect(first.items).toEqual(["a", "b"]);
    const { next = null } = first.envelope;
    const second = paginate(["a", "b", "c"], { query: { after: next, limit: 5 }, body: undefined, url });
    expect(second).toEqual({ items: ["c"], envelope: { total: 3 } });
  });

  test("begin at the start for a cursor that is none", () => {
    expect(paginate(["a"], { query: { after: "%%" }, body: undefined, url }).items).toEqual(["a"]);
  });
});

test("one page holds everything", () => {
  expect(onePage([1, 2, 3], { query: {}, body: undefined, url })).toEqual({ items: [1, 2, 3], envelope: {} });
});
