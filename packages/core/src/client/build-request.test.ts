import fastCheck from "fast-check";
import { describe, expect, test } from "vitest";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Operation } from "../operation.js";
import { buildRequest } from "./build-request.js";
import { startTestVendor, testOperation } from "./test-vendor.js";

const base = "https://api.acme.example/v1";

function build(parts: Partial<Operation<never, unknown>>, input: unknown) {
  return buildRequest(testOperation(parts), input, base);
}

function refusal(parts: Partial<Operation<never, unknown>>, input: unknown) {
  try {
    build(parts, input);
  } catch (reason) {
    if (MedtainerError.isInstance(reason)) return { code: reason.code, issues: reason.details.issues };
  }
  throw new Error("The request was built.");
}

describe("constants", () => {
  const versioned = {
    parameters: { page: { in: "query" }, version: { in: "header", name: "Version" }, kind: { in: "query" } },
    constants: { version: "2021-07-28", kind: "all" },
  } as const;

  test("are sent with every request, in the place of their key", () => {
    const { url, headers } = build(versioned, { page: 2 });
    expect(url).toMatch(/\?page=2&kind=all$/);
    expect(headers.get("version")).toBe("2021-07-28");
  });

  test("are no input", () => {
    expect(refusal(versioned, { version: "v3" }).issues).toEqual([
      { path: "/version", message: '"version" is not a known field. Allowed: page.' },
    ]);
  });
});

describe("path", () => {
  const thing = {
    route: "DELETE /things/{thing_id}/parts/{part}",
    parameters: { thing_id: { in: "path" }, part: { in: "path" } },
  } as const;

  test("values are filled in, fully encoded", () => {
    expect(build(thing, { thing_id: "a/b?c#d", part: 7 }).url).toBe(`${base}/things/a%2Fb%3Fc%23d/parts/7`);
  });

  test.each(["..", "."])("%j cannot climb out of its segment", (value) => {
    expect(refusal(thing, { thing_id: value, part: 1 }).issues).toEqual([
      { path: "/thing_id", message: '"thing_id" must not be "." or "..": it is part of the address.' },
    ]);
  });

  test("two dots from two values in one segment are seen too", () => {
    const pair = { route: "GET /{a}{b}/x", parameters: { a: { in: "path" }, b: { in: "path" } } } as const;
    expect(refusal(pair, { a: ".", b: "." }).issues?.map(({ path }) => path)).toEqual(["/a", "/b"]);
  });

  test.each(["", [], {}, null])("%j would leave the list's own address, and is refused", (value) => {
    expect(refusal(thing, { thing_id: value, part: 1 }).issues?.[0]?.path).toBe("/thing_id");
  });

  test("every missing value is named, by the caller's own key", () => {
    const renamed = {
      route: "GET /a/{x[y]}/{z}",
      parameters: { x_y: { in: "path", name: "x[y]" }, z: { in: "path" } },
    } as const;
    expect(refusal(renamed, {})).toEqual({
      code: "invalid_input",
      issues: [
        { path: "/x_y", message: '"x_y" is required.' },
        { path: "/z", message: '"z" is required.' },
      ],
    });
  });

  test("with allowReserved, slashes stay and climbing is still refused", () => {
    const file = {
      route: "GET /files/{path}",
      parameters: { path: { in: "path", allowReserved: true } },
    } as const;
    expect(build(file, { path: "a/b c?d" }).url).toBe(`${base}/files/a/b%20c%3Fd`);
    expect(refusal(file, { path: "a/../../b" }).code).toBe("invalid_input");
  });

  test("whatever the value, the server reads it back and the path keeps its shape", async () => {
    const vendor = await startTestVendor();
    const values = fastCheck
      .string({ unit: "binary", minLength: 1 })
      .filter((text) => !/^\.{1,2}$/.test(text));
    await fastCheck.assert(
      fastCheck.asyncProperty(
        values,
        fastCheck.array(fastCheck.string({ unit: "binary" })),
        async (value, list) => {
          const operation = testOperation({
            route: "GET /a/{value}/z",
            parameters: {
              value: { in: "path" },
              list: { in: "query" },
              one: { in: "query", name: "o[n]&e" },
            },
          });
          const { url, ...init } = buildRequest(operation, { value, list, one: value }, vendor.url);
          await (await fetch(url, init)).text();
          const received = new URL(vendor.arrived.at(-1)?.target ?? "", vendor.url);
          expect(received.pathname.split("/").map(decodeURIComponent)).toEqual(["", "a", value, "z"]);
          expect(received.searchParams.getAll("list")).toEqual(list);
          expect(received.searchParams.getAll("o[n]&e")).toEqual([value]);
        },
      ),
    );
  });
});

