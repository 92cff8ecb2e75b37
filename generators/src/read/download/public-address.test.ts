import { expect, test } from "vitest";
import { isPublicAddress, refuseAddress } from "./public-address.js";

test.each(["93.184.216.34", "8.8.8.8", "2606:4700::1111"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  "127.0.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "192.0.2.1",
  "::1",
  "::",
  "fe80::1",
  "fc00::1",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "not an address",
])("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

const rules = { allows: isPublicAddress, onlyHttps: true };

test.each([
  ["https://2130706433/x", "127.0.0.1 is no public address"],
  ["https://0x7f.1/x", "127.0.0.1 is no public address"],
  ["https://0177.0.0.1/x", "127.0.0.1 is no public address"],
  ["https://[::ffff:7f00:1]/x", "is no public address"],
  ["https://[::1]:8443/x", "::1 is no public address"],
  ["http://example.com/x", "Only https:"],
  ["ftp://example.com/x", "Only https:"],
  ["https://user:secret@example.com/x", "with a password"],
])("%s is refused before anybody is asked", (address, words) => {
  expect(refuseAddress(new URL(address), rules)).toContain(words);
});

test("a name says nothing yet", () => {
  expect(refuseAddress(new URL("https://example.com/openapi.json"), rules)).toBeUndefined();
});
