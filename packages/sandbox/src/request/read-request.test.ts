import { describe, expect, test } from "vitest";
import { librarySandbox, openLibrary } from "../fixtures/library-sandbox.js";
import { createSandbox } from "../index.js";

const refusals: [
  what: string,
  method: string,
  path: string,
  body: unknown,
  status: number,
  message: string,
][] = [
  ["an unknown path", "GET", "/films", undefined, 404, "status 404"],
  ["an unknown method", "PUT", "/books", undefined, 405, "status 405"],
  ["a path parameter of the wrong type", "GET", "/books/moby", undefined, 404, "status 404"],
  ["a query parameter of the wrong type", "GET", "/books?page=two", undefined, 400, "page must be integer."],
  ["a query parameter out of range", "GET", "/books?per_page=51", undefined, 400, "per_page must be <= 50."],
  [
    "a query parameter outside its list",
    "GET",
    "/books?genre=comic",
    undefined,
    400,
    "genre must be one of novel, atlas.",
  ],
  ["one bad item of a list", "GET", "/books?ids=1,x", undefined, 400, "ids.1 must be integer."],
  [
    "an unknown member of an object in the query",
    "GET",
    "/books?size[most]=3",
    undefined,
    400,
    "size.most is not a known field.",
  ],
  ["a missing body", "POST", "/books", undefined, 400, "The request needs a body."],
  ["a missing field", "POST", "/books", {}, 422, "title is required."],
  [
    "an unknown field",
    "POST",
    "/books",
    { title: "Dune", colour: "red" },
    422,
    "colour is not a known field.",
  ],
  ["a field of the wrong type", "POST", "/books", { title: 3 }, 422, "title must be string."],
  [
    "a field outside its list",
    "POST",
    "/books",
    { title: "Dune", genre: "comic" },
    422,
    "genre must be one of novel, atlas.",
  ],
  [
    "a date that is none",
    "POST",
    "/books",
    { title: "Dune", bought: "soon" },
    422,
    'bought must match format "date".',
  ],
  [
    "every wrong field at once",
    "POST",
    "/books",
    { pages: 0 },
    422,
    "title is required; pages must be >= 1.",
  ],
];

describe("what the document does not allow", () => {
  test.each(refusals)("%s is refused", async (_, method, path, body, status, message) => {
    const { call } = openLibrary();
    expect(await call(method, path, body)).toMatchObject({ status, body: { error: message } });
  });

  test("a request without a token is refused, even on an unknown path", async () => {
    const { sandbox } = openLibrary();
    for (const authorization of [undefined, "", "Bearer", "Bearer  ", "Basic cmVhZGVy"]) {
      const headers = authorization === undefined ? {} : { authorization };
      expect((await sandbox.fetch("/v1/books", { headers })).status).toBe(401);
      expect((await sandbox.fetch("/v1/films", { headers })).status).toBe(401);
    }
  });

  test("a header is checked too", async () => {
    const { sandbox } = openLibrary();
    const headers = { authorization: "Bearer reader", "x-branch": "northern" };
    expect((await sandbox.fetch("/v1/books", { headers })).status).toBe(400);
  });

  test("an unknown query parameter is refused where the vendor does", async () => {
    const sandbox = createSandbox({ ...librarySandbox, statuses: { unknownQuery: 400 } });
    const reply = await sandbox.fetch("/v1/books?colour=red", {
      headers: { authorization: "Bearer reader" },
    });
    expect([reply.status, await reply.json()]).toEqual([
      400,
      { error: "colour is not known.", fields: ["/colour"] },
    ]);
  });

  test("a credential may come in a header of the vendor's own", async () => {
    const sandbox = createSandbox({
      ...librarySandbox,
      readCredential: (headers) => headers.get("x-key") ?? undefined,
    });
    expect((await sandbox.fetch("/v1/books", { headers: { "x-key": "k" } })).status).toBe(200);
    expect((await sandbox.fetch("/v1/books", { headers: { authorization: "Bearer r" } })).status).toBe(401);
  });

  test("a body of another media type is refused", async () => {
    const { sandbox } = openLibrary();
    const post = (type: string, body: string) =>
      sandbox.fetch("/v1/books", {
        method: "POST",
        headers: { authorization: "Bearer r", "content-type": type },
        body,
      });
    expect((await post("text/plain", '{"title":"Dune"}')).status).toBe(415);
    expect((await post("application/json", '{"title":')).status).toBe(400);
    expect((await post("application/json; charset=utf-8", '{"title":"Dune"}')).status).toBe(201);
  });

  test("a reply to a refusal is held against the document where it has one", async () => {
    const { call } = openLibrary();
    expect(await call("DELETE", "/books/77")).toMatchObject({ status: 404, body: { error: "status 404" } });
  });
});

describe("what the document allows", () => {
  test("values arrive with their types and filters apply", async () => {
    const { call } = openLibrary();
    const titles = async (query: string) => {
      const { body } = await call("GET", `/books?per_page=50&${query}`);
      return (body as { books: { title: string }[] }).books.map(({ title }) => title);
    };
    expect(await titles("genre=atlas")).toEqual(["World Atlas"]);
    expect(await titles("ids=1,4")).toEqual(["Moby-Dick", "Emma"]);
    expect(await titles("lent=true")).toEqual([]);
    expect(await titles("size[least]=3&lent=false&genre=atlas")).toEqual(["World Atlas"]);
  });

  test("a form is read by its schema and needs no token where the document says so", async () => {
    const { sandbox } = openLibrary();
    const reply = await sandbox.fetch("/v1/sessions", {
      method: "POST",
      body: new URLSearchParams({ pin: "1234" }),
    });
    expect(await reply.json()).toEqual({ pin: 1234 });
  });

  test("paths with fixed words, colons and text replies are told apart", async () => {
    const { call, sandbox } = openLibrary();
    expect(await call("GET", "/books/newest")).toMatchObject({ body: { title: "Ulysses" } });
    expect(await call("POST", "/books/1/loans/none:return")).toMatchObject({ status: 404 });
    const text = await sandbox.fetch("/v1/books/4/text", { headers: { authorization: "Bearer reader" } });
    expect([text.headers.get("content-type"), await text.text()]).toEqual(["text/plain", "Emma"]);
  });

  test("HEAD is GET without the body", async () => {
    const { sandbox } = openLibrary();
    const reply = await sandbox.fetch("/v1/books/4", {
      method: "HEAD",
      headers: { authorization: "Bearer r" },
    });
    expect([reply.status, await reply.text()]).toEqual([200, ""]);
  });
});
