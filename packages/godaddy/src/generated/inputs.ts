// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

/** Input of listDomains. */
export interface ListDomainsInput {
  /** Only domains in one of these states; ACTIVE is the usual one. */
  statuses?: string[];
  /** Only domains whose state is in one of these groups; VISIBLE is what the control panel shows. */
  statusGroups?: ("INACTIVE" | "PRE_REGISTRATION" | "REDEMPTION" | "RENEWABLE" | "VERIFICATION_ICANN" | "VISIBLE")[];
  /** How many domains at most. */
  limit?: number;
  /** The last domain of the page before. */
  marker?: string;
  /** More to say of each domain; without it contacts and name servers are left out. */
  includes?: ("authCode" | "contacts" | "nameServers")[];
  /** Only domains that were changed since. */
  modifiedDate?: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of listAgreements. */
export interface ListAgreementsInput {
  /** Endings without the dot, such as com. */
  tlds: string[];
  /** True where privacy is bought too. */
  privacy: boolean;
  /** True where the domain is moved here from another registrar. */
  forTransfer?: boolean;
  /** Language of the texts. */
  "X-Market-Id"?: string;
}

/** Input of checkAvailability. */
export interface CheckAvailabilityInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** FAST for speed, FULL for certainty. */
  checkType?: "FAST" | "FULL" | "fast" | "full";
  /** True asks whether the name can be moved here. */
  forTransfer?: boolean;
}

/** Input of checkAvailabilities. */
export interface CheckAvailabilitiesInput {
  /** FAST for speed, FULL for certainty. */
  checkType?: "FAST" | "FULL" | "fast" | "full";
  body: string[];
}

/** Input of validateContacts. */
export interface ValidateContactsInput {
  /** Language of the messages. */
  marketId?: string;
  /** Number of a reseller; 1 is GoDaddy itself. */
  "X-Private-Label-Id"?: number;
  /** A person or company behind a domain. */
  contactAdmin?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactBilling?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactPresence?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactRegistrant?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactTech?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  domains: string[];
  entityType?: "ABORIGINAL" | "ASSOCIATION" | "CITIZEN" | "CORPORATION" | "EDUCATIONAL" | "GOVERNMENT" | "HOSPITAL" | "INDIAN_BAND" | "LEGAL_REPRESENTATIVE" | "LIBRARY_ARCHIVE_MUSEUM" | "MARK_REGISTERED" | "MARK_TRADE" | "PARTNERSHIP" | "POLITICAL_PARTY" | "RESIDENT_PERMANENT" | "TRUST" | "UNION";
}

/** Input of purchaseDomain. */
export interface PurchaseDomainInput {
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** Who agreed to what, and when. */
  consent: {
    /** When it was agreed. */
    agreedAt: string;
    /** Internet address of who agreed. */
    agreedBy: string;
    /** Keys of the agreements. */
    agreementKeys: string[];
  };
  /** A person or company behind a domain. */
  contactAdmin?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactBilling?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactRegistrant?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactTech?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** The whole name, such as example.com. */
  domain: string;
  /** Who answers for the domain's DNS. */
  nameServers?: string[];
  /** Years. */
  period?: number;
  /** True where the contacts are hidden. */
  privacy?: boolean;
  /** True where it is renewed by itself. */
  renewAuto?: boolean;
}

/** Input of getPurchaseSchema. */
export interface GetPurchaseSchemaInput {
  /** The ending without the dot. */
  tld: string;
}

/** Input of validatePurchase. */
export interface ValidatePurchaseInput {
  /** Who agreed to what, and when. */
  consent: {
    /** When it was agreed. */
    agreedAt: string;
    /** Internet address of who agreed. */
    agreedBy: string;
    /** Keys of the agreements. */
    agreementKeys: string[];
  };
  /** A person or company behind a domain. */
  contactAdmin?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactBilling?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactRegistrant?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactTech?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** The whole name, such as example.com. */
  domain: string;
  /** Who answers for the domain's DNS. */
  nameServers?: string[];
  /** Years. */
  period?: number;
  /** True where the contacts are hidden. */
  privacy?: boolean;
  /** True where it is renewed by itself. */
  renewAuto?: boolean;
}