describe("query, headers and cookies", () => {
  test("each goes where its placement says, under the vendor's name", () => {
    const request = build(
      {
        parameters: {
          tags: { in: "query", explode: false },
          filter: { in: "query", style: "deepObject", explode: true },
          where: { in: "query", mediaType: "application/json" },
          if_match: { in: "header", name: "If-Match" },
          ids: { in: "header", name: "X-Ids" },
          session: { in: "cookie" },
          colors: { in: "cookie" },
        },
      },
      {
        tags: ["a", "b"],
        filter: { age: { gte: 1 } },
        where: { a: ["b"] },
        if_match: '"v 1"',
        ids: [1, 2],
        session: "s;1",
        colors: ["red", "blue"],
      },
    );
    expect(decodeURIComponent(request.url)).toBe(
      `${base}/things?tags=a,b&filter[age][gte]=1&where={"a":["b"]}`,
    );
    expect([...request.headers]).toEqual([
      ["accept", "application/json"],
      ["cookie", "session=s%3B1; colors=red; colors=blue"],
      ["if-match", '"v 1"'],
      ["x-ids", "1,2"],
    ]);
  });

  test("one name may stand in path, query, header and body at once", () => {
    const request = build(
      {
        route: "POST /things/{id}",
        parameters: {
          id: { in: "path" },
          id_query: { in: "query", name: "id" },
          id_header: { in: "header", name: "id" },
          id_body: { in: "body", name: "id" },
        },
        body: { mediaType: "application/json", shape: "members" },
      },
      { id: 1, id_query: 2, id_header: 3, id_body: 4 },
    );
    expect([request.url, request.headers.get("id"), request.body]).toEqual([
      `${base}/things/1?id=2`,
      "3",
      '{"id":4}',
    ]);
  });

  test("what nobody gave is not sent, whatever the schema's defaults", () => {
    const request = build(
      {
        parameters: { limit: { in: "query" }, page: { in: "query" }, trace: { in: "header" } },
        input: { type: "object", properties: { limit: { type: "integer", default: 20 } } },
      },
      { limit: undefined, page: null },
    );
    expect(request.url).toBe(`${base}/things`);
    expect([...request.headers.keys()]).toEqual(["accept"]);
  });

  test.each(["line\r\nX-Admin: 1", "snow ☃"])("a header that cannot carry %j names the field", (trace) => {
    expect(refusal({ parameters: { trace: { in: "header" } } }, { trace }).issues?.[0]?.path).toBe("/trace");
  });
});

describe("body", () => {
  const members = {
    route: "POST /things",
    parameters: { name: { in: "body" }, body: { in: "body" }, note: { in: "body" } },
    body: { mediaType: "application/json", shape: "members" },
  } as const;

  test("members become one object; null stays, undefined does not", () => {
    const request = build(members, { name: "a", body: [1], note: null });
    expect(request.body).toBe('{"name":"a","body":[1],"note":null}');
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(build(members, { name: undefined, note: "b" }).body).toBe('{"note":"b"}');
  });

  test("a whole body is sent as it is, with its own media type", () => {
    const patch = {
      route: "PATCH /things",
      parameters: { operations: { in: "body" } },
      body: { mediaType: "application/json-patch+json", shape: "whole", required: true },
    } as const;
    const request = build(patch, { operations: [{ op: "remove", path: "/a" }] });
    expect(request.body).toBe('[{"op":"remove","path":"/a"}]');
    expect(request.headers.get("content-type")).toBe("application/json-patch+json");
    expect(refusal(patch, {}).issues?.[0]?.path).toBe("/operations");
  });

  test("without members there is no body, unless the vendor wants one", () => {
    expect(build(members, {})).not.toHaveProperty("body");
    expect(build(members, {}).headers.has("content-type")).toBe(false);
    expect(build({ ...members, body: { ...members.body, required: true } }, {}).body).toBe("{}");
  });

  test("renamed keys are the vendor's own again", () => {
    const request = build(
      {
        ...members,
        parameters: { filters: { in: "body", name: "$filters" } },
        renamed: { "/filters/*/field_id": "field:id" },
      },
      { filters: [{ field_id: 1 }] },
    );
    expect(request.body).toBe('{"$filters":[{"field:id":1}]}');
  });

  test("a text is a text, bytes come out of base64", () => {
    const whole = (mediaType: string) =>
      ({
        route: "PUT /things",
        parameters: { file: { in: "body" } },
        body: { mediaType, shape: "whole" },
      }) as const;
    expect(build(whole("text/csv"), { file: "a,b\n1,2" }).body).toBe("a,b\n1,2");
    expect(build(whole("application/octet-stream"), { file: "AP8=" }).body).toEqual(new Uint8Array([0, 255]));
    expect(refusal(whole("application/octet-stream"), { file: "?" }).issues?.[0]?.path).toBe("/file");
  });
});

