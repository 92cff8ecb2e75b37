import { type Answer, NOTHING, type Program, type SearchStep, type Statement } from "../sql/program.js";

/** Takes a step of a program. */
export type TakeStep = (step: Statement | SearchStep) => Promise<Answer>;

/** A program whose first step has been sent. */
export interface StartedProgram<Result> {
  /** The answer to the first step. */
  readonly answered: Promise<unknown>;
  /** Takes the other steps, each when the one before it is answered. */
  finish(): Promise<Result>;
}

/** Begins a program: its first step is sent before this returns. */
export function startProgram<Result>(program: Program<Result>, take: TakeStep): StartedProgram<Result> {
  const first = program.next(NOTHING);
  if (first.done === true) return { answered: Promise.resolve(), finish: async () => first.value };
  const answered = take(first.value);
  return {
    answered,
    async finish() {
      let step = program.next(await answered);
      while (step.done !== true) step = program.next(await take(step.value));
      return step.value;
    },
  };
}

/** Runs a program from its beginning to its end. */
export function runProgram<Result>(program: Program<Result>, take: TakeStep): Promise<Result> {
  return startProgram(program, take).finish();
}

/** Sends every step of a program whose steps do not depend on answers. */
export function sendProgram(program: Program<void>, take: TakeStep): Promise<unknown>[] {
  const answers: Promise<unknown>[] = [];
  for (let step = program.next(NOTHING); step.done !== true; step = program.next(NOTHING)) {
    answers.push(take(step.value));
  }
  return answers;
}