/** Input of suggestDomains. */
export interface SuggestDomainsInput {
  /** A name or words to begin with. */
  query?: string;
  /**
   * Two letters; names fitting for this country come first. One of 244 values, such as AC, AD, AE, AF, AG,
   * AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD.
   */
  country?: string;
  /** A place whose name may be part of the suggestions. */
  city?: string;
  /**
   * Where suggestions come from: other endings, words put differently, endings of countries, names that cost
   * more.
   */
  sources?: ("CC_TLD" | "EXTENSION" | "KEYWORD_SPIN" | "PREMIUM" | "cctld" | "extension" | "keywordspin" | "premium")[];
  /** Only these endings. */
  tlds?: string[];
  /** Longest name, without the ending. */
  lengthMax?: number;
  /** Shortest name, without the ending. */
  lengthMin?: number;
  /** How many suggestions at most. */
  limit?: number;
  /** How long to look for suggestions, in milliseconds. */
  waitMs?: number;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of listTlds. */
export type ListTldsInput = Record<string, never>;

/** Input of getDomain. */
export interface GetDomainInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of cancelDomain. */
export interface CancelDomainInput {
  /** The whole name, such as example.com. */
  domain: string;
}

/** Input of updateDomain. */
export interface UpdateDomainInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** Consent to public contacts. */
  consent?: {
    /** When it was agreed. */
    agreedAt: string;
    /** Internet address of who agreed. */
    agreedBy: string;
    /** Keys of the agreements. */
    agreementKeys: "EXPOSE_WHOIS"[];
  };
  /** True where the contacts are public. */
  exposeWhois?: boolean;
  /** True where the domain cannot be moved away. */
  locked?: boolean;
  /** Who answers for the domain's DNS. */
  nameServers?: unknown[];
  /** True where it is renewed by itself. */
  renewAuto?: boolean;
  /** Account below this one that has the domain. */
  subaccountId?: string;
}

/** Input of updateContacts. */
export interface UpdateContactsInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** A person or company behind a domain. */
  contactAdmin?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactBilling?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactRegistrant: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactTech?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
}

/** Input of purchasePrivacy. */
export interface PurchasePrivacyInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** Who agreed to what, and when. */
  consent: {
    /** When it was agreed. */
    agreedAt: string;
    /** Internet address of who agreed. */
    agreedBy: string;
    /** Keys of the agreements. */
    agreementKeys: string[];
  };
}

/** Input of cancelPrivacy. */
export interface CancelPrivacyInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of listRecords. */
export interface ListRecordsInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** How many records to leave out at the beginning. */
  offset?: number;
  /** How many records at most. */
  limit?: number;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of replaceRecords. */
export interface ReplaceRecordsInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  body: ({
    /** Address, host name or text. @ is the domain itself. */
    data: string;
    /** Relative to the domain, as www; @ is the domain itself. */
    name: string;
    /** SRV only. */
    port?: number;
    /** MX and SRV only; the lowest is tried first. */
    priority?: number;
    /** SRV only, such as _tcp. */
    protocol?: string;
    /** SRV only, such as _sip. */
    service?: string;
    /** Time to live in seconds, 600 at least. */
    ttl?: number;
    /** Type. */
    type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
    /** SRV only. */
    weight?: number;
  })[];
}

/** Input of addRecords. */
export interface AddRecordsInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** Several records. */
  body: ({
    /** Address, host name or text. @ is the domain itself. */
    data: string;
    /** Relative to the domain, as www; @ is the domain itself. */
    name: string;
    /** SRV only. */
    port?: number;
    /** MX and SRV only; the lowest is tried first. */
    priority?: number;
    /** SRV only, such as _tcp. */
    protocol?: string;
    /** SRV only, such as _sip. */
    service?: string;
    /** Time to live in seconds, 600 at least. */
    ttl?: number;
    /** Type. */
    type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
    /** SRV only. */
    weight?: number;
  })[];
}

/** Input of listRecordsOfType. */
export interface ListRecordsOfTypeInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Type of the records. */
  type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** How many records to leave out at the beginning. */
  offset?: number;
  /** How many records at most. */
  limit?: number;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of replaceRecordsOfType. */
export interface ReplaceRecordsOfTypeInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Type of the records. */
  type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  body: {
    /** Address, host name or text. @ is the domain itself. */
    data: string;
    /** Relative to the domain, as www; @ is the domain itself. */
    name: string;
    /** SRV only. */
    port?: number;
    /** MX and SRV only; the lowest is tried first. */
    priority?: number;
    /** SRV only, such as _tcp. */
    protocol?: string;
    /** SRV only, such as _sip. */
    service?: string;
    /** Time to live in seconds, 600 at least. */
    ttl?: number;
    /** SRV only. */
    weight?: number;
  }[];
}

