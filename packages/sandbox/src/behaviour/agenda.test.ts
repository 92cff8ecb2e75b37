import { expect, test } from "vitest";
import { createAgenda } from "./agenda.js";

test("changes happen once, in the order of their times, and are told when they were due", () => {
  const agenda = createAgenda();
  const seen: [string, number][] = [];
  agenda.plan(30, (dueAt) => seen.push(["later", dueAt]));
  agenda.plan(10, (dueAt) => {
    seen.push(["first", dueAt]);
    agenda.plan(dueAt + 5, (next) => seen.push(["planned by the first", next]));
  });
  agenda.run(20);
  agenda.run(20);
  expect(seen).toEqual([
    ["first", 10],
    ["planned by the first", 15],
  ]);
  agenda.run(30);
  expect(seen).toContainEqual(["later", 30]);
});
