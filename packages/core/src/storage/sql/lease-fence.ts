import { MedtainerError } from "../../errors/medtainer-error.js";
import type { LeaseFence } from "../records.js";
import type { Dialect } from "./dialect.js";
import type { Program, Statement } from "./program.js";

/**
 * Sees that the writer still has its lease. It holds until the transaction ends: nobody can take the lease before that.
 *
 * @throws MedtainerError `conflict` where another has it by now, or nobody.
 */
export function* holdFence(dialect: Dialect, fence: LeaseFence | undefined): Program<void> {
  if (fence === undefined) return;
  const { rows } = yield selectFence(dialect, fence);
  if (rows.length === 0) throw fenceLost(fence);
}

/** The refusal of a write whose lease is lost. */
export function fenceLost({ lease, fence }: LeaseFence): MedtainerError {
  const message = `The lease "${lease}" is not held with the fence ${fence} any more: nothing was written.`;
  return new MedtainerError("conflict", message);
}

/** The lease, where its fence is still this one. */
export function selectFence({ name }: Pick<Dialect, "name">, { lease, fence }: LeaseFence): Statement {
  return {
    shape: "hold fence",
    write(sql) {
      const held = sql
        .selectFrom("leases")
        .select("id")
        .where((row) => row.and([row("id", "=", lease), row("fence", "=", fence)]));
      // SQLite has one writer at a time.
      return name === "postgres" ? held.forShare() : held;
    },
    parameters: [lease, fence],
    answers: "rows",
  };
}
