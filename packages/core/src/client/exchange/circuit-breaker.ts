import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from "cockatiel";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { isTransportFailure } from "./transport-failure.js";

/** When a vendor is left alone. */
export interface BreakerLimits {
  /** Failed attempts in a row that open the circuit. */
  readonly failures: number;
  /** How long it stays open, in milliseconds; then one attempt goes through as a test. */
  readonly openMs: number;
}

/** Sends through the breaker, or refuses with `vendor_unavailable` and `retryAfterMs`. */
export interface CircuitBreaker {
  (send: () => Promise<Response>): Promise<Response>;
  /** Refuses as sending would while the vendor is left alone, for whoever would wait first. */
  refuseWhileOpen(): void;
}

/**
 * Stops asking a vendor that has failed several times in a row. Failures are attempts without an answer, and answers
 * 500, 502, 503 and 504; a refusal such as 429 or 404 comes from a vendor in good health.
 *
 * @param title The vendor's name as people write it.
 */
export function createCircuitBreaker(title: string, { failures, openMs }: BreakerLimits): CircuitBreaker {
  const failed = handleWhen(isTransportFailure).orWhenResult(isServerFailure);
  const policy = circuitBreaker(failed, { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(failures) });
  let openedAtMs = 0;
  policy.onBreak(() => {
    openedAtMs = Date.now();
  });
  const refusal = (cause?: unknown) =>
    new MedtainerError(
      "vendor_unavailable",
      `${title} failed ${failures} times in a row and is left alone for a while.`,
      {
        cause,
        retryAfterMs: Math.max(1000, openedAtMs + openMs - Date.now()),
      },
    );
  const refuseWhileOpen = () => {
    const mayTest = Date.now() >= openedAtMs + openMs;
    if (policy.state === CircuitState.Open && !mayTest) throw refusal();
  };
  const run = async (send: () => Promise<Response>) => {
    // While one attempt tests the vendor, cockatiel would let all others wait for it, cancelled or not.
    if (policy.state === CircuitState.HalfOpen) throw refusal();
    try {
      return await policy.execute(send);
    } catch (reason) {
      throw isBrokenCircuitError(reason) ? refusal(reason) : reason;
    }
  };
  return Object.assign(run, { refuseWhileOpen });
}

function isServerFailure(result: unknown): boolean {
  return result instanceof Response && [500, 502, 503, 504].includes(result.status);
}
