import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type DownloadRules, downloadDescription } from "./download-description.js";
import { isPublicAddress } from "./public-address.js";

/** A vendor on this machine, which only tests may ask. */
const here: DownloadRules = {
  allows: (address) => address === "127.0.0.1",
  onlyHttps: false,
  maxBytes: 1000,
  timeLimitMs: 10_000,
};

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a description is downloaded, without any credential", async () => {
  const asked: unknown[] = [];
  const address = await serve((request, response) => {
    asked.push(request.headers.authorization, request.headers.cookie);
    response.end('{"openapi":"3.1.0"}');
  });
  expect((await downloadDescription(`${address}/openapi.json`, here)).toString()).toBe('{"openapi":"3.1.0"}');
  expect(asked).toEqual([undefined, undefined]);
});

test("three redirects are followed, a fourth is not", async () => {
  const address = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end("arrived");
    else response.writeHead(302, { location: `/${left - 1}` }).end();
  });
  expect((await downloadDescription(`${address}/3`, here)).toString()).toBe("arrived");
  await expect(downloadDescription(`${address}/4`, here)).rejects.toThrow("redirects more than 3 times");
});

test.each([
  ["http://169.254.169.254/latest", "169.254.169.254 is no public address"],
  ["http://[::1]/x", "::1 is no public address"],
  ["file:///etc/passwd", "Only https:"],
])("a redirect to %s is refused, naming it", async (location, words) => {
  const address = await serve((_, response) => response.writeHead(302, { location }).end());
  await expect(downloadDescription(`${address}/x`, here)).rejects.toThrow(`${location}: ${words}`);
});

test("a name that resolves to an address of this machine is refused, and nobody is asked", async () => {
  const asked: unknown[] = [];
  const address = await serve((request, response) => {
    asked.push(request.url);
    response.end();
  });
  const named = address.replace("127.0.0.1", "localhost");
  const rules = { ...here, allows: isPublicAddress };
  await expect(downloadDescription(named, rules)).rejects.toThrow("is no public address");
  expect(asked).toEqual([]);
});

test("the rules of everybody refuse this machine", async () => {
  await expect(downloadDescription("https://127.0.0.1/x")).rejects.toThrow("127.0.0.1 is no public address");
  await expect(downloadDescription("https://localhost/x")).rejects.toThrow("is no public address");
  await expect(downloadDescription("http://example.com/x")).rejects.toThrow("Only https:");
});

test("what is too large, or does not end, is given up", async () => {
  const large = await serve((_, response) => response.end("x".repeat(1001)));
  await expect(downloadDescription(large, here)).rejects.toThrow("larger than 1000 bytes");
  const slow = await serve((_, response) => response.write("x"));
  const impatient = { ...here, timeLimitMs: 200 };
  await expect(downloadDescription(slow, impatient)).rejects.toThrow("does not answer in time");
});

test("a failure is told as it is", async () => {
  const address = await serve((_, response) => response.writeHead(404).end());
  await expect(downloadDescription(`${address}/x`, here)).rejects.toThrow(
    `${address}/x: It answers with status 404.`,
  );
});
