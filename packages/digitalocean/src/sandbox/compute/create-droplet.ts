import { Refusal } from "@medtainer/sandbox";
import { assign } from "../account/projects.js";
import { ensureTags } from "../account/tags.js";
import { nextId, startAction } from "../actions.js";
import { defaultVpc, privateV4, publicV4, publicV6 } from "../network/addresses.js";
import type {
  BackupPolicy,
  DigitalOceanCall,
  DigitalOceanStore,
  Droplet,
  Image,
  Size,
  Volume,
} from "../tables.js";
import { timestamp } from "../timestamp.js";
import { showDroplet } from "./show-droplet.js";

/** The body of `POST /v2/droplets`. */
type NewDroplet = {
  name: string;
  region?: string;
  size: string;
  image: string | number;
  ssh_keys?: (string | number)[];
  backups?: boolean;
  backup_policy?: BackupPolicy;
  ipv6?: boolean;
  monitoring?: boolean;
  tags?: string[] | null;
  volumes?: string[];
  vpc_uuid?: string;
  with_droplet_agent?: boolean;
  public_networking?: boolean;
};

type NewDropletCall = DigitalOceanCall<{ body: NewDroplet }>;

/** Makes a droplet. It is `new` and has no address until its action is completed. */
export function createDroplet(call: NewDropletCall) {
  const { body, tables, now, random } = call;
  const parts = checkParts(call);
  const id = nextId(tables.droplets.list(), random.integer(100, 9_000));
  const droplet = tables.droplets.add({
    id,
    name: body.name,
    status: "new",
    locked: true,
    created_at: timestamp(now),
    region_slug: parts.region,
    size_slug: parts.size.slug,
    disk: parts.size.disk,
    image: parts.image,
    features: featuresOf(body),
    backup_policy: body.backups ? { plan: "daily", hour: 0, ...body.backup_policy } : null,
    backup_ids: [],
    snapshot_ids: [],
    volume_ids: parts.volumes.map((volume) => volume.id),
    networks: { v4: [], v6: [] },
    tags: ensureTags(tables, body.tags),
    vpc_uuid: body.vpc_uuid ?? defaultVpc(parts.region),
    host: random.integer(100, 999),
  });
  for (const volume of parts.volumes) tables.volumes.update(volume.id, { droplet_ids: [id] });
  assign(call, `do:droplet:${id}`);
  const action = startBoot(call, droplet);
  const link = { id: action.id, rel: "create", href: `${call.url.origin}/v2/actions/${action.id}` };
  return { body: { droplet: showDroplet(droplet, call), links: { actions: [link] } } };
}

function startBoot(call: NewDropletCall, { id, region_slug }: Droplet) {
  const { body, random, tables } = call;
  const isPublic = body.public_networking ?? true;
  const networks = {
    v4: [...(isPublic ? [publicV4(random)] : []), privateV4(random)],
    v6: body.ipv6 ? [publicV6(random)] : [],
  };
  return startAction(call, {
    type: "create",
    urn: `do:droplet:${id}`,
    resourceId: id,
    resourceType: "droplet",
    region: region_slug,
    complete: () => {
      if (tables.droplets.get(id)) tables.droplets.update(id, { status: "active", locked: false, networks });
    },
  });
}

interface Parts {
  readonly size: Size;
  readonly region: string;
  readonly image: Image;
  readonly volumes: readonly Volume[];
}

/** Finds what the new droplet is made of, and refuses what does not exist or does not go together. */
function checkParts({ body, tables }: NewDropletCall): Parts {
  const [account] = tables.accounts.list();
  if (account && tables.droplets.list().length >= account.droplet_limit) {
    throw new Refusal(422, `The account may have ${account.droplet_limit} droplets at most.`);
  }
  const size = tables.sizes.get(body.size);
  if (!size) throw new Refusal(422, `There is no size ${body.size}.`);
  const region = chooseRegion(tables, size, body.region ?? "");
  const image = findImage(tables, body.image);
  if (!image.regions.includes(region)) throw new Refusal(422, `The image is not available in ${region}.`);
  if (image.min_disk_size > size.disk) {
    throw new Refusal(
      422,
      `The image needs a disk of ${image.min_disk_size} GB; ${size.slug} has ${size.disk}.`,
    );
  }
  if (body.ipv6 && body.public_networking === false) {
    throw new Refusal(422, "A droplet without public network cannot have an IPv6 address.");
  }
  for (const key of body.ssh_keys ?? []) requireSshKey(tables, key);
  return { size, region, image, volumes: (body.volumes ?? []).map((id) => freeVolume(tables, id, region)) };
}

/** The region that is named, or the first one that begins like it and has the size. */
function chooseRegion({ regions }: DigitalOceanStore, size: Size, prefix: string): string {
  const open = regions.list().filter(({ slug, available }) => available && slug.startsWith(prefix));
  const region = open.find(({ slug }) => size.regions.includes(slug));
  if (!region) throw new Refusal(422, `The region ${prefix} does not exist or does not have ${size.slug}.`);
  return region.slug;
}

/** The image with this id or slug. @throws Refusal 422 where there is none. */
export function findImage({ images }: DigitalOceanStore, wanted: string | number): Image {
  const image = images.list().find(({ id, slug }) => String(id) === String(wanted) || slug === wanted);
  if (!image) throw new Refusal(422, `There is no image ${wanted}.`);
  return image;
}

function requireSshKey({ sshKeys }: DigitalOceanStore, wanted: string | number): void {
  const known = sshKeys
    .list()
    .some(({ id, fingerprint }) => String(id) === String(wanted) || fingerprint === wanted);
  if (!known) throw new Refusal(422, `There is no SSH key ${wanted} in the account.`);
}

function freeVolume({ volumes }: DigitalOceanStore, id: string, region: string): Volume {
  const volume = volumes.get(id);
  if (!volume) throw new Refusal(422, `There is no volume ${id}.`);
  if (volume.region_slug !== region) throw new Refusal(422, `Volume ${volume.name} is not in ${region}.`);
  if (volume.droplet_ids.length > 0) throw new Refusal(422, `Volume ${volume.name} is attached already.`);
  return volume;
}

function featuresOf({ backups, ipv6, monitoring, with_droplet_agent: agent }: NewDroplet): string[] {
  const switched: [string, boolean | undefined][] = [
    ["backups", backups],
    ["ipv6", ipv6],
    ["monitoring", monitoring],
    ["droplet_agent", agent ?? true],
    ["private_networking", true],
  ];
  return switched.flatMap(([feature, on]) => (on ? [feature] : []));
}
