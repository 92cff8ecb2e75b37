import { expect, test } from "vitest";
import { fieldPointer, pointerTokens, readPointer, readText } from "./json-pointer.js";

// The document and the pointers of RFC 6901 section 5.
const document = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, " ": 7, "m~n": 8 };

test.each([
  ["", document],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/ ", 7],
  ["/m~0n", 8],
])("%j names its part of the document", (pointer, part) => {
  expect(readPointer(document, pointer)).toEqual(part);
});

test.each(["/missing", "/foo/9", "/foo/0/deeper", "/constructor", "/foo/length/x"])(
  "%j names nothing",
  (pointer) => {
    expect(readPointer(document, pointer)).toBeUndefined();
  },
);

test("a text is read where there is one", () => {
  const error = { errors: [{ code: 7, message: "Odd.", field: "" }] };
  expect(readText(error, "/errors/0/message")).toBe("Odd.");
  for (const pointer of ["/errors/0/field", "/errors/0/code", "/errors", "/errors/1/message"]) {
    expect(readText(error, pointer)).toBeUndefined();
  }
  expect(readText(undefined, "/errors")).toBeUndefined();
});

test("a field's pointer leads back to its key", () => {
  expect(pointerTokens(fieldPointer("a/b~c"))).toEqual(["a/b~c"]);
});
