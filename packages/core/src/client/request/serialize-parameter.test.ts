import { describe, expect, test } from "vitest";
import type { ParameterStyle } from "../../operation.js";
import { percentEncode } from "./percent-encode.js";
import { serializeParameter } from "./serialize-parameter.js";

const text = "blue";
const list = ["blue", "black", "brown"];
const pairs = { R: 100, G: 200, B: 150 };

function serialize(style: ParameterStyle, explode: boolean, value: Parameters<typeof serializeParameter>[0]) {
  return serializeParameter(value, { name: "color", style, explode, encode: percentEncode });
}

describe("the style examples of OpenAPI 3.1", () => {
  test.each<[ParameterStyle, boolean, string, string, string, string]>([
    ["matrix", false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ["matrix", true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
    ["label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    ["label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    ["simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ["simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ["form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ["form", true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
    [
      "spaceDelimited",
      false,
      "color=",
      "color=blue",
      "color=blue%20black%20brown",
      "color=R%20100%20G%20200%20B%20150",
    ],
    [
      "pipeDelimited",
      false,
      "color=",
      "color=blue",
      "color=blue%7Cblack%7Cbrown",
      "color=R%7C100%7CG%7C200%7CB%7C150",
    ],
  ])("%s, explode %s", (style, explode, empty, single, array, object) => {
    expect(serialize(style, explode, "")).toBe(empty);
    expect(serialize(style, explode, text)).toBe(single);
    expect(serialize(style, explode, list)).toBe(array);
    expect(serialize(style, explode, pairs)).toBe(object);
  });

  test("deepObject", () => {
    expect(serialize("deepObject", true, pairs)).toBe("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
  });
});

describe("what OpenAPI leaves open", () => {
  test("deepObject goes on into objects and arrays", () => {
    const text = serialize("deepObject", true, { range: { gte: 1 }, ids: ["a", { b: "c" }] });
    expect(decodeURIComponent(text ?? "")).toBe("color[range][gte]=1&color[ids][0]=a&color[ids][1][b]=c");
  });

  test.each<ParameterStyle>(["simple", "label", "matrix", "form", "pipeDelimited", "deepObject"])(
    "%s has nothing to write for an empty array, an empty object, or members that are null",
    (style) => {
      for (const value of [[], {}, [null], { a: null }]) {
        expect(serialize(style, true, value)).toBeUndefined();
        expect(serialize(style, false, value)).toBeUndefined();
      }
    },
  );

  test("a delimiter inside a value is not taken for a delimiter", () => {
    expect(serialize("form", false, ["a,b", "c"])).toBe("color=a%2Cb,c");
    expect(serialize("pipeDelimited", false, ["a|b"])).toBe("color=a%7Cb");
    expect(serialize("label", true, ["a.b"])).toBe(".a.b");
  });

  test("objects inside an array are JSON", () => {
    expect(decodeURIComponent(serialize("form", true, [{ a: 1 }]) ?? "")).toBe('color={"a":1}');
  });
});
