import { createRandom, type Random } from "@medtainer/sandbox";
import { fingerprintOf } from "../account/account.js";
import type { Account, AlertPolicy, Assignment, Invoice, Payment, Project, SshKey } from "../tables.js";
import { DAY_MS, timestamp } from "../timestamp.js";

/** Who the account belongs to, what it pays, and how it is kept in order. */
export interface SeededAccount {
  readonly accounts: readonly Account[];
  readonly sshKeys: readonly SshKey[];
  readonly projects: readonly Project[];
  readonly assignments: readonly Assignment[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly alertPolicies: readonly AlertPolicy[];
}

/** A resource that is in a project: its urn, and whether it is only for trying things out. */
export interface SeededResource {
  readonly urn: string;
  readonly isStaging: boolean;
}

/** Makes the account, three SSH keys, two projects, six months of bills, and two alert policies. */
export function seedAccount(
  random: Random,
  now: number,
  resources: readonly SeededResource[],
): SeededAccount {
  const projects = seedProjects(random, now);
  const [main = "", staging = ""] = projects.map(({ id }) => id);
  const invoices = seedInvoices(random, now);
  return {
    accounts: [seedOwner(random)],
    sshKeys: KEY_NAMES.map((name, position) => seedKey(name, 38_402_110 + position * 977)),
    projects,
    assignments: resources.map(({ urn, isStaging }) => ({
      urn,
      project_id: isStaging ? staging : main,
      assigned_at: timestamp(now - 60 * DAY_MS),
    })),
    invoices,
    payments: invoices.flatMap(paymentsOf),
    alertPolicies: seedPolicies(random),
  };
}

const OWNER_UUID = createRandom("owner").uuid();
const KEY_NAMES = ["ana laptop", "deploy", "backup host"];

function seedOwner(random: Random): Account {
  return {
    uuid: OWNER_UUID,
    email: "ana@harborclinic.example",
    name: "Ana Duarte",
    email_verified: true,
    status: "active",
    status_message: "",
    droplet_limit: 25,
    floating_ip_limit: 5,
    team: { uuid: random.uuid(), name: "Harbor Clinic" },
  };
}

function seedKey(name: string, id: number): SshKey {
  const public_key = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${createRandom(name).hex(43)} ${name.replaceAll(" ", "-")}`;
  return { id, fingerprint: fingerprintOf(public_key), public_key, name };
}

function seedProjects(random: Random, now: number): Project[] {
  const shared = { owner_uuid: OWNER_UUID, owner_id: 258_992 };
  return [
    {
      ...shared,
      id: random.uuid(),
      name: "Harbor Clinic",
      description: "Web site, shop and what they need",
      purpose: "Web Application",
      environment: "Production",
      is_default: true,
      created_at: timestamp(now - 400 * DAY_MS),
      updated_at: timestamp(now - 90 * DAY_MS),
    },
    {
      ...shared,
      id: random.uuid(),
      name: "Staging",
      description: "For trying things out",
      purpose: "Other: Tests",
      environment: "Staging",
      is_default: false,
      created_at: timestamp(now - 64 * DAY_MS),
      updated_at: timestamp(now - 64 * DAY_MS),
    },
  ];
}

/** One for each of the last six months, the latest first. */
function seedInvoices(random: Random, now: number): Invoice[] {
  const today = new Date(now);
  return Array.from({ length: 6 }, (_, monthsAgo) => {
    const month = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsAgo - 1);
    return {
      invoice_uuid: random.uuid(),
      invoice_id: String(481_516_000 - monthsAgo * 31_337),
      amount: (random.integer(21_000, 26_500) / 100).toFixed(2),
      invoice_period: timestamp(month).slice(0, 7),
    };
  });
}

/** A bill comes on the first of the following month and is paid the same day. */
function paymentsOf({ invoice_id, invoice_uuid, amount, invoice_period }: Invoice): Payment[] {
  const [year = 0, month = 0] = invoice_period.split("-").map(Number);
  const billedAt = Date.UTC(year, month, 1, 5);
  const bill = { invoice_id, invoice_uuid };
  return [
    {
      ...bill,
      id: `${invoice_id} paid`,
      description: "Payment by card",
      amount: `-${amount}`,
      date: timestamp(billedAt + 3_600_000),
      type: "Payment",
    },
    {
      ...bill,
      id: `${invoice_id} billed`,
      description: `Invoice for ${invoice_period}`,
      amount,
      date: timestamp(billedAt),
      type: "Invoice",
    },
  ];
}

function seedPolicies(random: Random): AlertPolicy[] {
  const alerts = { email: ["ana@harborclinic.example"], slack: [] };
  const shared = { compare: "GreaterThan" as const, entities: [], alerts, enabled: true };
  return [
    {
      ...shared,
      uuid: random.uuid(),
      type: "v1/insights/droplet/cpu",
      description: "Web servers are busy",
      value: 80,
      window: "5m",
      tags: ["web"],
    },
    {
      ...shared,
      uuid: random.uuid(),
      type: "v1/insights/droplet/disk_utilization_percent",
      description: "Disk is filling up",
      value: 90,
      window: "1h",
      tags: ["production"],
    },
  ];
}
