import type { KeptRecord } from "./tables.js";

type SeedRecord = Omit<KeptRecord, "id" | "domain">;

/** The part of a public key that shows how long it is. */
const key2048 = `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${"x7Tq".repeat(82)}wIDAQAB`;

/** The zones of the six domains: one is sound, the others have what zones of small businesses have. */
export const seedZones: Readonly<Record<string, readonly SeedRecord[]>> = {
  /** Sound, but for the certificate authorities that GoDaddy's API does not show. */
  "riverbendclinic.com": [
    record("A", "@", "203.0.113.20", 3_600),
    record("CNAME", "www", "@", 3_600),
    record("A", "portal", "203.0.113.21", 3_600),
    record("CNAME", "booking", "riverbend.simplepractice.com", 3_600),
    ...googleMail(),
    record("TXT", "@", "v=spf1 include:_spf.google.com -all", 3_600),
    record("TXT", "google._domainkey", `v=DKIM1; k=rsa; p=${key2048}`, 3_600),
    record("TXT", "_dmarc", "v=DMARC1; p=reject; rua=mailto:dmarc@riverbendclinic.com", 3_600),
    record("TXT", "@", "google-site-verification=6Qm2YxJt0dY1n8aVb3", 3_600),
    {
      ...record("SRV", "@", "sip.riverbendclinic.com", 3_600),
      service: "_sip",
      protocol: "_tls",
      port: 443,
      priority: 100,
      weight: 1,
    },
    record("A", "sip", "203.0.113.30", 3_600),
  ],
  /** Parked and forwarded. */
  "riverbendclinic.net": [record("A", "@", "Parked", 600), record("CNAME", "www", "@", 3_600)],
  /** Two SPF records, and one of them asks eleven times. */
  "riverbend-dental.com": [
    record("A", "@", "203.0.113.40", 3_600),
    record("CNAME", "www", "@", 3_600),
    { ...record("MX", "@", "riverbenddental-com01b.mail.protection.outlook.com", 3_600), priority: 0 },
    record("CNAME", "autodiscover", "autodiscover.outlook.com", 3_600),
    record(
      "CNAME",
      "selector1._domainkey",
      "selector1-riverbenddental-com01b._domainkey.riverbenddental.onmicrosoft.com",
      3_600,
    ),
    record(
      "TXT",
      "@",
      "v=spf1 include:spf.protection.outlook.com include:servers.mcsv.net include:sendgrid.net include:mailgun.org " +
        "include:_spf.salesforce.com include:mail.zendesk.com include:spf.mandrillapp.com include:amazonses.com a mx ptr ~all",
      3_600,
    ),
    record("TXT", "@", "v=spf1 include:secureserver.net -all", 3_600),
    record("TXT", "_dmarc", "v=DMARC1; p=none", 3_600),
  ],
  /** An alias to a page that was taken down, and one to a shop that anybody could claim. */
  "tampafamilycare.com": [
    record("A", "@", "203.0.113.50", 600),
    record("A", "www", "203.0.113.51", 600),
    record("CNAME", "promo", "landing.tampafamilycare.com", 3_600),
    record("CNAME", "shop", "tampafamilycare.myshopify.com", 3_600),
    { ...record("MX", "@", "smtp.secureserver.net", 3_600), priority: 0 },
    { ...record("MX", "@", "mailstore1.secureserver.net", 3_600), priority: 10 },
    record("TXT", "@", "v=spf1 include:secureserver.net ~all", 3_600),
  ],
  /** No mail, and two addresses that live differently long. */
  "riverbendhealth.org": [record("A", "@", "203.0.113.60", 600), record("A", "@", "203.0.113.61", 3_600)],
  /** A CNAME beside other records. */
  "dr-alvarez.com": [
    record("A", "@", "203.0.113.70", 3_600),
    record("CNAME", "www", "dr-alvarez.squarespace.com", 3_600),
    record("TXT", "www", "squarespace-proof=4411", 3_600),
    ...googleMail(),
    record("TXT", "@", "v=spf1 include:_spf.google.com ?all", 604_800),
  ],
};

function googleMail(): SeedRecord[] {
  return [{ ...record("MX", "@", "smtp.google.com", 3_600), priority: 1 }];
}

function record(type: SeedRecord["type"], name: string, data: string, ttl: number): SeedRecord {
  return { type, name, data, ttl };
}
