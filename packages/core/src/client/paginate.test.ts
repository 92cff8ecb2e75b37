import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../json.js";
import type { Pagination } from "../operation.js";
import { type ListPosition, pages, paginate, readListPage } from "./paginate.js";
import { createOperationSender, type SendOperation } from "./send-operation.js";
import { startTestVendor, testOperation, testToken } from "./test-vendor.js";

/** Walks a list whose pages the vendor makes of each request's query. */
async function walk(
  pagination: Omit<Pagination, "items">,
  answer: (query: Readonly<Record<string, string>>, number: number) => Json,
  input: JsonObject = {},
  options: { maxPages?: number } = {},
) {
  const vendor = await startTestVendor((response, { target }, number) => {
    const query = Object.fromEntries(new URL(target, "http://acme.example").searchParams);
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify(answer(query, number)));
  });
  const send = createOperationSender({ service: vendor.service, credential: { token: testToken } });
  const operation = testOperation<JsonObject, JsonObject>({
    parameters: {
      page: { in: "query" },
      offset: { in: "query" },
      cursor: { in: "query", name: "page[after]" },
      size: { in: "query" },
      q: { in: "query" },
    },
    pagination: { ...pagination, items: "/items" },
  });
  const items: Json[] = [];
  for await (const item of paginate(send, operation, input, options)) items.push(item);
  return { items, targets: vendor.arrived.map(({ target }) => target) };
}

const numbers = [1, 2, 3, 4, 5];
const slice = (start: number, size = 2) => numbers.slice(start, start + size);

describe("page numbers", () => {
  const byPage = (page: number) => slice((page - 1) * 2);

  test("up to the total, without asking for an empty page", async () => {
    const found = await walk(
      { style: "page", position: "page", total: "/total" },
      ({ page }) => ({
        items: byPage(Number(page ?? 1)),
        total: 5,
      }),
      { q: "x" },
    );
    expect(found.items).toEqual(numbers);
    expect(found.targets).toEqual(["/things?q=x", "/things?page=2&q=x", "/things?page=3&q=x"]);
  });

  test("up to the reply that names no next page, whatever the address it names", async () => {
    const found = await walk({ style: "page", position: "page", next: "/next" }, ({ page }) => {
      const number = Number(page ?? 1);
      const items = byPage(number);
      return number < 3 ? { items, next: `https://evil.example/x?page=${number + 1}&steal=1` } : { items };
    });
    expect(found).toEqual({ items: numbers, targets: ["/things", "/things?page=2", "/things?page=3"] });
  });

  test("up to the first empty page, where the vendor says nothing; short pages are no end", async () => {
    const found = await walk(
      { style: "page", position: "page", size: "size" },
      ({ page }) => ({ items: byPage(Number(page ?? 1)) }),
      { size: 100 },
    );
    expect(found.items).toEqual(numbers);
    expect(found.targets).toHaveLength(4);
  });

  test("from where the caller begins, also from 0", async () => {
    const pagination = { style: "page", position: "page", total: "/total" } as const;
    const middle = await walk(pagination, ({ page }) => ({ items: byPage(Number(page)), total: 5 }), {
      page: 2,
    });
    expect(middle.items).toEqual([3, 4, 5]);
    const zero = await walk(pagination, ({ page }) => ({ items: byPage(Number(page) + 1), total: 5 }), {
      page: 0,
    });
    expect(zero).toEqual({ items: numbers, targets: ["/things?page=0", "/things?page=1", "/things?page=2"] });
  });

  test("a flag for the next page counts as its name", async () => {
    const found = await walk({ style: "page", position: "page", next: "/more" }, ({ page }) => ({
      items: byPage(Number(page ?? 1)),
      more: Number(page ?? 1) < 3,
    }));
    expect(found.items).toEqual(numbers);
    expect(found.targets).toHaveLength(3);
  });
});

test("offsets grow by what came, not by what was asked for", async () => {
  const found = await walk(
    { style: "offset", position: "offset", size: "size", total: "/total" },
    ({ offset }) => ({ items: slice(Number(offset ?? 0)), total: 5 }),
    { size: 3 },
  );
  expect(found.items).toEqual(numbers);
  expect(found.targets.map((target) => /offset=(\d+)/.exec(target)?.[1])).toEqual([undefined, "2", "4"]);
});