/** Input of listRecordsOfName. */
export interface ListRecordsOfNameInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Type of the records. */
  type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Relative to the domain, as www; @ is the domain itself. */
  name: string;
  /** How many records to leave out at the beginning. */
  offset?: number;
  /** How many records at most. */
  limit?: number;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of replaceRecordsOfName. */
export interface ReplaceRecordsOfNameInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Type of the records. */
  type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Relative to the domain, as www; @ is the domain itself. */
  name: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  body: {
    /** Address, host name or text. @ is the domain itself. */
    data: string;
    /** SRV only. */
    port?: number;
    /** MX and SRV only; the lowest is tried first. */
    priority?: number;
    /** SRV only, such as _tcp. */
    protocol?: string;
    /** SRV only, such as _sip. */
    service?: string;
    /** Time to live in seconds, 600 at least. */
    ttl?: number;
    /** SRV only. */
    weight?: number;
  }[];
}

/** Input of deleteRecordsOfName. */
export interface DeleteRecordsOfNameInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Type of the records; name servers and SOA cannot be deleted. */
  type: "A" | "AAAA" | "CNAME" | "MX" | "SRV" | "TXT";
  /** Relative to the domain, as www; @ is the domain itself. */
  name: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of renewDomain. */
export interface RenewDomainInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** Years. */
  period?: number;
}

/** Input of transferDomainIn. */
export interface TransferDomainInInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
  /** Code with which the domain can be moved to another registrar. A secret. */
  authCode: string;
  /** Who agreed to what, and when. */
  consent: {
    /** When it was agreed. */
    agreedAt: string;
    /** Internet address of who agreed. */
    agreedBy: string;
    /** Keys of the agreements. */
    agreementKeys: string[];
  };
  /** A person or company behind a domain. */
  contactAdmin?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactBilling?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactRegistrant?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** A person or company behind a domain. */
  contactTech?: {
    /** A postal address. */
    addressMailing: {
      /** Street and number. */
      address1: string;
      /** More of the address. */
      address2?: string;
      /** Town. */
      city: string;
      /**
       * Two letters. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW,
       * AX, AZ, BA, BB, BD.
       */
      country: string;
      /** Postal code. */
      postalCode: string;
      /** State or province. */
      state: string;
    };
    /** E-mail address. */
    email: string;
    /** As phone. */
    fax?: string;
    /** Position. */
    jobTitle?: string;
    /** First name. */
    nameFirst: string;
    /** Last name. */
    nameLast: string;
    /** Middle name. */
    nameMiddle?: string;
    /** Company. */
    organization?: string;
    /** Country code, a dot, number: +1.4805058800. */
    phone: string;
  };
  /** Years. */
  period?: number;
  /** True where the contacts are hidden. */
  privacy?: boolean;
  /** True where it is renewed by itself. */
  renewAuto?: boolean;
}

/** Input of sendVerification. */
export interface SendVerificationInput {
  /** The whole name, such as example.com. */
  domain: string;
  /** Customer of a reseller in whose name the call is made. */
  "X-Shopper-Id"?: string;
}

/** Input of getForwarding. */
export interface GetForwardingInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name that is forwarded. */
  fqdn: string;
  /** True also answers the forwardings of names below it. */
  includeSubs?: boolean;
}

/** Input of replaceForwarding. */
export interface ReplaceForwardingInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name that is forwarded. */
  fqdn: string;
  /** What the frame around a masked page says. */
  mask?: {
    description?: string;
    /** For search engines. */
    keywords?: string;
    /** Heading. */
    title?: string;
  };
  /** Type. */
  type: "MASKED" | "REDIRECT_PERMANENT" | "REDIRECT_TEMPORARY";
  /** Address on the web. */
  url: string;
}

/** Input of createForwarding. */
export interface CreateForwardingInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name that is forwarded. */
  fqdn: string;
  /** What the frame around a masked page says. */
  mask?: {
    description?: string;
    /** For search engines. */
    keywords?: string;
    /** Heading. */
    title?: string;
  };
  /** Type. */
  type: "MASKED" | "REDIRECT_PERMANENT" | "REDIRECT_TEMPORARY";
  /** Address on the web. */
  url: string;
}

/** Input of deleteForwarding. */
export interface DeleteForwardingInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name that is forwarded. */
  fqdn: string;
}

