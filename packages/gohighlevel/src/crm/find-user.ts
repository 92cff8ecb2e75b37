import { type CallOperation, MedtainerError } from "@medtainer/core";
import { listUsers } from "../generated/operations.js";

/** Somebody who works in the location. */
export interface CrmUser {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds a user by id, name or e-mail address; capitals do not matter. The tool's `uses` names `listUsers`.
 *
 * @param field The input's name, for the refusal.
 * @throws MedtainerError `invalid_input` where nobody, or more than one, is called so; it names who there is.
 */
export async function findUser(call: CallOperation, wanted: string, field: string): Promise<CrmUser> {
  const { users } = await call(listUsers, {});
  const asked = wanted.trim().toLowerCase();
  const found = users.filter(({ id, name, email, firstName }) =>
    [id, name, email, firstName].some((text) => text?.toLowerCase() === asked),
  );
  const [user] = found;
  if (user && found.length === 1) return { id: user.id, name: user.name ?? user.id };
  const names = users.map(({ name, id }) => name ?? id).slice(0, 20);
  const message = `"${field}" must be one of the location's users: ${names.join(", ") || "there are none"}.`;
  throw new MedtainerError("invalid_input", message, { issues: [{ path: `/${field}`, message }] });
}
