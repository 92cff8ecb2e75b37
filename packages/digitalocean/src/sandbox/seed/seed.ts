import type { Random } from "@medtainer/sandbox";
import type { Action, DigitalOceanTables, Droplet } from "../tables.js";
import { catalogueRegions, catalogueSizes } from "./catalogue.js";
import { type SeededResource, seedAccount } from "./seed-account.js";
import { type SeededMachines, seedMachines } from "./seed-machines.js";
import { type SeededNetwork, seedNetwork } from "./seed-network.js";

type Seed = { readonly [Name in keyof DigitalOceanTables]: readonly DigitalOceanTables[Name][] };

/** The account of a small clinic, with everything that its server needs. */
export function seed(random: Random, now: number): Seed {
  const machines = seedMachines(random, now);
  const network = seedNetwork(random, now, machines.droplets);
  const tagNames = new Set([...machines.droplets, ...network.firewalls].flatMap(({ tags }) => tags));
  return {
    ...machines,
    ...network,
    ...seedAccount(random, now, resourcesOf(machines, network)),
    regions: catalogueRegions(),
    sizes: catalogueSizes(),
    tags: [...tagNames].map((name) => ({ name })),
    actions: machines.droplets.map(creationOf).sort((one, other) => one.id - other.id),
  };
}

function resourcesOf(
  { droplets, volumes }: SeededMachines,
  { domains, reservedIps }: SeededNetwork,
): SeededResource[] {
  return [
    ...droplets.map(({ id, tags }) => ({ urn: `do:droplet:${id}`, isStaging: tags.includes("staging") })),
    ...volumes.map(({ id, name }) => ({ urn: `do:volume:${id}`, isStaging: name === "scratch" })),
    ...domains.map(({ name }) => ({ urn: `do:domain:${name}`, isStaging: name.includes("staging") })),
    ...reservedIps.map(({ ip }) => ({ urn: `do:floatingip:${ip}`, isStaging: false })),
  ];
}

const FIRST_ACTION = 2_210_549_000;
const MINUTE_MS = 60_000;

/** Every droplet was created by an action; numbers follow the time. */
function creationOf({ id, created_at, region_slug }: Droplet): Action {
  const madeAt = Date.parse(created_at);
  return {
    id: FIRST_ACTION + Math.floor(madeAt / MINUTE_MS / 1_000),
    status: "completed",
    type: "create",
    started_at: created_at,
    completed_at: new Date(madeAt + 30_000).toISOString().replace(".000Z", "Z"),
    resource_id: id,
    resource_type: "droplet",
    region_slug,
    urn: `do:droplet:${id}`,
  };
}
