// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/zones": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List zones
     * @description The domains of the account with their ids, states and name servers. Most other calls ask for the id.
     */
    get: operations["listZones"];
    put?: never;
    /**
     * Add a zone
     * @description Adds a domain to the account. It works when its name servers are changed at the registrar to those of the reply.
     */
    post: operations["createZone"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a zone
     * @description One domain: state, name servers, plan, and whether Cloudflare is paused for it.
     */
    get: operations["getZone"];
    put?: never;
    post?: never;
    /**
     * Delete a zone
     * @description Removes a domain with all its DNS records and settings. Its website and mail stop.
     */
    delete: operations["deleteZone"];
    options?: never;
    head?: never;
    /**
     * Change a zone
     * @description Pauses Cloudflare for a domain, or changes how it is connected. One member a call.
     */
    patch: operations["updateZone"];
    trace?: never;
  };
  "/zones/{zone_id}/activation_check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Check the name servers again
     * @description Asks Cloudflare to look at the name servers of a pending zone once more.
     */
    put: operations["checkActivation"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/purge_cache": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Purge the cache
     * @description Forgets cached files of a domain: everything, or only what is named. The next visits ask the server itself.
     */
    post: operations["purgeCache"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/dns_records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List DNS records
     * @description The DNS records of a zone, 100 a page. Names are whole; a time to live of 1 means that Cloudflare chooses.
     */
    get: operations["listDnsRecords"];
    put?: never;
    /**
     * Create a DNS record
     * @description Adds one record. A second call with the same content is refused.
     */
    post: operations["createDnsRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/dns_records/{dns_record_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a DNS record
     * @description One record.
     */
    get: operations["getDnsRecord"];
    /**
     * Replace a DNS record
     * @description Replaces one record by another.
     */
    put: operations["replaceDnsRecord"];
    post?: never;
    /**
     * Delete a DNS record
     * @description Deletes one record.
     */
    delete: operations["deleteDnsRecord"];
    options?: never;
    head?: never;
    /**
     * Change a DNS record
     * @description Changes the members that are given of one record; the others stay.
     */
    patch: operations["patchDnsRecord"];
    trace?: never;
  };
  "/zones/{zone_id}/dns_records/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export a zone
     * @description All records as a zone file (BIND).
     */
    get: operations["exportDnsRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/dns_records/scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Scan for DNS records
     * @description Looks for records of the domain at its former name servers and adds them.
     */
    post: operations["scanDnsRecords"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/dnssec": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get DNSSEC
     * @description Whether answers are signed, and the DS record that the registrar needs.
     */
    get: operations["getDnssec"];
    put?: never;
    post?: never;
    /**
     * Delete DNSSEC keys
     * @description Deletes the keys of a zone. Where the registrar still has the DS record, the domain cannot be reached.
     */
    delete: operations["deleteDnssec"];
    options?: never;
    head?: never;
    /**
     * Switch DNSSEC on or off
     * @description With status active answers are signed; then the DS record belongs to the registrar. Remove it there before switching off.
     */
    patch: operations["updateDnssec"];
    trace?: never;
  };
  "/zones/{zone_id}/dns_settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get DNS settings
     * @description Name servers of the zone, and whether CNAMEs are flattened.
     */
    get: operations["getDnsSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change DNS settings
     * @description Changes how the zone is answered for.
     */
    patch: operations["updateDnsSettings"];
    trace?: never;
  };
  "/zones/{zone_id}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List settings
     * @description Every setting of a zone: TLS, cache, minification, security and so on.
     */
    get: operations["listSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change several settings
     * @description Changes several settings of a zone at once.
     */
    patch: operations["updateSettings"];
    trace?: never;
  };
  "/zones/{zone_id}/settings/{setting_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a setting
     * @description One setting of a zone, such as ssl, always_use_https, min_tls_version or security_level.
     */
    get: operations["getSetting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a setting
     * @description Changes one setting of a zone. The value must be one that the setting takes: on or off for most, off, flexible, full or strict for ssl.
     */
    patch: operations["updateSetting"];
    trace?: never;
  };
  "/zones/{zone_id}/hold": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the hold of a zone
     * @description Whether others are kept from adding this domain to their account.
     */
    get: operations["getHold"];
    put?: never;
    /**
     * Hold a zone
     * @description Keeps others from adding this domain to their account.
     */
    post: operations["createHold"];
    /**
     * Release a zone
     * @description Lets others add this domain, at once or for a while.
     */
    delete: operations["deleteHold"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/rulesets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List rulesets
     * @description The rulesets of a zone: redirects, cache and firewall rules, each in its phase.
     */
    get: operations["listRulesets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a ruleset
     * @description One ruleset with its rules.
     */
    get: operations["getRuleset"];
    put?: never;
    post?: never;
    /**
     * Delete a ruleset
     * @description Deletes a ruleset with all its rules.
     */
    delete: operations["deleteRuleset"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the rules of a phase
     * @description The ruleset that a phase begins with.
     */
    get: operations["getEntrypoint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/rulesets/{ruleset_id}/rules/{rule_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a rule
     * @description Deletes one rule of a ruleset.
     */
    delete: operations["deleteRule"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get e-mail routing
     * @description Whether mail of the domain is forwarded by Cloudflare, and whether that works.
     */
    get: operations["getEmailRouting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Switch e-mail routing on
     * @description Adds and locks the MX and SPF records that forwarding needs; other MX records are in its way.
     */
    post: operations["enableEmailRouting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Switch e-mail routing off
     * @description Ends forwarding; mail is no longer received by Cloudflare.
     */
    post: operations["disableEmailRouting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing/dns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the records of e-mail routing
     * @description The DNS records that forwarding needs.
     */
    get: operations["listEmailRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing/rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List e-mail rules
     * @description Which addresses are forwarded where.
     */
    get: operations["listEmailRules"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing/rules/{rule_identifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an e-mail rule
     * @description One rule of forwarding.
     */
    get: operations["getEmailRule"];
    put?: never;
    post?: never;
    /**
     * Delete an e-mail rule
     * @description Ends the forwarding of an address.
     */
    delete: operations["deleteEmailRule"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_identifier}/email/routing/rules/catch_all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the catch-all rule
     * @description What happens to mail for addresses without a rule.
     */
    get: operations["getCatchAll"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{zone_id}/ssl/universal/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get universal TLS
     * @description Whether Cloudflare keeps certificates for the zone by itself.
     */
    get: operations["getUniversalSsl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Switch universal TLS on or off
     * @description Switched off, the free certificates of a zone are removed, and its website may fail for visitors.
     */
    patch: operations["updateUniversalSsl"];
    trace?: never;
  };
  "/zones/{zone_id}/ssl/certificate_packs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List certificates
     * @description The certificates of a zone: hosts, state, issuer, and until when.
     */
    get: operations["listCertificatePacks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/tokens/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Verify the token
     * @description Whether the token works, and until when.
     */
    get: operations["verifyToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List accounts
     * @description The accounts that the token may see.
     */
    get: operations["listAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description An account. */
    Account: {
      /** @description Id. */
      id?: string;
      /** @description Name. */
      name?: string;
      /** @description Kind. */
      type?: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_on?: string;
    };
    /** @description What happens to mail for addresses without a rule. */
    CatchAllRule: {
      /** @description Id. */
      id?: string;
      /** @description Name. */
      name?: string;
      /** @description True where it is on. */
      enabled?: boolean;
      /** @description Which mail. */
      matchers?: {
        /** @description all. */
        type?: string;
      }[];
      /** @description What is done. */
      actions?: {
        /** @description drop, forward or worker. */
        type?: string;
        /** @description Where to. */
        value?: string[];
      }[];
      /** @description Id of the former kind. */
      tag?: string;
    };
    /** @description Certificates for some hosts. */
    CertificatePack: {
      /** @description Id. */
      id?: string;
      /** @description Kind. */
      type?: string;
      /** @description Names. */
      hosts?: string[];
      /** @description State. */
      status?: string;
      /** @description Issuer. */
      certificate_authority?: string;
      /** @description How long it holds, in days. */
      validity_days?: number;
    };
    /** @description A DNS record. */
    DnsRecord: {
      /** @description Id. */
      id?: string;
      /**
       * @description Type of the record.
       * @enum {string}
       */
      type: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
      /** @description The whole name, or @ for the domain itself. */
      name: string;
      /** @description Address, host name or text. */
      content?: string;
      /** @description Seconds; 1 means that Cloudflare chooses. */
      ttl?: number;
      /** @description True sends the traffic through Cloudflare. A, AAAA and CNAME only. */
      proxied?: boolean;
      /** @description MX and URI only. */
      priority?: number;
      /** @description Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then. */
      data?: Record<string, unknown>;
      /** @description Note for people. */
      comment?: string;
      /** @description Labels, as name:value. */
      tags?: string[];
      /** @description True where it may go through Cloudflare. */
      proxiable?: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created_on?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modified_on?: string;
    };
    /** @description What to change of a DNS record. */
    DnsRecordPatch: {
      /**
       * @description Type of the record.
       * @enum {string}
       */
      type?: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
      /** @description The whole name, or @ for the domain itself. */
      name?: string;
      /** @description Address, host name or text. */
      content?: string;
      /** @description Seconds; 1 means that Cloudflare chooses. */
      ttl?: number;
      /** @description True sends the traffic through Cloudflare. A, AAAA and CNAME only. */
      proxied?: boolean;
      /** @description MX and URI only. */
      priority?: number;
      /** @description Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then. */
      data?: Record<string, unknown>;
      /** @description Note for people. */
      comment?: string;
      /** @description Labels, as name:value. */
      tags?: string[];
    };
    /** @description A DNS record to be written. */
    DnsRecordRequest: {
      /**
       * @description Type of the record.
       * @enum {string}
       */
      type: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
      /** @description The whole name, or @ for the domain itself. */
      name: string;
      /** @description Address, host name or text. */
      content?: string;
      /** @description Seconds; 1 means that Cloudflare chooses. */
      ttl?: number;
      /** @description True sends the traffic through Cloudflare. A, AAAA and CNAME only. */
      proxied?: boolean;
      /** @description MX and URI only. */
      priority?: number;
      /** @description Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then. */
      data?: Record<string, unknown>;
      /** @description Note for people. */
      comment?: string;
      /** @description Labels, as name:value. */
      tags?: string[];
    };
    /** @description How a zone is answered for. */
    DnsSettings: {
      /** @description True where the better name servers are used. */
      foundation_dns?: boolean;
      /** @description True where others answer for the zone too. */
      multi_provider?: boolean;
      /** @description True where records of a secondary zone may be overridden. */
      secondary_overrides?: boolean;
    };
    /** @description DNSSEC of a zone. */
    Dnssec: {
      /**
       * @description State.
       * @enum {string}
       */
      status?: "active" | "pending" | "disabled" | "pending-disabled" | "error";
      /** @description Algorithm. */
      algorithm?: string | null;
      /** @description Digest. */
      digest?: string | null;
      /** @description Algorithm of the digest. */
      digest_algorithm?: string | null;
      /** @description Kind of the digest. */
      digest_type?: string | null;
      /** @description The DS record for the registrar. */
      ds?: string | null;
      /** @description Flags. */
      flags?: number | null;
      /** @description Number of the key. */
      key_tag?: number | null;
      /** @description Kind of the key. */
      key_type?: string | null;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modified_on?: string | null;
      /** @description The key. */
      public_key?: string | null;
    };
    /** @description A DNS record of e-mail routing. */
    EmailRecord: {
      /** @description Type. */
      type?: string;
      /** @description Name. */
      name?: string;
      /** @description Content. */
      content?: string;
      /** @description Priority. */
      priority?: number;
      /** @description Seconds; 1 means that Cloudflare chooses. */
      ttl?: number;
    };
    /** @description E-mail routing of a zone. */
    EmailRouting: {
      /** @description Id. */
      id: string;
      /** @description The domain. */
      name: string;
      /** @description True where it is on. */
      enabled: boolean;
      /**
       * @description State.
       * @enum {string}
       */
      status?: "ready" | "unconfigured" | "misconfigured" | "misconfigured/locked" | "unlocked";
      /** @description True where the set-up was left out. */
      skip_wizard?: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modified?: string;
      /** @description Id of the former kind. */
      tag?: string;
    };
    /** @description A rule of forwarding. */
    EmailRule: {
      /** @description Id. */
      id?: string;
      /** @description Name. */
      name?: string;
      /** @description True where it is on. */
      enabled?: boolean;
      /** @description The lowest is asked first. */
      priority?: number;
      /** @description Which mail. */
      matchers?: {
        /** @description literal or all. */
        type?: string;
        /** @description to. */
        field?: string;
        /** @description The address. */
        value?: string;
      }[];
      /** @description What is done. */
      actions?: {
        /** @description drop, forward or worker. */
        type?: string;
        /** @description Where to. */
        value?: string[];
      }[];
      /** @description Id of the former kind. */
      tag?: string;
    };
    /** @description A refusal. */
    Failure: {
      /** @description False. */
      success: boolean;
      /** @description Why. */
      errors: components["schemas"]["Message"][];
      /** @description Remarks. */
      messages?: components["schemas"]["Message"][];
      /** @description Nothing. */
      result?: unknown;
    };
    /** @description A hold. */
    Hold: {
      /** @description True where it holds. */
      hold?: boolean;
      /** @description When it begins again. */
      hold_after?: string;
      /** @description Whether the names below it are held. */
      include_subdomains?: string;
    };
    /** @description A remark or an error. */
    Message: {
      /** @description Number of the error. */
      code: number;
      /** @description In words. */
      message: string;
    };
    /** @description Where the page stands. */
    PageInfo: {
      /** @description This page. */
      page?: number;
      /** @description Items a page. */
      per_page?: number;
      /** @description Items on this page. */
      count?: number;
      /** @description Items on all pages. */
      total_count?: number;
    };
    /** @description What to forget: one of these. */
    PurgeRequest: {
      /** @description True forgets everything. */
      purge_everything?: boolean;
      /** @description Addresses. */
      files?: string[];
      /** @description Cache tags. */
      tags?: string[];
      /** @description Host names. */
      hosts?: string[];
      /** @description Beginnings of addresses. */
      prefixes?: string[];
    };
    /** @description A rule. */
    Rule: {
      /** @description Id. */
      id?: string;
      /** @description What is done. */
      action?: string;
      /** @description When. */
      expression?: string;
      /** @description What it is for. */
      description?: string;
      /** @description True where it is on. */
      enabled?: boolean;
    };
    /** @description A ruleset. */
    Ruleset: {
      /** @description Id. */
      id: string;
      /** @description Name. */
      name: string;
      /** @description What it is for. */
      description?: string;
      /** @description Kind. */
      kind: string;
      /** @description When it is asked. */
      phase: string;
      /** @description Version. */
      version?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      last_updated?: string;
      /** @description The rules. */
      rules?: components["schemas"]["Rule"][];
    };
    /** @description A setting. */
    Setting: {
      /** @description Name. */
      id: string;
      /** @description Value. */
      value: unknown;
      /** @description True where it may be changed. */
      editable?: boolean;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modified_on?: string | null;
    };
    /** @description A change of a setting. */
    SettingChange: {
      /** @description Name. */
      id: string;
      /** @description The new value. */
      value: unknown;
    };
    /** @description State of a token. */
    TokenState: {
      /** @description Id. */
      id: string;
      /**
       * @description State.
       * @enum {string}
       */
      status: "active" | "disabled" | "expired";
      /**
       * Format: date-time
       * @description Until when.
       */
      expires_on?: string;
      /**
       * Format: date-time
       * @description From when on.
       */
      not_before?: string;
    };
    /** @description Universal TLS. */
    UniversalSsl: {
      /** @description True where it is on. */
      enabled?: boolean;
    };
    /** @description A domain. */
    Zone: {
      /** @description Id. */
      id: string;
      /** @description The domain. */
      name: string;
      /**
       * @description active when its name servers are Cloudflare's.
       * @enum {string}
       */
      status?: "initializing" | "pending" | "active" | "moved";
      /** @description True where Cloudflare only answers DNS. */
      paused?: boolean;
      /**
       * @description How it is connected.
       * @enum {string}
       */
      type?: "full" | "partial" | "secondary";
      /** @description Cloudflare's, to be set at the registrar. */
      name_servers: string[];
      /** @description Those before. */
      original_name_servers?: string[] | null;
      /**
       * Format: date-time
       * @description When it was added.
       */
      created_on?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modified_on?: string;
      /**
       * Format: date-time
       * @description When it became active.
       */
      activated_on?: string | null;
      /** @description Whose it is. */
      account?: {
        /** @description Id. */
        id?: string;
        /** @description Name. */
        name?: string;
      };
    };
  };
  responses: {
    /** @description A refusal. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listZones: {
    parameters: {
      query?: {
        /** @description Exactly this domain. */
        name?: string;
        /** @description Only zones in this state. */
        status?: "initializing" | "pending" | "active" | "moved";
        /** @description Only those of this account. */
        "account.id"?: string;
        /** @description Only those of the account of this name. */
        "account.name"?: string;
        /** @description Number of the page. */
        page?: number;
        /** @description Zones a page. */
        per_page?: number;
        /** @description What to sort by. */
        order?: "name" | "status" | "account.id" | "account.name";
        /** @description Upwards or downwards. */
        direction?: "asc" | "desc";
        /** @description Whether all filters must fit, or any. */
        match?: "any" | "all";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Zone"][];
            result_info?: components["schemas"]["PageInfo"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  createZone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Whose it is to be. */
          account: {
            /** @description Id. */
            id?: string;
          };
          /** @description The domain. */
          name: string;
          /**
           * @description How it is connected: full for most.
           * @enum {string}
           */
          type?: "full" | "partial" | "secondary";
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Zone"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getZone: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Zone"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteZone: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: {
              /** @description Id of what went. */
              id?: string;
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  updateZone: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description True leaves only DNS on.
           * @default false
           */
          paused?: boolean;
          /** @description The plan. */
          plan?: {
            /** @description Id. */
            id?: string;
          };
          /**
           * @description How it is connected: full for most.
           * @enum {string}
           */
          type?: "full" | "partial" | "secondary";
          /** @description Name servers under the domain itself. */
          vanity_name_servers?: string[];
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Zone"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  checkActivation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: {
              /** @description Id of what went. */
              id?: string;
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  purgeCache: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurgeRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: {
              /** @description Id of what went. */
              id?: string;
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listDnsRecords: {
    parameters: {
      query?: {
        /** @description Exactly this whole name. */
        name?: string;
        /** @description Only records of this type. */
        type?: "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";
        /** @description Exactly this content. */
        content?: string;
        /** @description Only records that go through Cloudflare, or only others. */
        proxied?: boolean;
        /** @description Whether all filters must fit, or any. */
        match?: "any" | "all";
        /** @description Words to find in any part of a record. */
        search?: string;
        /** @description Number of the page. */
        page?: number;
        /** @description Records a page. */
        per_page?: number;
        /** @description What to sort by. */
        order?: "type" | "name" | "content" | "ttl" | "proxied";
        /** @description Upwards or downwards. */
        direction?: "asc" | "desc";
      };
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsRecord"][];
            result_info?: components["schemas"]["PageInfo"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  createDnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DnsRecordRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsRecord"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getDnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record. */
        dns_record_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsRecord"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  replaceDnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record. */
        dns_record_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DnsRecordRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsRecord"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteDnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record. */
        dns_record_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            result?: {
              /** @description Id of what went. */
              id?: string;
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  patchDnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record. */
        dns_record_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DnsRecordPatch"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsRecord"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  exportDnsRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  scanDnsRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: {
              recs_added?: number;
              total_records_parsed?: number;
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getDnssec: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Dnssec"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteDnssec: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: string;
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  updateDnssec: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description True where others sign the zone too. */
          dnssec_multi_signer?: boolean;
          /** @description True where records come signed. */
          dnssec_presigned?: boolean;
          /**
           * @description active or disabled.
           * @enum {unknown}
           */
          status?: "active" | "disabled";
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Dnssec"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getDnsSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsSettings"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  updateDnsSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DnsSettings"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["DnsSettings"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Setting"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  updateSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettingChange"][];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Setting"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getSetting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
        /** @description Name of the setting. */
        setting_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Setting"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  updateSetting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
        /** @description Name of the setting. */
        setting_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The new value: mostly on or off. */
          value: unknown;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Setting"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Hold"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  createHold: {
    parameters: {
      query?: {
        /** @description True also holds the names below it. */
        include_subdomains?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Hold"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteHold: {
    parameters: {
      query?: {
        /** @description When the hold begins again. */
        hold_after?: string;
      };
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            result?: components["schemas"]["Hold"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listRulesets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Ruleset"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getRuleset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ruleset. */
        ruleset_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Ruleset"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteRuleset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ruleset. */
        ruleset_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getEntrypoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Such as http_request_firewall_custom. */
        ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_select_configuration" | "http_request_transform" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed";
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Ruleset"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the rule. */
        rule_id: string;
        /** @description Id of the ruleset. */
        ruleset_id: string;
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Ruleset"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getEmailRouting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRouting"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  enableEmailRouting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRouting"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  disableEmailRouting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRouting"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listEmailRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRecord"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listEmailRules: {
    parameters: {
      query?: {
        /** @description Number of the page. */
        page?: number;
        /** @description Rules a page. */
        per_page?: number;
        /** @description Only rules that are on, or only others. */
        enabled?: true | false;
      };
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRule"][];
            result_info?: components["schemas"]["PageInfo"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getEmailRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the rule. */
        rule_identifier: string;
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRule"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  deleteEmailRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the rule. */
        rule_identifier: string;
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["EmailRule"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getCatchAll: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["CatchAllRule"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  getUniversalSsl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["UniversalSsl"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  updateUniversalSsl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UniversalSsl"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["UniversalSsl"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listCertificatePacks: {
    parameters: {
      query?: {
        /** @description all also lists those that are not in use. */
        status?: "all";
      };
      header?: never;
      path: {
        /** @description Id of the zone, from listZones. */
        zone_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["CertificatePack"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  verifyToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["TokenState"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /** @description Exactly this name. */
        name?: string;
        /** @description Number of the page. */
        page?: number;
        /** @description Accounts a page. */
        per_page?: number;
        /** @description Upwards or downwards. */
        direction?: "asc" | "desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            success: boolean;
            errors: components["schemas"]["Message"][];
            messages: components["schemas"]["Message"][];
            result: components["schemas"]["Account"][];
            result_info?: components["schemas"]["PageInfo"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
    };
  };
}
