import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { startTestVendor } from "../test-vendor.js";
import { withBodyRead } from "./read-body.js";

test("a reply of exactly the limit is read whole; one byte more is refused", async () => {
  expect(await (await withBodyRead(new Response("12345"), 5)).text()).toBe("12345");
  await expect(withBodyRead(new Response("123456"), 5, "Acme")).rejects.toMatchObject({
    code: "payload_too_large",
    message: "Acme's reply is longer than 5 bytes. Ask for less.",
  });
});

test("an endless reply is refused as soon as it passes the limit, and its stream is closed", async () => {
  let closed = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => {
      closed = true;
    },
  });
  await expect(withBodyRead(new Response(endless), 10_000)).rejects.toMatchObject({
    code: "payload_too_large",
  });
  expect(closed).toBe(true);
});

test("the limit counts unpacked bytes: a small packed reply cannot grow past it", async () => {
  const packed = gzipSync(Buffer.alloc(1_000_000));
  const vendor = await startTestVendor((response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(packed);
  });
  expect(packed.byteLength).toBeLessThan(10_000);
  await expect(withBodyRead(await fetch(vendor.url), 10_000)).rejects.toMatchObject({
    code: "payload_too_large",
  });
  const whole = await withBodyRead(await fetch(vendor.url), 1_000_000);
  expect((await whole.arrayBuffer()).byteLength).toBe(1_000_000);
  expect(whole.headers.has("content-encoding")).toBe(false);
});

test.each([204, 205, 304])("status %i keeps its empty body", async (status) => {
  const read = await withBodyRead(new Response(null, { status, headers: { "x-request-id": "r1" } }), 5);
  expect([read.status, read.body, read.headers.get("x-request-id")]).toEqual([status, null, "r1"]);
});
