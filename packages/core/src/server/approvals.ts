import { MedtainerError } from "../errors/medtainer-error.js";
import type { Approval, Records } from "../storage/records.js";

/** What a person decides of a call that waits. */
export type Decision = "approved" | "denied";

/** The queue of calls that wait for a person. */
export interface Approvals {
  /** The calls that wait now, the newest first. */
  list(): Promise<Approval[]>;
  /**
   * Settles one call. It passes (or is refused) when it is made again with the same input.
   *
   * @throws MedtainerError `not_found` where no such approval waits, `conflict` where it is settled already.
   */
  settle(id: string, decision: Decision, settledBy: string): Promise<Approval>;
}

/** The queue that stands in these records; the server, its clients and the command line share it. */
export function createApprovals(records: Records, now: () => number = Date.now): Approvals {
  const isWaiting = (approval: Approval) => approval.expiresAtMs > now();
  return {
    list: async () => (await records.query("approvals", { where: { status: "pending" } })).filter(isWaiting),
    async settle(id, decision, settledBy) {
      const [approval] = await records.query("approvals", { where: { id }, limit: 1 });
      if (!approval || !isWaiting(approval)) {
        throw new MedtainerError("not_found", `No call waits under the approval ${id.slice(0, 100)}.`);
      }
      const settled = await records.change(
        "approvals",
        { id, status: "pending" },
        { status: decision, settledBy },
      );
      if (settled === 0)
        throw new MedtainerError("conflict", `The approval ${id} is ${approval.status} already.`);
      return { ...approval, status: decision, settledBy };
    },
  };
}
