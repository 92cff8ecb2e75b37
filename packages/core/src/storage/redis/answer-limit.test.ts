import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AnswerLimit } from "./answer-limit.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("an answer", () => {
  test("is passed on, be it good or bad", async () => {
    const limit = new AnswerLimit();
    expect(await limit.wait(Promise.resolve(1))).toBe(1);
    await expect(limit.wait(Promise.reject(new Error("bad")))).rejects.toThrow("bad");
    expect(limit.isExceeded).toBe(false);
  });

  test("is given up after a second of silence, and overdue until it comes", async () => {
    const limit = new AnswerLimit();
    const question = ask<string>();
    const waiting = outcome(limit.wait(question.answer));
    await vi.advanceTimersByTimeAsync(990);
    expect(limit.isExceeded).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(await waiting).toMatchObject({ code: "storage_unavailable" });
    expect(limit.isExceeded).toBe(true);
    question.settle("late");
    await vi.advanceTimersByTimeAsync(1);
    expect(limit.isExceeded).toBe(false);
  });

  test("is waited for while others are answered, five seconds at most", async () => {
    const limit = new AnswerLimit();
    const waiting = outcome(limit.wait(ask().answer));
    for (let turn = 0; turn < 9; turn += 1) {
      await vi.advanceTimersByTimeAsync(500);
      await limit.wait(Promise.resolve());
    }
    expect(limit.isExceeded).toBe(false);
    await vi.advanceTimersByTimeAsync(520);
    expect(await waiting).toMatchObject({ code: "storage_unavailable" });
  });

  test("counts where this process paused, and read it only after the time was up", async () => {
    const limit = new AnswerLimit();
    const question = ask<string>();
    const waiting = outcome(limit.wait(question.answer));
    setTimeout(() => question.settle("read late"), 1000);
    await vi.advanceTimersByTimeAsync(1010);
    expect(await waiting).toBe("read late");
  });
});

function ask<Answer>(): { readonly answer: Promise<Answer>; readonly settle: (answer: Answer) => void } {
  let settle: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    settle = resolve;
  });
  return { answer, settle: (value) => settle(value) };
}

function outcome(waiting: Promise<unknown>): Promise<unknown> {
  return waiting.catch((error: unknown) => error);
}
