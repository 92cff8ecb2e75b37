/** The ends of mail servers' names, and whose they are; from each provider's own set-up pages. */
const providers: readonly (readonly [ending: string, provider: string])[] = [
  ["google.com", "Google Workspace"],
  ["googlemail.com", "Google Workspace"],
  ["mail.protection.outlook.com", "Microsoft 365"],
  ["mx.microsoft", "Microsoft 365"],
  ["outlook.com", "Microsoft 365"],
  ["secureserver.net", "GoDaddy"],
  ["zoho.com", "Zoho Mail"],
  ["zoho.eu", "Zoho Mail"],
  ["messagingengine.com", "Fastmail"],
  ["protonmail.ch", "Proton Mail"],
  ["mx.cloudflare.net", "Cloudflare Email Routing"],
  ["icloud.com", "iCloud Mail"],
  ["mailgun.org", "Mailgun"],
  ["sendgrid.net", "SendGrid"],
  ["amazonaws.com", "Amazon SES"],
  ["mimecast.com", "Mimecast"],
  ["pphosted.com", "Proofpoint"],
  ["barracudanetworks.com", "Barracuda"],
  ["emailsrvr.com", "Rackspace Email"],
  ["yandex.net", "Yandex 360"],
  ["yandex.ru", "Yandex 360"],
  ["registrar-servers.com", "Namecheap"],
  ["privateemail.com", "Namecheap Private Email"],
  ["ovh.net", "OVHcloud"],
  ["gandi.net", "Gandi"],
  ["ionos.com", "IONOS"],
  ["kundenserver.de", "IONOS"],
  ["improvmx.com", "ImprovMX"],
  ["forwardemail.net", "Forward Email"],
];

/** Whose mail server it is, where its name tells. */
export function mailProvider(host: string): string | undefined {
  return providers.find(([ending]) => host === ending || host.endsWith(`.${ending}`))?.[1];
}
