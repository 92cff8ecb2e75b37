import type { JsonSchema } from "../json.js";

const record: JsonSchema = {
  type: "object",
  properties: {
    name: {
      type: "string",
      maxLength: 254,
      description: "Relative to the zone, as www; @ is the zone itself.",
    },
    type: { type: "string", maxLength: 10, description: "A, AAAA, CNAME, MX, TXT, SRV, CAA, NS." },
    data: {
      type: "string",
      maxLength: 4_096,
      description: 'Address, host name or text without quotes; CAA as 0 issue "letsencrypt.org".',
    },
    priority: { type: "integer", minimum: 0, maximum: 65_535, description: "Needed for MX and SRV." },
    weight: { type: "integer", minimum: 0, maximum: 65_535, description: "Needed for SRV." },
    port: { type: "integer", minimum: 0, maximum: 65_535, description: "Needed for SRV." },
    ttlSeconds: { type: "integer", minimum: 1, description: "Left out, it stays or the vendor chooses." },
  },
  required: ["name", "type", "data"],
  additionalProperties: false,
};

/** Properties of a tool's input that says what is wanted of a zone; see `WantedRecords`. */
export const WANTED_RECORDS: Readonly<Record<"records" | "remove" | "prune", JsonSchema>> = {
  records: {
    type: "array",
    maxItems: 1_000,
    description:
      "Records that there should be. They replace all others of their name and type; TXT only those of the same " +
      "purpose (v=spf1 and so on), CAA those of the same tag.",
    items: record,
  },
  remove: {
    type: "array",
    maxItems: 1_000,
    description: "Records that there should not be; without data all of that name and type.",
    items: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 254 },
        type: { type: "string", maxLength: 10 },
        data: { type: "string", maxLength: 4_096 },
      },
      required: ["name", "type"],
      additionalProperties: false,
    },
  },
  prune: {
    type: "boolean",
    description:
      "True also deletes every record that is not in records. Only where the person asked for exactly that.",
  },
};

/** {@link WANTED_RECORDS} where records have options of the vendor's own, by their names. */
export function wantedRecordsWith(options: Readonly<Record<string, JsonSchema>>): typeof WANTED_RECORDS {
  const own: JsonSchema = { type: "object", properties: options, additionalProperties: false };
  const items: JsonSchema = { ...record, properties: { ...record.properties, options: own } };
  return { ...WANTED_RECORDS, records: { ...WANTED_RECORDS.records, items } };
}

const plannedRecord: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", maxLength: 254 },
    type: { type: "string", maxLength: 10 },
    data: { type: "string", maxLength: 4_096 },
    priority: { type: "integer" },
    weight: { type: "integer" },
    port: { type: "integer" },
    ttlSeconds: { type: "integer" },
    options: { type: "object" },
    id: { type: "string", maxLength: 100 },
  },
  required: ["name", "type", "data"],
  additionalProperties: false,
};

/** Schema of a `DnsPlan` as a tool's input: sent back as it came, so it says little. */
export const PLAN_INPUT: JsonSchema = {
  type: "object",
  description: "The `plan` of the answer, unchanged.",
  properties: {
    zone: { type: "string", maxLength: 254 },
    fingerprint: { type: "string", maxLength: 64 },
    add: { type: "array", maxItems: 1_000, items: plannedRecord },
    change: {
      type: "array",
      maxItems: 1_000,
      items: {
        type: "object",
        properties: { from: plannedRecord, to: plannedRecord },
        required: ["from", "to"],
      },
    },
    delete: { type: "array", maxItems: 10_000, items: plannedRecord },
  },
  required: ["zone", "fingerprint", "add", "change", "delete"],
  additionalProperties: false,
};