describe("cursors", () => {
  const cursors = (next: (position: number) => Json) => (query: Readonly<Record<string, string>>) => {
    const start = Number(query["page[after]"]?.replace("/after=", "") ?? 0);
    return { items: slice(start), next: start + 2 < 5 ? next(start + 2) : null };
  };

  test.each<[string, (position: number) => Json]>([
    ["a value", (position) => String(position)],
    ["a number", (position) => position],
    ["a value that looks like a path", (position) => `/after=${position}`],
    ["an address", (position) => `https://evil.example/things?page%5Bafter%5D=${position}`],
    ["a relative address", (position) => `/v2/things?a=1&page[after]=${position}`],
    ["a query", (position) => `?page%5Bafter%5D=${position}`],
  ])("%s", async (_name, next) => {
    const found = await walk({ style: "cursor", position: "cursor", next: "/next" }, cursors(next));
    expect(found.items).toEqual(numbers);
    expect(found.targets).toHaveLength(3);
  });

  test("an address without a position ends the list", async () => {
    const found = await walk({ style: "cursor", position: "cursor", next: "/next" }, () => ({
      items: [1],
      next: "https://acme.example/things?other=1",
    }));
    expect(found.items).toEqual([1]);
  });

  test("the last item of each page says where the next one begins", async () => {
    const after = (cursor: string | undefined) => slice(cursor === undefined ? 0 : Number(cursor));
    const found = await walk({ style: "cursor", position: "cursor", nextFrom: "/id" }, (query) => ({
      items: after(query["page[after]"]).map((id) => ({ id: String(id) })),
    }));
    expect(found.items).toEqual(numbers.map((id) => ({ id: String(id) })));
    expect(found.targets.map((target) => decodeURIComponent(target))).toEqual([
      "/things",
      "/things?page[after]=2",
      "/things?page[after]=4",
      "/things?page[after]=5",
    ]);
  });

  test.each([
    ["has no such member", { other: 1 }],
    ["has it empty", { id: "" }],
    ["is no object", "text"],
  ])("a last item that %s ends the list", async (_, item) => {
    const found = await walk({ style: "cursor", position: "cursor", nextFrom: "/id" }, () => ({
      items: [item],
    }));
    expect(found.items).toEqual([item]);
  });

  test("a last item that repeats itself ends the list", async () => {
    const found = await walk({ style: "cursor", position: "cursor", nextFrom: "" }, () => ({ items: [7] }));
    expect(found.items).toEqual([7, 7]);
  });

  test("a cursor that stands still ends the list", async () => {
    const found = await walk({ style: "cursor", position: "cursor", next: "/next" }, () => ({
      items: [1],
      next: "same",
    }));
    expect(found.items).toEqual([1, 1]);
  });
});

test("a list without end is an error that says so, after the items that came", async () => {
  const endless = walk({ style: "page", position: "page" }, () => ({ items: [1] }), {}, { maxPages: 3 });
  await expect(endless).rejects.toMatchObject({
    code: "payload_too_large",
    message: "callAcme has more than 3 pages. Narrow it down.",
  });
});

test("nothing is fetched before it is asked for", async () => {
  let sent = 0;
  const send: SendOperation = async <_Input, Output>() => {
    sent += 1;
    // The operation below replies so.
    return { items: [1, 2] } as Output;
  };
  const operation = testOperation<JsonObject, { items: number[] }>({
    pagination: { style: "page", position: "page", items: "/items" },
  });
  const walked = pages(send, operation, {});
  expect(sent).toBe(0);
  const first = await walked.next();
  expect([sent, first.value]).toEqual([1, { items: [1, 2] }]);
});

test("an operation that is no list is refused", async () => {
  const walked = paginate(async () => Promise.reject(), testOperation<JsonObject, JsonObject>({}), {});
  await expect(walked.next()).rejects.toMatchObject({ code: "misconfigured" });
});

describe("one page at a time", () => {
  const operation = testOperation<JsonObject, JsonObject>({
    parameters: { page: { in: "query" } },
    pagination: { style: "page", position: "page", items: "/items", total: "/total" },
  });
  /** Replies of two items each, of five in all. */
  const send: SendOperation = async <Input, Output>(_operation: unknown, input: Input) => {
    // The operation above takes and replies so.
    const { page = 1 } = input as { page?: number };
    return { items: slice((page - 1) * 2), total: 5 } as Output;
  };

  test("reads on from a position that was kept as JSON, up to the end", async () => {
    const read: Json[] = [];
    let from: ListPosition | undefined;
    do {
      const page = await readListPage(send, operation, {}, from && JSON.parse(JSON.stringify(from)));
      read.push(page.items);
      expect(page.total).toBe(5);
      from = page.next;
    } while (from);
    expect(read).toEqual([[1, 2], [3, 4], [5]]);
  });

  test("an operation that is no list is refused", async () => {
    const single = testOperation<JsonObject, JsonObject>({});
    await expect(readListPage(send, single, {})).rejects.toMatchObject({ code: "misconfigured" });
  });
});
