import { MedtainerError } from "@medtainer/core";

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A day (which begins at midnight UTC) or a moment with its offset, as milliseconds since 1970.
 *
 * @param field The input's name, for the refusal.
 * @throws MedtainerError `invalid_input` where it is neither, or there is no such day.
 */
export function parseMoment(text: string, field: string): number {
  const atMs = day.test(text)
    ? Date.parse(`${text}T00:00:00Z`)
    : moment.test(text)
      ? Date.parse(text)
      : Number.NaN;
  // JavaScript takes 31 February for 3 March.
  const exists = Number.isFinite(atMs) && (!day.test(text) || new Date(atMs).toISOString().startsWith(text));
  if (exists) return atMs;
  const message = `"${field}" must be a day such as 2026-03-31, or a time with its offset such as 2026-03-31T14:00:00-05:00.`;
  throw new MedtainerError("invalid_input", message, { issues: [{ path: `/${field}`, message }] });
}
