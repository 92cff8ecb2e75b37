import { MedtainerError } from "../../errors/medtainer-error.js";

const failures = new WeakSet<object>();

/** The error of an attempt that brought no answer at all, as opposed to an answer that says no. */
export function transportFailure(
  code: "timeout" | "vendor_unavailable",
  message: string,
  cause?: unknown,
): MedtainerError {
  const failure = new MedtainerError(code, message, { cause });
  failures.add(failure);
  return failure;
}

/** True for errors of {@link transportFailure}: these may be tried again, and these open the circuit breaker. */
export function isTransportFailure(reason: unknown): reason is MedtainerError {
  return typeof reason === "object" && reason !== null && failures.has(reason);
}
