// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/v1/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List domains
     * @description Lists the domains of the account with status, expiry, locks and privacy. Names come in alphabetical order, 1,000 at most a call; the next page begins after `marker`, the last name of this one.
     */
    get: operations["listDomains"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/agreements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the agreements of a purchase
     * @description The legal texts that a buyer has to accept before a domain of these endings is bought or moved here. Their keys go into the consent of the purchase.
     */
    get: operations["listAgreements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/available": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether a domain is free
     * @description Says whether a name can be registered, and its price in millionths of the currency. FAST answers from a cache and may be wrong where `definitive` is false; FULL asks the registry.
     */
    get: operations["checkAvailability"];
    put?: never;
    /**
     * Check whether several domains are free
     * @description The same for up to 500 names in one call. Status 203 means that some could not be checked; they stand under errors.
     */
    post: operations["checkAvailabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/contacts/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check contacts
     * @description Checks whether contacts would be accepted for some domains. Nothing is changed; wrong fields are named in the error.
     */
    post: operations["validateContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Buy a domain
     * @description Registers a domain and charges the account at once. Never repeat it after a timeout without looking at the list of domains first.
     */
    post: operations["purchaseDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/purchase/schema/{tld}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what a purchase needs
     * @description Which members a purchase of this ending needs, as a JSON schema; endings of countries ask for more than others.
     */
    get: operations["getPurchaseSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/purchase/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a purchase
     * @description Checks a purchase against the rules of its ending. Nothing is bought.
     */
    post: operations["validatePurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/suggest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Suggest domains
     * @description Free names that are like a name or like some words.
     */
    get: operations["suggestDomains"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/tlds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List endings
     * @description Every ending that can be sold, of countries and general ones.
     */
    get: operations["listTlds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a domain
     * @description Everything about one domain: dates, locks, privacy, name servers, contacts, and the code with which it can be moved away. Keep that code secret.
     */
    get: operations["getDomain"];
    put?: never;
    post?: never;
    /**
     * Cancel a domain
     * @description Gives a domain up. It stops working, and somebody else may register it.
     */
    delete: operations["cancelDomain"];
    options?: never;
    head?: never;
    /**
     * Change a domain
     * @description Changes the lock, automatic renewal, or name servers of a domain. Other name servers take all its DNS records out of use at GoDaddy.
     */
    patch: operations["updateDomain"];
    trace?: never;
  };
  "/v1/domains/{domain}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change contacts
     * @description Replaces the contacts of a domain. A new registrant may have to confirm by e-mail, and may lock the domain for 60 days.
     */
    patch: operations["updateContacts"];
    trace?: never;
  };
  "/v1/domains/{domain}/privacy/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Buy privacy
     * @description Hides the contacts of a domain from the public directory; charges the account at once.
     */
    post: operations["purchasePrivacy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}/privacy": {
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
     * Cancel privacy
     * @description Ends privacy, so that the contacts of a domain become public.
     */
    delete: operations["cancelPrivacy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}/records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List DNS records
     * @description All DNS records of a domain whose name servers are GoDaddy's.
     */
    get: operations["listRecords"];
    /**
     * Replace all DNS records
     * @description Replaces the whole zone by these records: what is not given is gone, mail and website included. Nearly always the wrong call.
     */
    put: operations["replaceRecords"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Add DNS records
     * @description Adds records to a domain; those that are there stay. A second call adds nothing twice, but is refused.
     */
    patch: operations["addRecords"];
    trace?: never;
  };
  "/v1/domains/{domain}/records/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List DNS records of a type
     * @description The DNS records of one type, whatever their names.
     */
    get: operations["listRecordsOfType"];
    /**
     * Replace DNS records of a type
     * @description Replaces all records of one type, whatever their names. What is not given is gone.
     */
    put: operations["replaceRecordsOfType"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}/records/{type}/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List DNS records of a name
     * @description The records of one type and name; @ is the domain itself.
     */
    get: operations["listRecordsOfName"];
    /**
     * Replace DNS records of a name
     * @description Replaces the records of one type and name by these. Other names and types stay as they are.
     */
    put: operations["replaceRecordsOfName"];
    post?: never;
    /**
     * Delete DNS records of a name
     * @description Deletes all records of one type and name.
     */
    delete: operations["deleteRecordsOfName"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}/renew": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Renew a domain
     * @description Renews a domain and charges the account at once.
     */
    post: operations["renewDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a domain here
     * @description Buys the move of a domain from another registrar, with the code from there. Takes days.
     */
    post: operations["transferDomainIn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/domains/{domain}/verifyRegistrantEmail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the verification e-mail again
     * @description Sends the registrant the e-mail that confirms the address once more.
     */
    post: operations["sendVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/forwards/{fqdn}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a forwarding
     * @description Where a domain or a name below it is forwarded to.
     */
    get: operations["getForwarding"];
    /**
     * Change a forwarding
     * @description Replaces where a domain or a name below it is forwarded to.
     */
    put: operations["replaceForwarding"];
    /**
     * Create a forwarding
     * @description Forwards a domain or a name below it to an address of the web.
     */
    post: operations["createForwarding"];
    /**
     * Delete a forwarding
     * @description Ends the forwarding of a domain or a name below it.
     */
    delete: operations["deleteForwarding"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/{domain}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a domain with DNSSEC and jobs
     * @description The same domain in the newer form; asked for it, also with its DNSSEC records, jobs and the registry's status words.
     */
    get: operations["getCustomerDomain"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/{domain}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the jobs of a domain
     * @description The latest job of each kind that was started on a domain, and how far it is.
     */
    get: operations["listActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/{domain}/actions/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a job of a domain
     * @description The latest job of one kind.
     */
    get: operations["getAction"];
    put?: never;
    post?: never;
    /**
     * Cancel a job of a domain
     * @description Stops the latest job of one kind, where it has not been done yet.
     */
    delete: operations["cancelAction"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/{domain}/nameServers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Replace name servers
     * @description Hands the domain over to other name servers. Its DNS records at GoDaddy are no longer asked; website and mail depend on the new ones.
     */
    put: operations["replaceNameServers"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/{domain}/privacy/forwarding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get where private e-mail goes
     * @description What happens to mail that is sent to the address that privacy shows.
     */
    get: operations["getPrivacyForwarding"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change where private e-mail goes
     * @description Decides what happens to mail that is sent to the address that privacy shows.
     */
    patch: operations["updatePrivacyForwarding"];
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/notifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the next notification
     * @description The oldest notification that nobody acknowledged yet.
     */
    get: operations["getNotification"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/domains/notifications/{notificationId}/acknowledge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Acknowledge a notification
     * @description Marks a notification as read, so that the next one comes.
     */
    post: operations["acknowledgeNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/domains/maintenances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List maintenances
     * @description When systems of GoDaddy or of a registry are, or will be, out of order.
     */
    get: operations["listMaintenances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/domains/maintenances/{maintenanceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a maintenance
     * @description One maintenance with the systems that it concerns.
     */
    get: operations["getMaintenance"];
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
    /** @description A job. */
    Action: {
      /**
       * Format: date-time
       * @description When it was done.
       */
      completedAt?: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modifiedAt?: string;
      /**
       * @description Who began it.
       * @enum {string}
       */
      origination: "USER" | "SYSTEM";
      reason?: components["schemas"]["ActionReason"];
      /** @description Id of the request that began it. */
      requestId?: string;
      /**
       * Format: date-time
       * @description When it was begun.
       */
      startedAt?: string;
      /**
       * @description State, such as ACTIVE.
       * @default ACCEPTED
       * @enum {string}
       */
      status: "ACCEPTED" | "AWAITING" | "CANCELLED" | "FAILED" | "PENDING" | "SUCCESS";
      /**
       * @description Type.
       * @enum {string}
       */
      type: "AUTH_CODE_PURCHASE" | "AUTH_CODE_REGENERATE" | "AUTO_RENEWAL" | "BACKORDER_PURCHASE" | "BACKORDER_DELETE" | "BACKORDER_UPDATE" | "CHANGE_OF_REGISTRANT_DELETE" | "CONTACT_CREATE" | "CONTACT_DELETE" | "CONTACT_UPDATE" | "DNS_VERIFICATION" | "DNSSEC_CREATE" | "DNSSEC_DELETE" | "DOMAIN_DELETE" | "DOMAIN_UPDATE" | "DOMAIN_UPDATE_CONTACTS" | "DOMAIN_UPDATE_NAME_SERVERS" | "EXPIRY" | "HOST_CREATE" | "HOST_DELETE" | "ICANN_VERIFICATION" | "MIGRATE" | "MIGRATE_IN" | "PREMIUM" | "PRIVACY_FORWARDING_UPDATE" | "PRIVACY_PURCHASE" | "PRIVACY_DELETE" | "REDEEM" | "REGISTER" | "RENEW" | "RENEW_UNDO" | "TRADE" | "TRADE_CANCEL" | "TRADE_PURCHASE" | "TRADE_PURCHASE_AUTH_TEXT_MESSAGE" | "TRADE_RESEND_AUTH_EMAIL" | "TRANSFER" | "TRANSFER_IN" | "TRANSFER_IN_ACCEPT" | "TRANSFER_IN_CANCEL" | "TRANSFER_IN_RESTART" | "TRANSFER_IN_RETRY" | "TRANSFER_OUT" | "TRANSFER_OUT_ACCEPT" | "TRANSFER_OUT_REJECT" | "TRANSFER_OUT_REQUESTED" | "TRANSIT";
    };
    /** @description Why a job failed. */
    ActionReason: {
      /** @description What went wrong, in a word. */
      code: string;
      /** @description Wrong fields. */
      fields?: components["schemas"]["ErrorField"][];
      /** @description What went wrong, in words. */
      message?: string;
    };
    /** @description A postal address. */
    Address: {
      /** @description Street and number. */
      address1: string;
      /** @description More of the address. */
      address2?: string;
      /** @description Town. */
      city: string;
      /**
       * @description Two letters.
       * @default US
       * @enum {string}
       */
      country: "AC" | "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KR" | "KV" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "ST" | "SV" | "SX" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TP" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
      /** @description Postal code. */
      postalCode: string;
      /** @description State or province. */
      state: string;
    };
    /** @description Several records. */
    ArrayOfDNSRecord: components["schemas"]["DNSRecord"][];
    /** @description Who agreed to what, and when. */
    Consent: {
      /**
       * Format: date-time
       * @description When it was agreed.
       */
      agreedAt: string;
      /** @description Internet address of who agreed. */
      agreedBy: string;
      /** @description Keys of the agreements. */
      agreementKeys: string[];
    };
    /** @description Consent to public contacts. */
    ConsentDomainUpdate: {
      /**
       * Format: date-time
       * @description When it was agreed.
       */
      agreedAt: string;
      /** @description Internet address of who agreed. */
      agreedBy: string;
      /** @description Keys of the agreements. */
      agreementKeys: "EXPOSE_WHOIS"[];
    };
    /** @description A person or company behind a domain. */
    Contact: {
      addressMailing: components["schemas"]["Address"];
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string;
      /** @description As phone. */
      fax?: string;
      /** @description Position. */
      jobTitle?: string;
      /** @description First name. */
      nameFirst: string;
      /** @description Last name. */
      nameLast: string;
      /** @description Middle name. */
      nameMiddle?: string;
      /** @description Company. */
      organization?: string;
      /** @description Country code, a dot, number: +1.4805058800. */
      phone: string;
    };
    /** @description A contact in the newer form. */
    ContactDomain: {
      /** Format: date-time */
      _createdAt?: string;
      _deleted?: boolean;
      /** Format: date-time */
      _modifiedAt?: string;
      _revision?: number;
      addressMailing: components["schemas"]["Address"];
      /** @description Id of the contact. */
      contactId?: string;
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string;
      /**
       * @default ASCII
       * @enum {string}
       */
      encoding?: "ASCII" | "UTF-8";
      /** @description True where the contacts are public. */
      exposeWhois: boolean;
      /** @description As phone. */
      fax?: string;
      /** @description Position. */
      jobTitle?: string;
      /** @description More, by kind. */
      metadata?: Record<string, unknown>;
      /** @description First name. */
      nameFirst: string;
      /** @description Last name. */
      nameLast: string;
      /** @description Middle name. */
      nameMiddle?: string;
      /** @description Company. */
      organization?: string;
      /** @description Country code, a dot, number: +1.4805058800. */
      phone: string;
      /** @description Endings. */
      tlds?: string[];
    };
    /** @description A DNS record. */
    DNSRecord: {
      /** @description Address, host name or text. @ is the domain itself. */
      data: string;
      /** @description Relative to the domain, as www; @ is the domain itself. */
      name: string;
      /** @description SRV only. */
      port?: number;
      /** @description MX and SRV only; the lowest is tried first. */
      priority?: number;
      /** @description SRV only, such as _tcp. */
      protocol?: string;
      /** @description SRV only, such as _sip. */
      service?: string;
      /** @description Time to live in seconds, 600 at least. */
      ttl?: number;
      /**
       * @description Type.
       * @enum {string}
       */
      type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
      /** @description SRV only. */
      weight?: number;
    };
    /** @description A DNS record whose type is given by the path. */
    DNSRecordCreateType: {
      /** @description Address, host name or text. @ is the domain itself. */
      data: string;
      /** @description Relative to the domain, as www; @ is the domain itself. */
      name: string;
      /** @description SRV only. */
      port?: number;
      /** @description MX and SRV only; the lowest is tried first. */
      priority?: number;
      /** @description SRV only, such as _tcp. */
      protocol?: string;
      /** @description SRV only, such as _sip. */
      service?: string;
      /** @description Time to live in seconds, 600 at least. */
      ttl?: number;
      /** @description SRV only. */
      weight?: number;
    };
    /** @description A DNS record whose type and name are given by the path. */
    DNSRecordCreateTypeName: {
      /** @description Address, host name or text. @ is the domain itself. */
      data: string;
      /** @description SRV only. */
      port?: number;
      /** @description MX and SRV only; the lowest is tried first. */
      priority?: number;
      /** @description SRV only, such as _tcp. */
      protocol?: string;
      /** @description SRV only, such as _sip. */
      service?: string;
      /** @description Time to live in seconds, 600 at least. */
      ttl?: number;
      /** @description SRV only. */
      weight?: number;
    };
    /** @description Answers for several names. */
    DomainAvailableBulk: {
      domains: components["schemas"]["DomainAvailableResponse"][];
    };
    /** @description Answers for several names, some of which failed. */
    DomainAvailableBulkMixed: {
      domains: components["schemas"]["DomainAvailableResponse"][];
      errors?: components["schemas"]["DomainAvailableError"][];
    };
    /** @description A name that could not be checked. */
    DomainAvailableError: {
      /** @description What went wrong, in a word. */
      code: string;
      /** @description The whole name, such as example.com. */
      domain: string;
      /** @description What went wrong, in words. */
      message?: string;
      /** @description Where in the request. */
      path: string;
      /** @description State, such as ACTIVE. */
      status: number;
    };
    /** @description Whether a name is free. */
    DomainAvailableResponse: {
      /** @description True where it can be registered. */
      available: boolean;
      /**
       * @description Three letters.
       * @default USD
       */
      currency?: string;
      /** @description True where the registry was asked. */
      definitive: boolean;
      /** @description The whole name, such as example.com. */
      domain: string;
      /** @description Years. */
      period?: number;
      /** @description In millionths of the currency: 11990000 is 11.99. */
      price?: number;
    };
    /** @description Contacts of a domain. */
    DomainContacts: {
      contactAdmin?: components["schemas"]["Contact"];
      contactBilling?: components["schemas"]["Contact"];
      contactRegistrant: components["schemas"]["Contact"];
      contactTech?: components["schemas"]["Contact"];
    };
    /** @description Contacts in the newer form. */
    DomainContactsV2: {
      admin?: components["schemas"]["ContactDomain"];
      billing?: components["schemas"]["ContactDomain"];
      registrant?: components["schemas"]["ContactDomain"];
      tech?: components["schemas"]["ContactDomain"];
    };
    /** @description A domain. */
    DomainDetail: {
      /** @description Code with which the domain can be moved to another registrar. A secret. */
      authCode: string;
      contactAdmin: components["schemas"]["Contact"];
      contactBilling: components["schemas"]["Contact"];
      contactRegistrant: components["schemas"]["Contact"];
      contactTech: components["schemas"]["Contact"];
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was deleted.
       */
      deletedAt?: string;
      /** @description The whole name, such as example.com. */
      domain: string;
      /**
       * Format: double
       * @description Number of the domain.
       */
      domainId: number;
      /** @description True where it cannot run out by mistake. */
      expirationProtected: boolean;
      /**
       * Format: date-time
       * @description When the registration runs out.
       */
      expires?: string;
      /** @description True where the contacts are public. */
      exposeWhois?: boolean;
      /** @description True where GoDaddy holds the domain back. */
      holdRegistrar: boolean;
      /** @description True where the domain cannot be moved away. */
      locked: boolean;
      /** @description Who answers for the domain's DNS. */
      nameServers: string[];
      /** @description True where the contacts are hidden. */
      privacy: boolean;
      /**
       * Format: date-time
       * @description When it was registered here.
       */
      registrarCreatedAt?: string;
      /** @description True where it is renewed by itself. */
      renewAuto: boolean;
      /**
       * Format: date-time
       * @description Until when it can be renewed.
       */
      renewDeadline: string;
      /** @description State, such as ACTIVE. */
      status: string;
      /** @description Account below this one that has the domain. */
      subaccountId?: string;
      /**
       * Format: date-time
       * @description From when on it can be moved away.
       */
      transferAwayEligibleAt?: string;
      /** @description True where moving away is blocked. */
      transferProtected: boolean;
      verifications?: components["schemas"]["VerificationsDomain"];
    };
    /** @description A domain in the newer form. */
    DomainDetailV2: {
      actions?: components["schemas"]["Action"][];
      /** @description Code with which the domain can be moved to another registrar. A secret. */
      authCode: string;
      contacts: components["schemas"]["DomainContactsV2"];
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was deleted.
       */
      deletedAt?: string;
      dnssecRecords?: components["schemas"]["DomainDnssec"][];
      /** @description The whole name, such as example.com. */
      domain: string;
      /** @description Number of the domain. */
      domainId: string;
      /** @description True where it cannot run out by mistake. */
      expirationProtected: boolean;
      /**
       * Format: date-time
       * @description When the registration runs out.
       */
      expiresAt?: string;
      /** @description True where GoDaddy holds the domain back. */
      holdRegistrar: boolean;
      hostnames?: string[];
      /** @description True where the domain cannot be moved away. */
      locked: boolean;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modifiedAt?: string;
      /** @description Who answers for the domain's DNS. */
      nameServers: string[];
      /** @description True where the contacts are hidden. */
      privacy: boolean;
      /**
       * Format: date-time
       * @description When it was registered here.
       */
      registrarCreatedAt?: string;
      registryStatusCodes?: ("ADD_PERIOD" | "AUTO_RENEW_PERIOD" | "CLIENT_DELETE_PROHIBITED" | "CLIENT_HOLD" | "CLIENT_RENEW_PROHIBITED" | "CLIENT_TRANSFER_PROHIBITED" | "CLIENT_UPDATE_PROHIBITED" | "INACTIVE" | "OK" | "PENDING_CREATE" | "PENDING_DELETE" | "PENDING_RENEW" | "PENDING_RESTORE" | "PENDING_TRANSFER" | "PENDING_UPDATE" | "REDEMPTION_PERIOD" | "RENEW_PERIOD" | "SERVER_DELETE_PROHIBITED" | "SERVER_HOLD" | "SERVER_RENEW_PROHIBITED" | "SERVER_TRANSFER_PROHIBITED" | "SERVER_UPDATE_PROHIBITED" | "TRANSFER_PERIOD")[];
      /** @description True where it is renewed by itself. */
      renewAuto: boolean;
      /**
       * Format: date-time
       * @description Until when it can be renewed.
       */
      renewDeadline: string;
      renewal?: components["schemas"]["RenewalDetails"];
      /**
       * @description State, such as ACTIVE.
       * @enum {string}
       */
      status: "ACTIVE" | "CANCELLED" | "DELETED_REDEEMABLE" | "EXPIRED" | "FAILED" | "LOCKED_REGISTRAR" | "PARKED" | "HELD_REGISTRAR" | "OWNERSHIP_CHANGED" | "PENDING_TRANSFER" | "PENDING_REGISTRATION" | "REPOSSESSED" | "SUSPENDED" | "TRANSFERRED";
      /** @description Account below this one that has the domain. */
      subaccountId?: string;
      /**
       * Format: date-time
       * @description From when on it can be moved away.
       */
      transferAwayEligibleAt?: string;
      /** @description True where moving away is blocked. */
      transferProtected: boolean;
      verifications?: components["schemas"]["VerificationsDomainV2"];
    };
    /** @description A DNSSEC key of the domain. */
    DomainDnssec: {
      /**
       * @description Algorithm of the key.
       * @enum {string}
       */
      algorithm: "RSAMD5" | "DH" | "DSA" | "RSASHA1" | "DSA_NSEC3_SHA1" | "RSASHA1_NSEC3_SHA1" | "RSASHA256" | "RSASHA512" | "ECC_GOST" | "ECDSAP256SHA256" | "ECDSAP384SHA384" | "ED25519" | "ED448" | "PRIVATEDNS" | "PRIVATEOID";
      /** @description Digest of the key. */
      digest?: string;
      /**
       * @description Kind of the digest.
       * @enum {string}
       */
      digestType?: "SHA1" | "SHA256" | "GOST" | "SHA384";
      /**
       * @description Whether the key signs the zone or the keys.
       * @enum {string}
       */
      flags?: "ZSK" | "KSK";
      /** @description Number of the key. */
      keyTag?: number;
      /** @description How long a signature lasts, in seconds. */
      maxSignatureLife?: number;
      /** @description The key. */
      publicKey?: string;
    };
    /** @description A forwarding. */
    DomainForwarding: {
      /** @description The whole name. */
      fqdn: string;
      mask?: components["schemas"]["DomainForwardingMask"];
      /**
       * @description Type.
       * @default REDIRECT_PERMANENT
       * @enum {string}
       */
      type: "MASKED" | "REDIRECT_PERMANENT" | "REDIRECT_TEMPORARY";
      /** @description Address on the web. */
      url: string;
    };
    /** @description A forwarding to be made. */
    DomainForwardingCreate: {
      mask?: components["schemas"]["DomainForwardingMask"];
      /**
       * @description Type.
       * @default REDIRECT_PERMANENT
       * @enum {string}
       */
      type: "MASKED" | "REDIRECT_PERMANENT" | "REDIRECT_TEMPORARY";
      /** @description Address on the web. */
      url: string;
    };
    /** @description What the frame around a masked page says. */
    DomainForwardingMask: {
      description?: string;
      /** @description For search engines. */
      keywords?: string;
      /** @description Heading. */
      title?: string;
    };
    /** @description New name servers. */
    DomainNameServerUpdateV2: {
      /** @description Who answers for the domain's DNS. */
      nameServers?: string[];
    };
    /** @description A notification. */
    DomainNotification: {
      /**
       * Format: date-time
       * @description When it came.
       * @default
       */
      addedAt: string;
      /**
       * @description More, by kind.
       * @default
       */
      metadata?: Record<string, unknown>;
      /**
       * @description Number.
       * @default
       */
      notificationId: string;
      /** @description Id of the request that began it. */
      requestId?: string;
      /**
       * @description What it is about.
       * @default
       */
      resource: string;
      /**
       * @description Kind of what it is about.
       * @enum {string}
       */
      resourceType: "CONTACT" | "DOMAIN" | "HOST";
      /**
       * @description State, such as ACTIVE.
       * @enum {string}
       */
      status: "AWAITING" | "CANCELLED" | "FAILED" | "PENDING" | "SUCCESS";
      /**
       * @description Type.
       * @enum {string}
       */
      type: "AUTH_CODE_PURCHASE" | "AUTH_CODE_REGENERATE" | "AUTO_RENEWAL" | "BACKORDER" | "BACKORDER_PURCHASE" | "BACKORDER_DELETE" | "BACKORDER_UPDATE" | "CHANGE_OF_REGISTRANT_DELETE" | "CONTACT_CREATE" | "CONTACT_DELETE" | "CONTACT_UPDATE" | "DNS_VERIFICATION" | "DNSSEC_CREATE" | "DNSSEC_DELETE" | "DOMAIN_DELETE" | "DOMAIN_UPDATE" | "DOMAIN_UPDATE_CONTACTS" | "DOMAIN_UPDATE_NAME_SERVERS" | "EXPIRY" | "HOST_CREATE" | "HOST_DELETE" | "ICANN_VERIFICATION" | "MIGRATE" | "MIGRATE_IN" | "PREMIUM" | "PRIVACY_FORWARDING_UPDATE" | "PRIVACY_PURCHASE" | "PRIVACY_DELETE" | "REDEEM" | "REGISTER" | "RENEW" | "RENEW_UNDO" | "TRADE" | "TRADE_CANCEL" | "TRADE_PURCHASE" | "TRADE_PURCHASE_AUTH_TEXT_MESSAGE" | "TRADE_RESEND_AUTH_EMAIL" | "TRANSFER" | "TRANSFER_IN" | "TRANSFER_IN_ACCEPT" | "TRANSFER_IN_CANCEL" | "TRANSFER_IN_RESTART" | "TRANSFER_IN_RETRY" | "TRANSFER_OUT" | "TRANSFER_OUT_ACCEPT" | "TRANSFER_OUT_REJECT" | "TRANSFER_OUT_REQUESTED" | "TRANSIT";
    };
    /** @description Where private mail goes. */
    DomainPrivacyForwarding: {
      /**
       * @description What happens to the mail.
       * @enum {string}
       */
      emailPreference?: "EMAIL_FILTER" | "EMAIL_SEND_ALL" | "EMAIL_SEND_NONE";
      /** @description Where it goes. */
      forwardingEmail?: string;
      /** @description The address that is shown. */
      privateEmail?: string;
    };
    /** @description Where private mail is to go. */
    DomainPrivacyForwardingUpdate: {
      /**
       * @description What happens to the mail.
       * @enum {string}
       */
      emailPreference: "EMAIL_FILTER" | "EMAIL_SEND_ALL" | "EMAIL_SEND_NONE";
      /** @description Where it goes. */
      forwardingEmail?: string;
      /**
       * @description Which address is shown.
       * @enum {string}
       */
      privateEmailType: "DEFAULT" | "RANDOM";
    };
    /** @description An order of a domain. */
    DomainPurchase: {
      consent: components["schemas"]["Consent"];
      contactAdmin?: components["schemas"]["Contact"];
      contactBilling?: components["schemas"]["Contact"];
      contactRegistrant?: components["schemas"]["Contact"];
      contactTech?: components["schemas"]["Contact"];
      /** @description The whole name, such as example.com. */
      domain: string;
      /** @description Who answers for the domain's DNS. */
      nameServers?: string[];
      /**
       * @description Years.
       * @default 1
       */
      period?: number;
      /**
       * @description True where the contacts are hidden.
       * @default false
       */
      privacy?: boolean;
      /**
       * @description True where it is renewed by itself.
       * @default true
       */
      renewAuto?: boolean;
    };
    /** @description What was bought. */
    DomainPurchaseResponse: {
      /**
       * @description Three letters.
       * @default USD
       */
      currency?: string;
      /** @description How many things were bought. */
      itemCount: number;
      /**
       * Format: int64
       * @description Number of the order.
       */
      orderId: number;
      /** @description In millionths of the currency. */
      total: number;
    };
    /** @description An order of a renewal. */
    DomainRenew: {
      /** @description Years. */
      period?: number;
    };
    /** @description A free name. */
    DomainSuggestion: {
      /** @description The whole name, such as example.com. */
      domain: string;
    };
    /** @description A domain in a list. */
    DomainSummary: {
      /** @description Code with which the domain can be moved to another registrar. A secret. */
      authCode?: string;
      contactAdmin?: components["schemas"]["Contact"];
      contactBilling?: components["schemas"]["Contact"];
      contactRegistrant: components["schemas"]["Contact"];
      contactTech?: components["schemas"]["Contact"];
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was deleted.
       */
      deletedAt?: string;
      /** @description The whole name, such as example.com. */
      domain: string;
      /**
       * Format: double
       * @description Number of the domain.
       */
      domainId: number;
      /** @description True where it cannot run out by mistake. */
      expirationProtected: boolean;
      /**
       * Format: date-time
       * @description When the registration runs out.
       */
      expires?: string;
      /** @description True where the contacts are public. */
      exposeWhois?: boolean;
      /** @description True where GoDaddy holds the domain back. */
      holdRegistrar: boolean;
      /** @description True where the domain cannot be moved away. */
      locked: boolean;
      /** @description Who answers for the domain's DNS. */
      nameServers?: string[];
      /** @description True where the contacts are hidden. */
      privacy: boolean;
      /**
       * Format: date-time
       * @description When it was registered here.
       */
      registrarCreatedAt?: string;
      /** @description True where it is renewed by itself. */
      renewAuto: boolean;
      /**
       * Format: date-time
       * @description Until when it can be renewed.
       */
      renewDeadline: string;
      /** @description True where it can be renewed. */
      renewable?: boolean;
      /** @description State, such as ACTIVE. */
      status: string;
      /**
       * Format: date-time
       * @description From when on it can be moved away.
       */
      transferAwayEligibleAt?: string;
      /** @description True where moving away is blocked. */
      transferProtected: boolean;
    };
    /** @description An order of a move. */
    DomainTransferIn: {
      /** @description Code with which the domain can be moved to another registrar. A secret. */
      authCode: string;
      consent: components["schemas"]["Consent"];
      contactAdmin?: components["schemas"]["Contact"];
      contactBilling?: components["schemas"]["Contact"];
      contactRegistrant?: components["schemas"]["Contact"];
      contactTech?: components["schemas"]["Contact"];
      /**
       * @description Years.
       * @default 1
       */
      period?: number;
      /**
       * @description True where the contacts are hidden.
       * @default false
       */
      privacy?: boolean;
      /**
       * @description True where it is renewed by itself.
       * @default true
       */
      renewAuto?: boolean;
    };
    /** @description What to change; the rest stays. */
    DomainUpdate: {
      consent?: components["schemas"]["ConsentDomainUpdate"];
      /** @description True where the contacts are public. */
      exposeWhois?: boolean;
      /** @description True where the domain cannot be moved away. */
      locked?: boolean;
      /** @description Who answers for the domain's DNS. */
      nameServers?: unknown[];
      /** @description True where it is renewed by itself. */
      renewAuto?: boolean;
      /** @description Account below this one that has the domain. */
      subaccountId?: string;
    };
    /** @description Contacts and the domains that they are for. */
    DomainsContactsBulk: {
      contactAdmin?: components["schemas"]["Contact"];
      contactBilling?: components["schemas"]["Contact"];
      contactPresence?: components["schemas"]["Contact"];
      contactRegistrant?: components["schemas"]["Contact"];
      contactTech?: components["schemas"]["Contact"];
      domains: string[];
      /** @enum {string} */
      entityType?: "ABORIGINAL" | "ASSOCIATION" | "CITIZEN" | "CORPORATION" | "EDUCATIONAL" | "GOVERNMENT" | "HOSPITAL" | "INDIAN_BAND" | "LEGAL_REPRESENTATIVE" | "LIBRARY_ARCHIVE_MUSEUM" | "MARK_REGISTERED" | "MARK_TRADE" | "PARTNERSHIP" | "POLITICAL_PARTY" | "RESIDENT_PERMANENT" | "TRUST" | "UNION";
    };
    /** @description A refusal. */
    Error: {
      /** @description What went wrong, in a word. */
      code: string;
      /** @description What went wrong, in words. */
      message?: string;
      /** @description Wrong fields. */
      fields?: components["schemas"]["ErrorField"][];
      /** @description With 429: when to call again, in seconds. */
      retryAfterSec?: number;
    };
    /** @description A wrong field. */
    ErrorField: {
      /** @description What went wrong, in a word. */
      code: string;
      /** @description What went wrong, in words. */
      message?: string;
      /** @description Where in the request. */
      path: string;
      pathRelated?: string;
    };
    /** @description One type of it. */
    JsonDataType: {
      format?: string;
      pattern?: string;
      /** @description Type. */
      type: string;
    };
    /** @description One member of it. */
    JsonProperty: {
      defaultValue?: string;
      format?: string;
      items?: Record<string, unknown>;
      maxItems?: number;
      maximum?: number;
      minItems?: number;
      minimum?: number;
      pattern?: string;
      required: boolean;
      /** @description Type. */
      type: string;
    };
    /** @description What a purchase needs. */
    JsonSchema: {
      id: string;
      models: Record<string, unknown>;
      properties: Record<string, unknown>;
      required: string[];
    };
    /** @description A text that a buyer accepts. */
    LegalAgreement: {
      /** @description Name of the agreement, for the consent. */
      agreementKey: string;
      /** @description The text. */
      content: string;
      /** @description Heading. */
      title: string;
      /** @description Address on the web. */
      url?: string;
    };
    /** @description A maintenance in a list. */
    Maintenance: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends.
       */
      endsAt: string;
      /**
       * @description Where.
       * @enum {string}
       */
      environment: "OTE" | "PRODUCTION";
      /** @description Id. */
      maintenanceId: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modifiedAt: string;
      /**
       * @description Why.
       * @enum {string}
       */
      reason: "EMERGENCY" | "PLANNED";
      /**
       * Format: date-time
       * @description When it begins.
       */
      startsAt: string;
      /**
       * @description State, such as ACTIVE.
       * @enum {string}
       */
      status: "ACTIVE" | "CANCELLED";
      /** @description What happens. */
      summary: string;
      /** @description Endings. */
      tlds?: string[];
      /**
       * @description Type.
       * @enum {string}
       */
      type: "API" | "REGISTRY" | "UI";
    };
    /** @description A maintenance. */
    MaintenanceDetail: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends.
       */
      endsAt: string;
      /**
       * @description Where.
       * @enum {string}
       */
      environment: "OTE" | "PRODUCTION";
      /** @description Id. */
      maintenanceId: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      modifiedAt: string;
      /**
       * @description Why.
       * @enum {string}
       */
      reason: "EMERGENCY" | "PLANNED";
      /**
       * Format: date-time
       * @description When it begins.
       */
      startsAt: string;
      /**
       * @description State, such as ACTIVE.
       * @enum {string}
       */
      status: "ACTIVE" | "CANCELLED";
      /** @description What happens. */
      summary: string;
      systems?: components["schemas"]["MaintenanceSystem"][];
      /** @description Endings. */
      tlds?: string[];
      /**
       * @description Type.
       * @enum {string}
       */
      type: "API" | "REGISTRY" | "UI";
    };
    /** @description A system that is out of order. */
    MaintenanceSystem: {
      /** @description What does not work. */
      impact: ("DELAYED" | "DOWN" | "NON_AUTHORITATIVE" | "PARTIAL")[];
      /**
       * @description Relative to the domain, as www; @ is the domain itself.
       * @enum {string}
       */
      name: "DOMAIN_CHECKS" | "DOMAIN_MANAGEMENT" | "DOMAIN_REGISTRATION" | "DOMAIN_REGISTRATION_DATA" | "DOMAIN_RESOLUTION" | "RESELLER_ADMIN_PORTAL" | "RESELLER_STOREFRONT";
    };
    /** @description An order of privacy. */
    PrivacyPurchase: {
      consent: components["schemas"]["Consent"];
    };
    /** @description What a renewal costs. */
    RenewalDetails: {
      /**
       * @description Three letters.
       * @default USD
       */
      currency: string;
      /** @description In millionths of the currency: 11990000 is 11.99. */
      price: number;
      /** @description True where it can be renewed. */
      renewable?: boolean;
    };
    /** @description An ending. */
    TldSummary: {
      /** @description Relative to the domain, as www; @ is the domain itself. */
      name: string;
      /**
       * @description Type.
       * @default GENERIC
       * @enum {string}
       */
      type: "COUNTRY_CODE" | "GENERIC";
    };
    /** @description Whether the name was confirmed. */
    VerificationDomainName: {
      /**
       * @description State, such as ACTIVE.
       * @enum {string}
       */
      status: "APPROVED" | "PENDING" | "REJECTED" | "UNABLE_TO_RETRIEVE_STATUS";
    };
    /** @description Whether the owner was confirmed. */
    VerificationRealName: {
      /**
       * @description State, such as ACTIVE.
       * @enum {string}
       */
      status: "APPROVED" | "PENDING" | "REJECTED_DOCUMENT_OUTDATED" | "REJECTED_EXPIRED_BUSINESS_LICENSE" | "REJECTED_EXPIRED_ORGANIZATION_CODE" | "REJECTED_ILLEGIBLE_DOCUMENT_NAME" | "REJECTED_ILLEGIBLE_IDENTIFICATION" | "REJECTED_INCOMPLETE_IDENTIFICATION" | "REJECTED_INCOMPLETE_REGISTRATION_LETTER" | "REJECTED_INCONSISTENT_IDENTITY_CARD" | "REJECTED_INCONSISTENT_ORGANIZATION_CODE" | "REJECTED_INCONSISTENT_REGISTRANT_NAME" | "REJECTED_INVALID_BUSINESS_LICENSE_OR_ORGANIZATION_CODE" | "REJECTED_INVALID_DOCUMENT" | "REJECTED_MISMATCH_BUSINESS_ID" | "REJECTED_MISMATCH_BUSINESS_NAME" | "REJECTED_MISMATCH_DOCUMENT_ID" | "REJECTED_MISMATCH_DOCUMENT_NAME" | "REJECTED_MISMATCH_DOCUMENT_TYPE" | "REJECTED_MISMATCH_REGISTRANT_INFO" | "REJECTED_MISMATCH_REGISTRANT_LOCALITY" | "REJECTED_MISMATCH_REGISTRANT_NAME" | "REJECTED_UNABLE_TO_OPEN" | "REJECTED_UNABLE_TO_VERIFY" | "REJECTED_UNKNOWN_ERROR" | "UNABLE_TO_RETRIEVE_STATUS";
    };
    /** @description What registries want to have confirmed. */
    VerificationsDomain: {
      domainName?: components["schemas"]["VerificationDomainName"];
      realName?: components["schemas"]["VerificationRealName"];
    };
    /** @description What was confirmed. */
    VerificationsDomainV2: {
      /** @enum {string} */
      domainName?: "APPROVED" | "PENDING" | "REJECTED" | "UNABLE_TO_RETRIEVE_STATUS";
      /** @enum {string} */
      icann?: "COMPLETED" | "PENDING" | "UNABLE_TO_RETRIEVE_STATUS";
      /** @enum {string} */
      realName?: "APPROVED" | "PENDING" | "REJECTED_DOCUMENT_OUTDATED" | "REJECTED_EXPIRED_BUSINESS_LICENSE" | "REJECTED_EXPIRED_ORGANIZATION_CODE" | "REJECTED_ILLEGIBLE_DOCUMENT_NAME" | "REJECTED_ILLEGIBLE_IDENTIFICATION" | "REJECTED_INCOMPLETE_IDENTIFICATION" | "REJECTED_INCOMPLETE_REGISTRATION_LETTER" | "REJECTED_INCONSISTENT_IDENTITY_CARD" | "REJECTED_INCONSISTENT_ORGANIZATION_CODE" | "REJECTED_INCONSISTENT_REGISTRANT_NAME" | "REJECTED_INVALID_BUSINESS_LICENSE_OR_ORGANIZATION_CODE" | "REJECTED_INVALID_DOCUMENT" | "REJECTED_MISMATCH_BUSINESS_ID" | "REJECTED_MISMATCH_BUSINESS_NAME" | "REJECTED_MISMATCH_DOCUMENT_ID" | "REJECTED_MISMATCH_DOCUMENT_NAME" | "REJECTED_MISMATCH_DOCUMENT_TYPE" | "REJECTED_MISMATCH_REGISTRANT_INFO" | "REJECTED_MISMATCH_REGISTRANT_LOCALITY" | "REJECTED_MISMATCH_REGISTRANT_NAME" | "REJECTED_UNABLE_TO_OPEN" | "REJECTED_UNABLE_TO_VERIFY" | "REJECTED_UNKNOWN_ERROR" | "UNABLE_TO_RETRIEVE_STATUS";
    };
  };
  responses: {
    /** @description A refusal. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
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
  listDomains: {
    parameters: {
      query?: {
        /** @description Only domains in one of these states; ACTIVE is the usual one. */
        statuses?: ("ACTIVE" | "AWAITING_CLAIM_ACK" | "AWAITING_DOCUMENT_AFTER_TRANSFER" | "AWAITING_DOCUMENT_AFTER_UPDATE_ACCOUNT" | "AWAITING_DOCUMENT_UPLOAD" | "AWAITING_FAILED_TRANSFER_WHOIS_PRIVACY" | "AWAITING_PAYMENT" | "AWAITING_RENEWAL_TRANSFER_IN_COMPLETE" | "AWAITING_TRANSFER_IN_ACK" | "AWAITING_TRANSFER_IN_AUTH" | "AWAITING_TRANSFER_IN_AUTO" | "AWAITING_TRANSFER_IN_WHOIS" | "AWAITING_TRANSFER_IN_WHOIS_FIX" | "AWAITING_VERIFICATION_ICANN" | "AWAITING_VERIFICATION_ICANN_MANUAL" | "CANCELLED" | "CANCELLED_HELD" | "CANCELLED_REDEEMABLE" | "CANCELLED_TRANSFER" | "CONFISCATED" | "DISABLED_SPECIAL" | "EXCLUDED_INVALID_CLAIM_FIREHOSE" | "EXPIRED_REASSIGNED" | "FAILED_BACKORDER_CAPTURE" | "FAILED_DROP_IMMEDIATE_THEN_ADD" | "FAILED_PRE_REGISTRATION" | "FAILED_REDEMPTION" | "FAILED_REDEMPTION_REPORT" | "FAILED_REGISTRATION" | "FAILED_REGISTRATION_FIREHOSE" | "FAILED_RESTORATION_REDEMPTION_MOCK" | "FAILED_SETUP" | "FAILED_TRANSFER_IN" | "FAILED_TRANSFER_IN_BAD_STATUS" | "FAILED_TRANSFER_IN_REGISTRY" | "HELD_COURT_ORDERED" | "HELD_DISPUTED" | "HELD_EXPIRATION_PROTECTION" | "HELD_EXPIRED_REDEMPTION_MOCK" | "HELD_REGISTRAR_ADD" | "HELD_REGISTRAR_REMOVE" | "HELD_SHOPPER" | "HELD_TEMPORARY" | "LOCKED_ABUSE" | "LOCKED_COPYRIGHT" | "LOCKED_REGISTRY" | "LOCKED_SUPER" | "PARKED_AND_HELD" | "PARKED_EXPIRED" | "PARKED_VERIFICATION_ICANN" | "PENDING_ABORT_CANCEL_SETUP" | "PENDING_AGREEMENT_PRE_REGISTRATION" | "PENDING_APPLY_RENEWAL_CREDITS" | "PENDING_BACKORDER_CAPTURE" | "PENDING_BLOCKED_REGISTRY" | "PENDING_CANCEL_REGISTRANT_PROFILE" | "PENDING_COMPLETE_REDEMPTION_WITHOUT_RECEIPT" | "PENDING_COMPLETE_REGISTRANT_PROFILE" | "PENDING_COO" | "PENDING_COO_COMPLETE" | "PENDING_DNS" | "PENDING_DNS_ACTIVE" | "PENDING_DNS_INACTIVE" | "PENDING_DOCUMENT_VALIDATION" | "PENDING_DOCUMENT_VERIFICATION" | "PENDING_DROP_IMMEDIATE" | "PENDING_DROP_IMMEDIATE_THEN_ADD" | "PENDING_EPP_CREATE" | "PENDING_EPP_DELETE" | "PENDING_EPP_UPDATE" | "PENDING_ESCALATION_REGISTRY" | "PENDING_EXPIRATION" | "PENDING_EXPIRATION_RESPONSE" | "PENDING_EXPIRATION_SYNC" | "PENDING_EXPIRED_REASSIGNMENT" | "PENDING_EXPIRE_AUTO_ADD" | "PENDING_EXTEND_REGISTRANT_PROFILE" | "PENDING_FAILED_COO" | "PENDING_FAILED_EPP_CREATE" | "PENDING_FAILED_HELD" | "PENDING_FAILED_PURCHASE_PREMIUM" | "PENDING_FAILED_RECONCILE_FIREHOSE" | "PENDING_FAILED_REDEMPTION_WITHOUT_RECEIPT" | "PENDING_FAILED_RELEASE_PREMIUM" | "PENDING_FAILED_RENEW_EXPIRATION_PROTECTION" | "PENDING_FAILED_RESERVE_PREMIUM" | "PENDING_FAILED_SUBMIT_FIREHOSE" | "PENDING_FAILED_TRANSFER_ACK_PREMIUM" | "PENDING_FAILED_TRANSFER_IN_ACK_PREMIUM" | "PENDING_FAILED_TRANSFER_IN_PREMIUM" | "PENDING_FAILED_TRANSFER_PREMIUM" | "PENDING_FAILED_TRANSFER_SUBMIT_PREMIUM" | "PENDING_FAILED_UNLOCK_PREMIUM" | "PENDING_FAILED_UPDATE_API" | "PENDING_FRAUD_VERIFICATION" | "PENDING_FRAUD_VERIFIED" | "PENDING_GET_CONTACTS" | "PENDING_GET_HOSTS" | "PENDING_GET_NAME_SERVERS" | "PENDING_GET_STATUS" | "PENDING_HOLD_ESCROW" | "PENDING_HOLD_REDEMPTION" | "PENDING_LOCK_CLIENT_REMOVE" | "PENDING_LOCK_DATA_QUALITY" | "PENDING_LOCK_THEN_HOLD_REDEMPTION" | "PENDING_PARKING_DETERMINATION" | "PENDING_PARK_INVALID_WHOIS" | "PENDING_PARK_INVALID_WHOIS_REMOVAL" | "PENDING_PURCHASE_PREMIUM" | "PENDING_RECONCILE" | "PENDING_RECONCILE_FIREHOSE" | "PENDING_REDEMPTION" | "PENDING_REDEMPTION_REPORT" | "PENDING_REDEMPTION_REPORT_COMPLETE" | "PENDING_REDEMPTION_REPORT_SUBMITTED" | "PENDING_REDEMPTION_WITHOUT_RECEIPT" | "PENDING_REDEMPTION_WITHOUT_RECEIPT_MOCK" | "PENDING_RELEASE_PREMIUM" | "PENDING_REMOVAL" | "PENDING_REMOVAL_HELD" | "PENDING_REMOVAL_PARKED" | "PENDING_REMOVAL_UNPARK" | "PENDING_RENEWAL" | "PENDING_RENEW_EXPIRATION_PROTECTION" | "PENDING_RENEW_INFINITE" | "PENDING_RENEW_LOCKED" | "PENDING_RENEW_WITHOUT_RECEIPT" | "PENDING_REPORT_REDEMPTION_WITHOUT_RECEIPT" | "PENDING_RESERVE_PREMIUM" | "PENDING_RESET_VERIFICATION_ICANN" | "PENDING_RESPONSE_FIREHOSE" | "PENDING_RESTORATION" | "PENDING_RESTORATION_INACTIVE" | "PENDING_RESTORATION_REDEMPTION_MOCK" | "PENDING_RETRY_EPP_CREATE" | "PENDING_RETRY_HELD" | "PENDING_SEND_AUTH_CODE" | "PENDING_SETUP" | "PENDING_SETUP_ABANDON" | "PENDING_SETUP_AGREEMENT_LANDRUSH" | "PENDING_SETUP_AGREEMENT_SUNRISE2_A" | "PENDING_SETUP_AGREEMENT_SUNRISE2_B" | "PENDING_SETUP_AGREEMENT_SUNRISE2_C" | "PENDING_SETUP_AUTH" | "PENDING_SETUP_DNS" | "PENDING_SETUP_FAILED" | "PENDING_SETUP_REVIEW" | "PENDING_SETUP_SUNRISE" | "PENDING_SETUP_SUNRISE_PRE" | "PENDING_SETUP_SUNRISE_RESPONSE" | "PENDING_SUBMIT_FAILURE" | "PENDING_SUBMIT_FIREHOSE" | "PENDING_SUBMIT_HOLD_FIREHOSE" | "PENDING_SUBMIT_HOLD_LANDRUSH" | "PENDING_SUBMIT_HOLD_SUNRISE" | "PENDING_SUBMIT_LANDRUSH" | "PENDING_SUBMIT_RESPONSE_FIREHOSE" | "PENDING_SUBMIT_RESPONSE_LANDRUSH" | "PENDING_SUBMIT_RESPONSE_SUNRISE" | "PENDING_SUBMIT_SUCCESS_FIREHOSE" | "PENDING_SUBMIT_SUCCESS_LANDRUSH" | "PENDING_SUBMIT_SUCCESS_SUNRISE" | "PENDING_SUBMIT_SUNRISE" | "PENDING_SUBMIT_WAITING_LANDRUSH" | "PENDING_SUCCESS_PRE_REGISTRATION" | "PENDING_SUSPENDED_DATA_QUALITY" | "PENDING_TRANSFER_ACK_PREMIUM" | "PENDING_TRANSFER_IN" | "PENDING_TRANSFER_IN_ACK" | "PENDING_TRANSFER_IN_ACK_PREMIUM" | "PENDING_TRANSFER_IN_BAD_REGISTRANT" | "PENDING_TRANSFER_IN_CANCEL" | "PENDING_TRANSFER_IN_CANCEL_REGISTRY" | "PENDING_TRANSFER_IN_COMPLETE_ACK" | "PENDING_TRANSFER_IN_DELETE" | "PENDING_TRANSFER_IN_LOCK" | "PENDING_TRANSFER_IN_NACK" | "PENDING_TRANSFER_IN_NOTIFICATION" | "PENDING_TRANSFER_IN_PREMIUM" | "PENDING_TRANSFER_IN_RELEASE" | "PENDING_TRANSFER_IN_RESPONSE" | "PENDING_TRANSFER_IN_UNDERAGE" | "PENDING_TRANSFER_OUT" | "PENDING_TRANSFER_OUT_ACK" | "PENDING_TRANSFER_OUT_NACK" | "PENDING_TRANSFER_OUT_PREMIUM" | "PENDING_TRANSFER_OUT_UNDERAGE" | "PENDING_TRANSFER_OUT_VALIDATION" | "PENDING_TRANSFER_PREMIUM" | "PENDING_TRANSFER_PREMUIM" | "PENDING_TRANSFER_SUBMIT_PREMIUM" | "PENDING_UNLOCK_DATA_QUALITY" | "PENDING_UNLOCK_PREMIUM" | "PENDING_UPDATE" | "PENDING_UPDATED_REGISTRANT_DATA_QUALITY" | "PENDING_UPDATE_ACCOUNT" | "PENDING_UPDATE_API" | "PENDING_UPDATE_API_RESPONSE" | "PENDING_UPDATE_AUTH" | "PENDING_UPDATE_CONTACTS" | "PENDING_UPDATE_CONTACTS_PRIVACY" | "PENDING_UPDATE_DNS" | "PENDING_UPDATE_DNS_SECURITY" | "PENDING_UPDATE_ELIGIBILITY" | "PENDING_UPDATE_EPP_CONTACTS" | "PENDING_UPDATE_MEMBERSHIP" | "PENDING_UPDATE_OWNERSHIP" | "PENDING_UPDATE_OWNERSHIP_AUTH_AUCTION" | "PENDING_UPDATE_OWNERSHIP_HELD" | "PENDING_UPDATE_REGISTRANT" | "PENDING_UPDATE_REPO" | "PENDING_VALIDATION_DATA_QUALITY" | "PENDING_VERIFICATION_FRAUD" | "PENDING_VERIFICATION_STATUS" | "PENDING_VERIFY_REGISTRANT_DATA_QUALITY" | "RESERVED" | "RESERVED_PREMIUM" | "REVERTED" | "SUSPENDED_VERIFICATION_ICANN" | "TRANSFERRED_OUT" | "UNLOCKED_ABUSE" | "UNLOCKED_SUPER" | "UNPARKED_AND_UNHELD" | "UPDATED_OWNERSHIP" | "UPDATED_OWNERSHIP_HELD")[];
        /** @description Only domains whose state is in one of these groups; VISIBLE is what the control panel shows. */
        statusGroups?: ("INACTIVE" | "PRE_REGISTRATION" | "REDEMPTION" | "RENEWABLE" | "VERIFICATION_ICANN" | "VISIBLE")[];
        /** @description How many domains at most. */
        limit?: number;
        /** @description The last domain of the page before. */
        marker?: string;
        /** @description More to say of each domain; without it contacts and name servers are left out. */
        includes?: ("authCode" | "contacts" | "nameServers")[];
        /** @description Only domains that were changed since. */
        modifiedDate?: string;
      };
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
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
          "application/json": components["schemas"]["DomainSummary"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listAgreements: {
    parameters: {
      query: {
        /** @description Endings without the dot, such as com. */
        tlds: string[];
        /** @description True where privacy is bought too. */
        privacy: boolean;
        /** @description True where the domain is moved here from another registrar. */
        forTransfer?: boolean;
      };
      header?: {
        /** @description Language of the texts. */
        "X-Market-Id"?: string;
      };
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
          "application/json": components["schemas"]["LegalAgreement"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  checkAvailability: {
    parameters: {
      query: {
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description FAST for speed, FULL for certainty. */
        checkType?: "FAST" | "FULL" | "fast" | "full";
        /** @description True asks whether the name can be moved here. */
        forTransfer?: boolean;
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
          "application/json": components["schemas"]["DomainAvailableResponse"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  checkAvailabilities: {
    parameters: {
      query?: {
        /** @description FAST for speed, FULL for certainty. */
        checkType?: "FAST" | "FULL" | "fast" | "full";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainAvailableBulk"];
        };
      };
      /** @description Done. */
      203: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainAvailableBulkMixed"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  validateContacts: {
    parameters: {
      query?: {
        /** @description Language of the messages. */
        marketId?: string;
      };
      header?: {
        /** @description Number of a reseller; 1 is GoDaddy itself. */
        "X-Private-Label-Id"?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainsContactsBulk"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  purchaseDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainPurchase"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainPurchaseResponse"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getPurchaseSchema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ending without the dot. */
        tld: string;
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
          "application/json": components["schemas"]["JsonSchema"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  validatePurchase: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainPurchase"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  suggestDomains: {
    parameters: {
      query?: {
        /** @description A name or words to begin with. */
        query?: string;
        /** @description Two letters; names fitting for this country come first. */
        country?: "AC" | "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KR" | "KV" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "ST" | "SV" | "SX" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TP" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        /** @description A place whose name may be part of the suggestions. */
        city?: string;
        /** @description Where suggestions come from: other endings, words put differently, endings of countries, names that cost more. */
        sources?: ("CC_TLD" | "EXTENSION" | "KEYWORD_SPIN" | "PREMIUM" | "cctld" | "extension" | "keywordspin" | "premium")[];
        /** @description Only these endings. */
        tlds?: string[];
        /** @description Longest name, without the ending. */
        lengthMax?: number;
        /** @description Shortest name, without the ending. */
        lengthMin?: number;
        /** @description How many suggestions at most. */
        limit?: number;
        /** @description How long to look for suggestions, in milliseconds. */
        waitMs?: number;
      };
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
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
          "application/json": components["schemas"]["DomainSuggestion"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listTlds: {
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
          "application/json": components["schemas"]["TldSummary"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
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
          "application/json": components["schemas"]["DomainDetail"];
        };
      };
      /** @description Done. */
      203: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainDetail"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  cancelDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
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
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainUpdate"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateContacts: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainContacts"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  purchasePrivacy: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PrivacyPurchase"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainPurchaseResponse"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  cancelPrivacy: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
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
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listRecords: {
    parameters: {
      query?: {
        /** @description How many records to leave out at the beginning. */
        offset?: number;
        /** @description How many records at most. */
        limit?: number;
      };
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DNSRecord"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  replaceRecords: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DNSRecord"][];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  addRecords: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ArrayOfDNSRecord"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listRecordsOfType: {
    parameters: {
      query?: {
        /** @description How many records to leave out at the beginning. */
        offset?: number;
        /** @description How many records at most. */
        limit?: number;
      };
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Type of the records. */
        type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DNSRecord"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  replaceRecordsOfType: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Type of the records. */
        type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DNSRecordCreateType"][];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listRecordsOfName: {
    parameters: {
      query?: {
        /** @description How many records to leave out at the beginning. */
        offset?: number;
        /** @description How many records at most. */
        limit?: number;
      };
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Type of the records. */
        type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
        /** @description Relative to the domain, as www; @ is the domain itself. */
        name: string;
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
          "application/json": components["schemas"]["DNSRecord"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  replaceRecordsOfName: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Type of the records. */
        type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
        /** @description Relative to the domain, as www; @ is the domain itself. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DNSRecordCreateTypeName"][];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteRecordsOfName: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Type of the records; name servers and SOA cannot be deleted. */
        type: "A" | "AAAA" | "CNAME" | "MX" | "SRV" | "TXT";
        /** @description Relative to the domain, as www; @ is the domain itself. */
        name: string;
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
      "5XX": components["responses"]["Error"];
    };
  };
  renewDomain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DomainRenew"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainPurchaseResponse"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  transferDomainIn: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainTransferIn"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainPurchaseResponse"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  sendVerification: {
    parameters: {
      query?: never;
      header?: {
        /** @description Customer of a reseller in whose name the call is made. */
        "X-Shopper-Id"?: string;
      };
      path: {
        /** @description The whole name, such as example.com. */
        domain: string;
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
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getForwarding: {
    parameters: {
      query?: {
        /** @description True also answers the forwardings of names below it. */
        includeSubs?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name that is forwarded. */
        fqdn: string;
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
          "application/json": components["schemas"]["DomainForwarding"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  replaceForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name that is forwarded. */
        fqdn: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainForwardingCreate"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name that is forwarded. */
        fqdn: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainForwardingCreate"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name that is forwarded. */
        fqdn: string;
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
      "5XX": components["responses"]["Error"];
    };
  };
  getCustomerDomain: {
    parameters: {
      query?: {
        /** @description More to say of the domain. */
        includes?: ("actions" | "contacts" | "dnssecRecords" | "registryStatusCodes")[];
      };
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
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
          "application/json": components["schemas"]["DomainDetailV2"];
        };
      };
      /** @description Done. */
      203: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DomainDetailV2"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listActions: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
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
          "application/json": components["schemas"]["Action"][];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getAction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Kind of the job. */
        type: "AUTH_CODE_PURCHASE" | "AUTH_CODE_REGENERATE" | "AUTO_RENEWAL" | "BACKORDER_PURCHASE" | "BACKORDER_DELETE" | "BACKORDER_UPDATE" | "CHANGE_OF_REGISTRANT_DELETE" | "DNS_VERIFICATION" | "DNSSEC_CREATE" | "DNSSEC_DELETE" | "DOMAIN_DELETE" | "DOMAIN_UPDATE" | "DOMAIN_UPDATE_CONTACTS" | "DOMAIN_UPDATE_NAME_SERVERS" | "EXPIRY" | "ICANN_VERIFICATION" | "MIGRATE" | "MIGRATE_IN" | "PREMIUM" | "PRIVACY_FORWARDING_UPDATE" | "PRIVACY_PURCHASE" | "PRIVACY_DELETE" | "REDEEM" | "REGISTER" | "RENEW" | "RENEW_UNDO" | "TRADE" | "TRADE_CANCEL" | "TRADE_PURCHASE" | "TRADE_PURCHASE_AUTH_TEXT_MESSAGE" | "TRADE_RESEND_AUTH_EMAIL" | "TRANSFER" | "TRANSFER_IN" | "TRANSFER_IN_ACCEPT" | "TRANSFER_IN_CANCEL" | "TRANSFER_IN_RESTART" | "TRANSFER_IN_RETRY" | "TRANSFER_OUT" | "TRANSFER_OUT_ACCEPT" | "TRANSFER_OUT_REJECT" | "TRANSFER_OUT_REQUESTED" | "TRANSIT";
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
          "application/json": components["schemas"]["Action"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  cancelAction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
        /** @description Kind of the job. */
        type: "AUTH_CODE_PURCHASE" | "AUTH_CODE_REGENERATE" | "BACKORDER_PURCHASE" | "BACKORDER_DELETE" | "BACKORDER_UPDATE" | "CHANGE_OF_REGISTRANT_DELETE" | "DNSSEC_CREATE" | "DNSSEC_DELETE" | "DOMAIN_DELETE" | "DOMAIN_UPDATE" | "DOMAIN_UPDATE_CONTACTS" | "DOMAIN_UPDATE_NAME_SERVERS" | "MIGRATE" | "PRIVACY_FORWARDING_UPDATE" | "PRIVACY_PURCHASE" | "PRIVACY_DELETE" | "REDEEM" | "REGISTER" | "RENEW" | "RENEW_UNDO" | "TRADE" | "TRADE_CANCEL" | "TRADE_PURCHASE" | "TRADE_PURCHASE_AUTH_TEXT_MESSAGE" | "TRADE_RESEND_AUTH_EMAIL" | "TRANSFER" | "TRANSFER_IN_ACCEPT" | "TRANSFER_IN_CANCEL" | "TRANSFER_IN_RESTART" | "TRANSFER_IN_RETRY" | "TRANSFER_OUT_ACCEPT" | "TRANSFER_OUT_REJECT" | "TRANSFER_OUT_REQUESTED" | "TRANSIT";
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
      "5XX": components["responses"]["Error"];
    };
  };
  replaceNameServers: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainNameServerUpdateV2"];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getPrivacyForwarding: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
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
          "application/json": components["schemas"]["DomainPrivacyForwarding"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updatePrivacyForwarding: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description The whole name, such as example.com. */
        domain: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainPrivacyForwardingUpdate"];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getNotification: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
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
          "application/json": components["schemas"]["DomainNotification"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  acknowledgeNotification: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the account, as GoDaddy shows it. */
        customerId: string;
        /** @description Number of the notification. */
        notificationId: string;
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
      "5XX": components["responses"]["Error"];
    };
  };
  listMaintenances: {
    parameters: {
      query?: {
        /** @description Only those that take place, or that were called off. */
        status?: "ACTIVE" | "CANCELLED";
        /** @description Only those that were changed after this time. */
        modifiedAtAfter?: string;
        /** @description Only those that begin after this time. */
        startsAtAfter?: string;
        /** @description How many at most. */
        limit?: number;
      };
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
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
          "application/json": components["schemas"]["Maintenance"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getMaintenance: {
    parameters: {
      query?: never;
      header?: {
        /** @description Id of the caller's own, for questions to GoDaddy. */
        "X-Request-Id"?: string;
      };
      path: {
        /** @description Id of the maintenance. */
        maintenanceId: string;
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
          "application/json": components["schemas"]["MaintenanceDetail"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
}
