import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import type { GoDaddyCall, GoDaddyTables, KeptRecord } from "./tables.js";

type WrittenRecord = components["schemas"]["DNSRecord"];
type ListCall = GoDaddyCall<{
  path: { domain: string; type?: string; name?: string };
  query: { offset?: number; limit?: number };
}>;
type WriteCall = GoDaddyCall<{
  path: { domain: string; type?: string; name?: string };
  body: readonly WrittenRecord[];
}>;

const minTtl = 600;
const defaultTtl = 3_600;
const maxPage = 500;

/** The records of domains. Writes replace all records of what their path names, as the vendor's do. */
export const records: Behaviour<GoDaddyTables> = {
  listRecords: listRecords,
  listRecordsOfType: listRecords,
  listRecordsOfName: listRecords,
  addRecords: addRecords,
  replaceRecords: replaceRecords,
  replaceRecordsOfType: replaceRecords,
  replaceRecordsOfName: replaceRecords,
  deleteRecordsOfName: deleteRecords,
};

function listRecords(call: ListCall): SandboxReply {
  const { offset = 0, limit = maxPage } = call.query;
  const found = recordsAt(call).slice(offset, offset + Math.min(limit, maxPage));
  return { body: found.map(({ id: _, domain: __, ...record }) => record) };
}

function addRecords(call: WriteCall): SandboxReply {
  const { body, path, tables } = call;
  tables.domains.find(path.domain);
  for (const record of body) {
    const same = tables.records
      .list()
      .find((other) => other.domain === path.domain && sameRecord(other, record));
    if (same)
      throw new Refusal(422, "A record with the same type, name and data exists.", {
        code: "DUPLICATE_RECORD",
      });
    addRecord(call, record);
  }
  return {};
}

function replaceRecords(call: WriteCall): SandboxReply {
  const { body, path, tables } = call;
  if (path.type === "SOA") throw new Refusal(422, "SOA cannot be written.");
  for (const { id, type, name } of recordsAt(call)) {
    // The vendor's own name servers survive whatever is replaced.
    if (type !== "NS" || name !== "@" || path.type === "NS") tables.records.remove(id);
  }
  for (const record of body) addRecord(call, { ...record, ...placeOf(path) });
  return {};
}

function deleteRecords(call: ListCall): SandboxReply {
  const found = recordsAt(call);
  if (found.length === 0) throw new Refusal(404);
  for (const { id } of found) call.tables.records.remove(id);
  return {};
}

function recordsAt({ path, tables }: Pick<ListCall, "path" | "tables">): KeptRecord[] {
  tables.domains.find(path.domain);
  const { type, name } = path;
  return tables.records
    .list()
    .filter((record) => record.domain === path.domain)
    .filter((record) => type === undefined || record.type === type)
    .filter((record) => name === undefined || record.name.toLowerCase() === name.toLowerCase());
}

/** Type and name stand in the path of some writes, and not in their records. */
function placeOf({ type, name }: { type?: string; name?: string }): Partial<WrittenRecord> {
  return {
    ...(type !== undefined && { type: type as WrittenRecord["type"] }),
    ...(name !== undefined && { name }),
  };
}

function addRecord({ path, tables }: Pick<WriteCall, "path" | "tables">, record: WrittenRecord): void {
  const { ttl = defaultTtl, type, name } = record;
  if (ttl < minTtl) throw new Refusal(422, `ttl must be ${minTtl} at least.`, { code: "INVALID_BODY" });
  if ((type === "MX" || type === "SRV") && record.priority === undefined) {
    throw new Refusal(422, `${type} needs a priority.`);
  }
  const beside = tables.records.list().filter((other) => other.domain === path.domain && other.name === name);
  const clashes = beside.some((other) => (other.type === "CNAME") !== (type === "CNAME") || type === "CNAME");
  if (clashes)
    throw new Refusal(422, `${name} cannot have a CNAME and other records.`, { code: "INVALID_BODY" });
  const id = Math.max(0, ...tables.records.list().map((other) => other.id)) + 1;
  tables.records.add({ ...record, ttl, id, domain: path.domain });
}

function sameRecord(one: WrittenRecord, other: WrittenRecord): boolean {
  return one.type === other.type && one.name === other.name && one.data === other.data;
}
