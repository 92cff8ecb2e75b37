import type { JsonObject } from "@medtainer/core";
import type { SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** Everything that the sandbox keeps, by table. */
export type CloudflareTables = {
  zones: KeptZone;
  records: KeptRecord;
  settings: KeptSetting;
  rulesets: KeptRuleset;
  emailRules: KeptEmailRule;
};

/** A zone with what hangs on it alone. */
export type KeptZone = Schemas["Zone"] & {
  readonly dnssec: Schemas["Dnssec"];
  readonly dnsSettings: Schemas["DnsSettings"];
  readonly hold: boolean;
  readonly emailRouting: boolean;
  readonly universalSsl: boolean;
};

/** A record and the zone that it is in. */
export type KeptRecord = Omit<Schemas["DnsRecord"], "data"> & {
  readonly id: string;
  readonly zoneId: string;
  readonly data?: JsonObject;
};

/** A setting of a zone. */
export type KeptSetting = {
  readonly key: string;
  readonly zoneId: string;
  readonly id: string;
  readonly value: string;
};

/** A ruleset of a zone. */
export type KeptRuleset = Schemas["Ruleset"] & { readonly zoneId: string };

/** A rule of forwarding of a zone. */
export type KeptEmailRule = Schemas["EmailRule"] & { readonly id: string; readonly zoneId: string };

/** A request as a handler gets it. */
export type CloudflareCall<Input = unknown> = SandboxCall<CloudflareTables, Input>;

/** The member that tells the items of each table apart. */
export const TABLE_KEYS = {
  zones: "id",
  records: "id",
  settings: "key",
  rulesets: "id",
  emailRules: "id",
} as const;
