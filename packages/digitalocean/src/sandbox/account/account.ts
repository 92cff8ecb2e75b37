import { type Behaviour, createRandom, Refusal, resource } from "@medtainer/sandbox";
import { nextId } from "../actions.js";
import { showSize } from "../compute/show-droplet.js";
import type { BodyCall, DigitalOceanTables, SshKey } from "../tables.js";
import { timestamp } from "../timestamp.js";
import { monthUsage, showInvoice, showPayment } from "./billing.js";

/** The account, its bills and keys, and what DigitalOcean has on offer. */
export const account: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "regions">({ table: "regions", path: "/v2/regions", listKey: "regions" }),
  resource<DigitalOceanTables, "sizes">({
    table: "sizes",
    path: "/v2/sizes",
    listKey: "sizes",
    view: showSize,
  }),
  resource<DigitalOceanTables, "sshKeys">({
    table: "sshKeys",
    path: "/v2/account/keys",
    item: "/v2/account/keys/{ssh_key_identifier}",
    listKey: "ssh_keys",
    itemKey: "ssh_key",
    findBy: ["id", "fingerprint"],
    create: createSshKey,
    update: (key, { body }: BodyCall<{ name?: string }>) => ({ name: body.name ?? key.name }),
    remove: () => undefined,
  }),
  resource<DigitalOceanTables, "payments">({
    table: "payments",
    path: "/v2/customers/my/billing_history",
    listKey: "billing_history",
    view: showPayment,
  }),
  {
    "GET /v2/account": ({ tables }) => ({ body: { account: tables.accounts.list()[0] ?? null } }),
    "GET /v2/customers/my/balance": ({ tables, now }) => {
      const usage = monthUsage(tables, now).toFixed(2);
      const generated_at = timestamp(now);
      return {
        body: {
          month_to_date_balance: usage,
          account_balance: "0.00",
          month_to_date_usage: usage,
          generated_at,
        },
      };
    },
    "GET /v2/customers/my/invoices": ({ tables, now, paginate }) => {
      const { items, envelope } = paginate(tables.invoices.list());
      const preview = {
        invoice_uuid: createRandom("preview").uuid(),
        invoice_id: "preview",
        amount: monthUsage(tables, now).toFixed(2),
        invoice_period: timestamp(now).slice(0, 7),
        updated_at: timestamp(now),
      };
      return { body: { invoices: items.map(showInvoice), invoice_preview: preview, ...envelope } };
    },
  },
];

/** A key's fingerprint: sixteen bytes of a hash. The vendor's is an MD5 sum; this one only looks like it. */
export function fingerprintOf(publicKey: string): string {
  const digits = createRandom(publicKey).hex(32);
  return digits.replace(/..(?!$)/g, "$&:");
}

function createSshKey({ body, tables, random }: BodyCall<{ name: string; public_key: string }>): SshKey {
  const { name, public_key } = body;
  if (!/^(ssh-|ecdsa-|sk-)\S+ [A-Za-z0-9+/]+=*( .*)?$/.test(public_key.trim())) {
    throw new Refusal(422, "public_key must be a line of an authorized_keys file.");
  }
  const fingerprint = fingerprintOf(public_key);
  if (tables.sshKeys.list().some((key) => key.fingerprint === fingerprint)) {
    throw new Refusal(422, "The account has this key already.");
  }
  return { id: nextId(tables.sshKeys.list(), random.integer(1, 900)), fingerprint, public_key, name };
}
