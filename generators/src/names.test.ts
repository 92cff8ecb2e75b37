import { expect, test } from "vitest";
import { camelCase, kebabCase, makeUnique, snakeCase } from "./names.js";

test.each([
  ["droplets_list", "dropletsList"],
  ["listDroplets", "listDroplets"],
  ["zones-0-get", "zones0Get"],
  ["secondary-dns-(-acl)-list", "secondaryDnsAclList"],
  ["URLList", "urlList"],
  ["URL", "url"],
  ["GetURL", "getURL"],
  ["1click_list", "call1clickList"],
  ["日本", ""],
  ["", ""],
])("%j in camelCase is %j", (given, want) => {
  expect(camelCase(given)).toBe(want);
});

test.each([
  ["listDropletIPs", "list_droplet_ips"],
  ["getHTTPLog", "get_http_log"],
  ["listIPsOfVPC", "list_ips_of_vpc"],
  ["listIPSets", "list_ip_sets"],
  ["a--b  c", "a_b_c"],
  ["google-workspace", "google_workspace"],
])("%j in snake_case is %j", (given, want) => {
  expect(snakeCase(given)).toBe(want);
});

test.each([
  ["1-Click Applications", "1-click-applications"],
  ["../../etc/passwd", "etc-passwd"],
  ["Café & Bar", "cafe-bar"],
  ["日本", ""],
  ["x".repeat(100), "x".repeat(64)],
])("%j in kebab-case is %j", (given, want) => {
  expect(kebabCase(given)).toBe(want);
});

test("a taken name gets the first free number", () => {
  expect(makeUnique("get", new Set())).toBe("get");
  expect(makeUnique("get", new Set(["get", "get2"]))).toBe("get3");
  expect(makeUnique("get", new Set(["get"]), "_")).toBe("get_2");
});
