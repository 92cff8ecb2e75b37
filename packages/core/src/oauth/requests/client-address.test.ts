import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clientAddress } from "./client-address.js";

const requests: IncomingMessage[] = [];
const server = createServer((request, response) => {
  requests.push(request);
  response.end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

it.each([
  [undefined, false, "127.0.0.1"],
  ["203.0.113.1", false, "127.0.0.1"],
  [undefined, true, "127.0.0.1"],
  ["203.0.113.1", true, "203.0.113.1"],
  ["203.0.113.1, 198.51.100.2", true, "198.51.100.2"],
  ["::ffff:203.0.113.1", true, "203.0.113.1"],
  ["2001:db8:1:2:3:4:5:6", true, "2001:db8:1:2"],
  ["2001:db8::6", true, "2001:db8:0:0"],
  ["2001:db8:1:2::9", true, "2001:db8:1:2"],
])("X-Forwarded-For: %s, trusted: %s, is counted as %s", async (forwarded, trustProxy, expected) => {
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  await fetch(`http://127.0.0.1:${port}/`, { headers });
  const request = requests.pop();
  expect(request && clientAddress(request, trustProxy)).toBe(expected);
});
