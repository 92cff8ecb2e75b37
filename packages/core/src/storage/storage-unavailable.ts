import { MedtainerError } from "../errors/medtainer-error.js";

const retryAfterMs = 1000;

/** What a caller gets while a storage server is away, frozen or full; `reason` is a sentence for the operator. */
export function storageUnavailable(reason: string, cause?: unknown): MedtainerError {
  return new MedtainerError("storage_unavailable", reason, { cause, retryAfterMs });
}
