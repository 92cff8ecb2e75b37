import { describe, expect, test } from "vitest";
import { FTS5_SYNTAX, TSQUERY_SYNTAX, writeQuery } from "../sql/search-text.js";
import { readAskedWords } from "./asked-words.js";
import { narrowerQueries, queryOfAnswers, queryOfNames, queryOfWords } from "./term-query.js";

describe("queries", () => {
  test("ask for every word, and for other names of whoever is called so", () => {
    const asked = readAskedWords("Ray Tampa");
    expect(queryOfWords("m", asked)).toEqual([[["mray"]], [["mtampa"]]]);
    expect(queryOfNames("m", asked)).toEqual([[["mray"], ["mraymond"]], [["mtampa"]]]);
  });

  test("ask for the words that are known to answer", () => {
    const asked = readAskedWords("Tmapa");
    const [tmapa] = asked;
    const known = new Map(tmapa ? [[tmapa, ["tampa"]]] : []);
    expect(queryOfAnswers("m", asked, known)).toEqual([[["mtmapa"], ["mtampa"]]]);
  });

  test("ask for a number by its parts of four digits, and for a shorter one by what may follow", () => {
    expect(queryOfWords("m", readAskedWords("5550142"))).toEqual([[["m5550", "m5501", "m5014", "m0142"]]]);
    const following = Array.from({ length: 10 }, (_, digit) => [`m813${digit}`]);
    expect(queryOfWords("m", readAskedWords("813"))).toEqual([[["m813"], ...following]]);
    expect(queryOfWords("m", readAskedWords("0142"))).toEqual([[["m0142"]]]);
  });

  test("grow narrower: all words but one, any two, any one", () => {
    const four = readAskedWords("alpha beta gamma delta");
    const widths = narrowerQueries("m", four, new Map());
    expect(widths.map((queries) => queries.length)).toEqual([4, 6, 4]);
    expect(widths.map(([query]) => query?.length)).toEqual([3, 2, 1]);
    expect(narrowerQueries("m", readAskedWords("alpha"), new Map())).toEqual([]);
  });
});

test("a query is written for each database, its terms quoted", () => {
  const query = [[["mbob"], ["mrobert"]], [["m5550", "m5501"]]];
  expect(writeQuery(query, FTS5_SYNTAX)).toBe('("mbob" OR "mrobert") AND (("m5550" AND "m5501"))');
  expect(writeQuery(query, TSQUERY_SYNTAX)).toBe("('mbob' | 'mrobert') & (('m5550' & 'm5501'))");
  expect(writeQuery([[["a\"b'c\\"]]], FTS5_SYNTAX)).toBe('("a""b\'c\\")');
  expect(writeQuery([[["a\"b'c\\"]]], TSQUERY_SYNTAX)).toBe("('a\"b''c\\\\')");
});