/** Input of getCustomerDomain. */
export interface GetCustomerDomainInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** More to say of the domain. */
  includes?: ("actions" | "contacts" | "dnssecRecords" | "registryStatusCodes")[];
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of listActions. */
export interface ListActionsInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of getAction. */
export interface GetActionInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** Kind of the job. */
  type: "AUTH_CODE_PURCHASE" | "AUTH_CODE_REGENERATE" | "AUTO_RENEWAL" | "BACKORDER_PURCHASE" | "BACKORDER_DELETE" | "BACKORDER_UPDATE" | "CHANGE_OF_REGISTRANT_DELETE" | "DNS_VERIFICATION" | "DNSSEC_CREATE" | "DNSSEC_DELETE" | "DOMAIN_DELETE" | "DOMAIN_UPDATE" | "DOMAIN_UPDATE_CONTACTS" | "DOMAIN_UPDATE_NAME_SERVERS" | "EXPIRY" | "ICANN_VERIFICATION" | "MIGRATE" | "MIGRATE_IN" | "PREMIUM" | "PRIVACY_FORWARDING_UPDATE" | "PRIVACY_PURCHASE" | "PRIVACY_DELETE" | "REDEEM" | "REGISTER" | "RENEW" | "RENEW_UNDO" | "TRADE" | "TRADE_CANCEL" | "TRADE_PURCHASE" | "TRADE_PURCHASE_AUTH_TEXT_MESSAGE" | "TRADE_RESEND_AUTH_EMAIL" | "TRANSFER" | "TRANSFER_IN" | "TRANSFER_IN_ACCEPT" | "TRANSFER_IN_CANCEL" | "TRANSFER_IN_RESTART" | "TRANSFER_IN_RETRY" | "TRANSFER_OUT" | "TRANSFER_OUT_ACCEPT" | "TRANSFER_OUT_REJECT" | "TRANSFER_OUT_REQUESTED" | "TRANSIT";
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of cancelAction. */
export interface CancelActionInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** Kind of the job. */
  type: "AUTH_CODE_PURCHASE" | "AUTH_CODE_REGENERATE" | "BACKORDER_PURCHASE" | "BACKORDER_DELETE" | "BACKORDER_UPDATE" | "CHANGE_OF_REGISTRANT_DELETE" | "DNSSEC_CREATE" | "DNSSEC_DELETE" | "DOMAIN_DELETE" | "DOMAIN_UPDATE" | "DOMAIN_UPDATE_CONTACTS" | "DOMAIN_UPDATE_NAME_SERVERS" | "MIGRATE" | "PRIVACY_FORWARDING_UPDATE" | "PRIVACY_PURCHASE" | "PRIVACY_DELETE" | "REDEEM" | "REGISTER" | "RENEW" | "RENEW_UNDO" | "TRADE" | "TRADE_CANCEL" | "TRADE_PURCHASE" | "TRADE_PURCHASE_AUTH_TEXT_MESSAGE" | "TRADE_RESEND_AUTH_EMAIL" | "TRANSFER" | "TRANSFER_IN_ACCEPT" | "TRANSFER_IN_CANCEL" | "TRANSFER_IN_RESTART" | "TRANSFER_IN_RETRY" | "TRANSFER_OUT_ACCEPT" | "TRANSFER_OUT_REJECT" | "TRANSFER_OUT_REQUESTED" | "TRANSIT";
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of replaceNameServers. */
export interface ReplaceNameServersInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
  /** Who answers for the domain's DNS. */
  nameServers?: string[];
}

/** Input of getPrivacyForwarding. */
export interface GetPrivacyForwardingInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of updatePrivacyForwarding. */
export interface UpdatePrivacyForwardingInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** The whole name, such as example.com. */
  domain: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
  /** What happens to the mail. */
  emailPreference: "EMAIL_FILTER" | "EMAIL_SEND_ALL" | "EMAIL_SEND_NONE";
  /** Where it goes. */
  forwardingEmail?: string;
  /** Which address is shown. */
  privateEmailType: "DEFAULT" | "RANDOM";
}

/** Input of getNotification. */
export interface GetNotificationInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of acknowledgeNotification. */
export interface AcknowledgeNotificationInput {
  /** Id of the account, as GoDaddy shows it. */
  customerId: string;
  /** Number of the notification. */
  notificationId: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of listMaintenances. */
export interface ListMaintenancesInput {
  /** Only those that take place, or that were called off. */
  status?: "ACTIVE" | "CANCELLED";
  /** Only those that were changed after this time. */
  modifiedAtAfter?: string;
  /** Only those that begin after this time. */
  startsAtAfter?: string;
  /** How many at most. */
  limit?: number;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}

/** Input of getMaintenance. */
export interface GetMaintenanceInput {
  /** Id of the maintenance. */
  maintenanceId: string;
  /** Id of the caller's own, for questions to GoDaddy. */
  "X-Request-Id"?: string;
}