describe("forms", () => {
  const form = {
    route: "POST /charges",
    parameters: {
      amount: { in: "body" },
      tags: { in: "body" },
      address: { in: "body" },
      items: { in: "body", style: "deepObject", explode: true },
      note: { in: "body" },
    },
    body: { mediaType: "application/x-www-form-urlencoded", shape: "members" },
  } as const;
  const input = {
    amount: 5,
    tags: ["a b", "c&d"],
    address: { city: "Köln" },
    items: [{ price: "x" }],
    note: null,
  };

  test("urlencoded: arrays repeat, objects are JSON, a style is kept", () => {
    const request = build(form, input);
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(String(request.body))]).toEqual([
      ["amount", "5"],
      ["tags", "a b"],
      ["tags", "c&d"],
      ["address", '{"city":"Köln"}'],
      ["items[0][price]", "x"],
    ]);
  });

  test("multipart: a server reads every field back", async () => {
    const multipart = { ...form, body: { mediaType: "multipart/form-data", shape: "members" } } as const;
    const vendor = await startTestVendor();
    const { url, ...init } = buildRequest(testOperation(multipart), input, vendor.url);
    await (await fetch(url, init)).text();
    const [arrived] = vendor.arrived;
    const headers = { "content-type": arrived?.headers["content-type"] ?? "" };
    expect([...(await new Response(arrived?.body, { headers }).formData())]).toEqual([
      ["amount", "5"],
      ["tags", "a b"],
      ["tags", "c&d"],
      ["address", '{"city":"Köln"}'],
      ["items", '{"price":"x"}'],
    ]);
  });

  const related = {
    route: "POST /files",
    parameters: { metadata: { in: "body" }, note: { in: "body" }, file: { in: "body" } },
    body: { mediaType: "multipart/related", shape: "members", files: ["file"] },
  } as const;

  test("related: parts in the operation's order, whatever the caller's, each with its type", () => {
    const file = { base64: "AP8NCi0t", mediaType: "image/png" };
    const { body, headers } = build(related, { file, note: "grün", metadata: { name: "Käse" } });
    const type = headers.get("content-type") ?? "";
    expect(type).toMatch(/^multipart\/related; boundary=medtainer-[0-9a-f-]{36}$/);
    const boundary = type.split("=")[1];
    const [text, bytes] = ["Käse", "grün"].map((word) => Buffer.from(word).toString("latin1"));
    expect(Buffer.from(body as Uint8Array).toString("latin1")).toBe(
      [
        `--${boundary}\r\ncontent-type: application/json; charset=utf-8\r\n\r\n{"name":"${text}"}\r\n`,
        `--${boundary}\r\ncontent-type: text/plain; charset=utf-8\r\n\r\n${bytes}\r\n`,
        `--${boundary}\r\ncontent-type: image/png\r\n\r\n\0\xff\r\n--\r\n`,
        `--${boundary}--\r\n`,
      ].join(""),
    );
  });

  test.each(["image/png\r\nx-evil: 1", "png", ""])("related: %j is no part's media type", (mediaType) => {
    expect(refusal(related, { file: { base64: "AA==", mediaType } }).issues?.[0]).toMatchObject({
      path: "/file",
      message: expect.stringContaining('"mediaType"'),
    });
  });

  test("a whole form body is an object of fields", () => {
    const whole = {
      route: "POST /token",
      parameters: { fields: { in: "body" } },
      body: { mediaType: "application/x-www-form-urlencoded", shape: "whole" },
    } as const;
    expect(build(whole, { fields: { grant_type: "a", scope: ["b", "c"] } }).body).toBe(
      "grant_type=a&scope=b&scope=c",
    );
  });
});

describe("input that does not fit", () => {
  test("an unknown key is named together with what is allowed", () => {
    expect(refusal({ parameters: { limit: { in: "query" } } }, { limt: 1, constructor: 2 }).issues).toEqual([
      { path: "/limt", message: '"limt" is not a known field. Allowed: limit.' },
      { path: "/constructor", message: '"constructor" is not a known field. Allowed: limit.' },
    ]);
  });

  test.each([null, [], "text", 1])("%j is no input", (input) => {
    expect(refusal({}, input)).toMatchObject({ code: "invalid_input", issues: [{ path: "" }] });
  });
});
