import { expect, test } from "vitest";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { createCircuitBreaker } from "./circuit-breaker.js";
import { transportFailure } from "./transport-failure.js";

const answer = (status: number) => async () => new Response(null, { status });
const silence = async () => {
  throw transportFailure("timeout", "No answer.");
};

test.each([
  ["answers 503", answer(503)],
  ["answers 500", answer(500)],
  ["no answer", silence],
])("three times %s in a row open the circuit", async (_name, fail) => {
  const breaker = createCircuitBreaker("Acme", { failures: 3, openMs: 60_000 });
  for (let count = 0; count < 3; count++) await breaker(fail).catch(() => {});
  let sent = false;
  const refused = breaker(async () => {
    sent = true;
    return new Response();
  });
  await expect(refused).rejects.toMatchObject({
    code: "vendor_unavailable",
    details: { retryAfterMs: expect.any(Number) },
  });
  expect(sent).toBe(false);
});

test("refusals, cancellations and our own errors are no sign of illness, and a success starts the count anew", async () => {
  const breaker = createCircuitBreaker("Acme", { failures: 2, openMs: 60_000 });
  const cancelled = async () => {
    throw new MedtainerError("cancelled", "Gone.");
  };
  for (const status of [429, 429, 429, 404, 404, 404]) await breaker(answer(status));
  for (let count = 0; count < 5; count++) await breaker(cancelled).catch(() => {});
  await breaker(silence).catch(() => {});
  await breaker(answer(200));
  await breaker(silence).catch(() => {});
  expect((await breaker(answer(200))).status).toBe(200);
});

test("after its time one attempt tests the vendor while the others are refused at once", async () => {
  const breaker = createCircuitBreaker("Acme", { failures: 1, openMs: 0 });
  await breaker(silence).catch(() => {});
  let finishTest: (response: Response) => void = () => {};
  const tested = breaker(() => new Promise<Response>((resolve) => (finishTest = resolve)));
  await expect(breaker(answer(200))).rejects.toMatchObject({ code: "vendor_unavailable" });
  finishTest(new Response());
  await tested;
  expect((await breaker(answer(200))).status).toBe(200);
});
