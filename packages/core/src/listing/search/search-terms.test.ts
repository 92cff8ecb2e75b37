import { describe, expect, it } from "vitest";
import { isMeaning, saidTerms, splitWords, stemWord, writtenTerms } from "./search-terms.js";

describe("words", () => {
  it("are parted at whatever is no letter or digit, and inside camelCase", () => {
    expect(splitWords("list_dropletActions: `IPv4`, naïve?")).toEqual([
      "list",
      "droplet",
      "Actions",
      "IPv4",
      "naïve",
    ]);
  });

  it("that are one verb together are one word", () => {
    expect(splitWords("power_off, log in, get rid of it")).toEqual(["poweroff", "login", "delete", "it"]);
  });
});

it.each([
  [["domain", "domains"]],
  [["address", "addresses"]],
  [["copy", "copies"]],
  [["create", "created", "creating"]],
  [["stop", "stops", "stopped", "stopping"]],
  [["deploy", "deployment", "deployments", "deploying"]],
  [["status"]],
])("%j have one stem", (words) => {
  expect(new Set(words.map(stemWord)).size).toBe(1);
});

describe("meanings", () => {
  const shared = (said: string, written: string) =>
    saidTerms(said).filter((term) => isMeaning(term) && writtenTerms(written).includes(term));

  it("join what people say with what descriptions say", () => {
    expect(shared("restart", "reboot")).toHaveLength(1);
    expect(shared("machines", "Droplet")).toHaveLength(1);
  });

  it("do not join words that only people use in that sense", () => {
    expect(shared("block", "firewall")).toHaveLength(1);
    expect(shared("firewall", "block")).toEqual([]);
  });

  it("have nothing for words that say nothing", () => {
    expect(saidTerms("the")).toEqual([]);
  });
});
