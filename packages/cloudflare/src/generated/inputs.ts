// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

/** Input of listZones. */
export interface ListZonesInput {
  /** Exactly this domain. */
  name?: string;
  /** Only zones in this state. */
  status?: "initializing" | "pending" | "active" | "moved";
  /** Only those of this account. */
  "account.id"?: string;
  /** Only those of the account of this name. */
  "account.name"?: string;
  /** Number of the page. */
  page?: number;
  /** Zones a page. */
  per_page?: number;
  /** What to sort by. */
  order?: "name" | "status" | "account.id" | "account.name";
  /** Upwards or downwards. */
  direction?: "asc" | "desc";
  /** Whether all filters must fit, or any. */
  match?: "any" | "all";
}

/** Input of createZone. */
export interface CreateZoneInput {
  /** Whose it is to be. */
  account: {
    /** Id. */
    id?: string;
  };
  /** The domain. */
  name: string;
  /** How it is connected: full for most. */
  type?: "full" | "partial" | "secondary";
}

/** Input of getZone. */
export interface GetZoneInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of deleteZone. */
export interface DeleteZoneInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of updateZone. */
export interface UpdateZoneInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** True leaves only DNS on. */
  paused?: boolean;
  /** The plan. */
  plan?: {
    /** Id. */
    id?: string;
  };
  /** How it is connected: full for most. */
  type?: "full" | "partial" | "secondary";
  /** Name servers under the domain itself. */
  vanity_name_servers?: string[];
}

/** Input of checkActivation. */
export interface CheckActivationInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of purgeCache. */
export interface PurgeCacheInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** True forgets everything. */
  purge_everything?: boolean;
  /** Addresses. */
  files?: string[];
  /** Cache tags. */
  tags?: string[];
  /** Host names. */
  hosts?: string[];
  /** Beginnings of addresses. */
  prefixes?: string[];
}

/** Input of listDnsRecords. */
export interface ListDnsRecordsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** Exactly this whole name. */
  name?: string;
  /** Only records of this type. */
  type?: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
  /** Exactly this content. */
  content?: string;
  /** Only records that go through Cloudflare, or only others. */
  proxied?: boolean;
  /** Whether all filters must fit, or any. */
  match?: "any" | "all";
  /** Words to find in any part of a record. */
  search?: string;
  /** Number of the page. */
  page?: number;
  /** Records a page. */
  per_page?: number;
  /** What to sort by. */
  order?: "type" | "name" | "content" | "ttl" | "proxied";
  /** Upwards or downwards. */
  direction?: "asc" | "desc";
}

/** Input of createDnsRecord. */
export interface CreateDnsRecordInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** Type of the record. */
  type: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
  /** The whole name, or @ for the domain itself. */
  name: string;
  /** Address, host name or text. */
  content?: string;
  /** Seconds; 1 means that Cloudflare chooses. */
  ttl?: number;
  /** True sends the traffic through Cloudflare. A, AAAA and CNAME only. */
  proxied?: boolean;
  /** MX and URI only. */
  priority?: number;
  /** Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then. */
  data?: Record<string, unknown>;
  /** Note for people. */
  comment?: string;
  /** Labels, as name:value. */
  tags?: string[];
}

/** Input of getDnsRecord. */
export interface GetDnsRecordInput {
  /** Id of the record. */
  dns_record_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of replaceDnsRecord. */
export interface ReplaceDnsRecordInput {
  /** Id of the record. */
  dns_record_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** Type of the record. */
  type: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
  /** The whole name, or @ for the domain itself. */
  name: string;
  /** Address, host name or text. */
  content?: string;
  /** Seconds; 1 means that Cloudflare chooses. */
  ttl?: number;
  /** True sends the traffic through Cloudflare. A, AAAA and CNAME only. */
  proxied?: boolean;
  /** MX and URI only. */
  priority?: number;
  /** Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then. */
  data?: Record<string, unknown>;
  /** Note for people. */
  comment?: string;
  /** Labels, as name:value. */
  tags?: string[];
}

/** Input of deleteDnsRecord. */
export interface DeleteDnsRecordInput {
  /** Id of the record. */
  dns_record_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of patchDnsRecord. */
export interface PatchDnsRecordInput {
  /** Id of the record. */
  dns_record_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** Type of the record. */
  type?: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
  /** The whole name, or @ for the domain itself. */
  name?: string;
  /** Address, host name or text. */
  content?: string;
  /** Seconds; 1 means that Cloudflare chooses. */
  ttl?: number;
  /** True sends the traffic through Cloudflare. A, AAAA and CNAME only. */
  proxied?: boolean;
  /** MX and URI only. */
  priority?: number;
  /** Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then. */
  data?: Record<string, unknown>;
  /** Note for people. */
  comment?: string;
  /** Labels, as name:value. */
  tags?: string[];
}

/** Input of exportDnsRecords. */
export interface ExportDnsRecordsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of scanDnsRecords. */
export interface ScanDnsRecordsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of getDnssec. */
export interface GetDnssecInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of deleteDnssec. */
export interface DeleteDnssecInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of updateDnssec. */
export interface UpdateDnssecInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** True where others sign the zone too. */
  dnssec_multi_signer?: boolean;
  /** True where records come signed. */
  dnssec_presigned?: boolean;
  /** active or disabled. */
  status?: "active" | "disabled";
}

/** Input of getDnsSettings. */
export interface GetDnsSettingsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of updateDnsSettings. */
export interface UpdateDnsSettingsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** True where the better name servers are used. */
  foundation_dns?: boolean;
  /** True where others answer for the zone too. */
  multi_provider?: boolean;
  /** True where records of a secondary zone may be overridden. */
  secondary_overrides?: boolean;
}

