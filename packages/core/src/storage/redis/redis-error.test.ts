import { describe, expect, test } from "vitest";
import { isRefusal, reasonOf, toRedisError } from "./redis-error.js";

describe("an error that Redis answered becomes", () => {
  test.each([
    ["storage_unavailable", "OOM command not allowed when used memory > 'maxmemory'."],
    ["storage_unavailable", "LOADING Redis is loading the dataset in memory"],
    ["storage_unavailable", "READONLY You can't write against a read only replica."],
    ["storage_unavailable", "BUSY Redis is busy running a script."],
    [
      "storage_unavailable",
      "MISCONF Redis is configured to save RDB snapshots, but it's unable to persist to disk.",
    ],
    ["misconfigured", "NOPERM User reader has no permissions to run the 'evalsha' command"],
    ["misconfigured", "NOAUTH Authentication required."],
    ["internal", "WRONGTYPE Operation against a key holding the wrong kind of value"],
  ])("%s: %s", (code, reply) => {
    expect(toRedisError(new Error(reply))).toMatchObject({ code, message: expect.stringContaining(reply) });
  });
});

test("a reply that repeats the arguments of a command is cut before them: they may hold the password", () => {
  const reply = new Error(
    "ERR unknown command 'HELLO', with args beginning with: '3' 'AUTH' 'default' 'secret'",
  );
  expect(isRefusal(reply)).toBe(true);
  expect(toRedisError(reply).message).toBe("Redis refused: ERR unknown command 'HELLO'.");
  expect(toRedisError(reply).cause).toBeUndefined();
});

test("an error without words is told by its code", () => {
  const failures = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
  expect(reasonOf(failures)).toBe("ECONNREFUSED");
});