/** Input of listSettings. */
export interface ListSettingsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of updateSettings. */
export interface UpdateSettingsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  body: {
    /** Name. */
    id: string;
    /** The new value. */
    value: unknown;
  }[];
}

/** Input of getSetting. */
export interface GetSettingInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** Name of the setting. */
  setting_id: string;
}

/** Input of updateSetting. */
export interface UpdateSettingInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** Name of the setting. */
  setting_id: string;
  /** The new value: mostly on or off. */
  value: unknown;
}

/** Input of getHold. */
export interface GetHoldInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of createHold. */
export interface CreateHoldInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** True also holds the names below it. */
  include_subdomains?: boolean;
}

/** Input of deleteHold. */
export interface DeleteHoldInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** When the hold begins again. */
  hold_after?: string;
}

/** Input of listRulesets. */
export interface ListRulesetsInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of getRuleset. */
export interface GetRulesetInput {
  /** Id of the ruleset. */
  ruleset_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of deleteRuleset. */
export interface DeleteRulesetInput {
  /** Id of the ruleset. */
  ruleset_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of getEntrypoint. */
export interface GetEntrypointInput {
  /** Such as http_request_firewall_custom. */
  ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_select_configuration" | "http_request_transform" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed";
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of deleteRule. */
export interface DeleteRuleInput {
  /** Id of the rule. */
  rule_id: string;
  /** Id of the ruleset. */
  ruleset_id: string;
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of getEmailRouting. */
export interface GetEmailRoutingInput {
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of enableEmailRouting. */
export interface EnableEmailRoutingInput {
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of disableEmailRouting. */
export interface DisableEmailRoutingInput {
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of listEmailRecords. */
export interface ListEmailRecordsInput {
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of listEmailRules. */
export interface ListEmailRulesInput {
  /** Id of the zone, from listZones. */
  zone_identifier: string;
  /** Number of the page. */
  page?: number;
  /** Rules a page. */
  per_page?: number;
  /** Only rules that are on, or only others. */
  enabled?: true | false;
}

/** Input of getEmailRule. */
export interface GetEmailRuleInput {
  /** Id of the rule. */
  rule_identifier: string;
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of deleteEmailRule. */
export interface DeleteEmailRuleInput {
  /** Id of the rule. */
  rule_identifier: string;
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of getCatchAll. */
export interface GetCatchAllInput {
  /** Id of the zone, from listZones. */
  zone_identifier: string;
}

/** Input of getUniversalSsl. */
export interface GetUniversalSslInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
}

/** Input of updateUniversalSsl. */
export interface UpdateUniversalSslInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** True where it is on. */
  enabled?: boolean;
}

/** Input of listCertificatePacks. */
export interface ListCertificatePacksInput {
  /** Id of the zone, from listZones. */
  zone_id: string;
  /** all also lists those that are not in use. */
  status?: "all";
}

/** Input of verifyToken. */
export type VerifyTokenInput = Record<string, never>;

/** Input of listAccounts. */
export interface ListAccountsInput {
  /** Exactly this name. */
  name?: string;
  /** Number of the page. */
  page?: number;
  /** Accounts a page. */
  per_page?: number;
  /** Upwards or downwards. */
  direction?: "asc" | "desc";
}
