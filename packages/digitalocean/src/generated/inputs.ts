// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

/** Input of listDroplets. */
export interface ListDropletsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Only droplets that carry this tag. Stands alone, without `name` or `type`. */
  tag_name?: string;
  /** Only droplets with exactly this name; capitals do not matter. Not together with `tag_name`. */
  name?: string;
  /** `gpus` lists the droplets with a GPU, `droplets` all others. Not together with `tag_name`. */
  type?: "droplets" | "gpus";
}

/** Input of createDroplet. */
export interface CreateDropletInput {
  /**
   * Name and hostname: letters, digits, dots and dashes. If it is a full name under one of the account's
   * domains, its address will resolve back to it.
   */
  name: string;
  /**
   * Slug from the list of regions. The beginning of one (`nyc`) lets DigitalOcean choose among them; left
   * out, any region may be taken.
   */
  region?: string;
  /** Slug from the list of sizes; sets the price. */
  size: string;
  /** Slug of a public image, or the number of an image, snapshot or backup, from the list of images. */
  image: string | number;
  /**
   * Ids or fingerprints from the list of SSH keys; they may log in as root. Without any, the root password
   * comes by mail.
   */
  ssh_keys?: (string | number)[];
  /** True for automatic backups at an extra charge. */
  backups?: boolean;
  /** When backups are taken; daily if left out. Only with `backups`. */
  backup_policy?: {
    /** How often. */
    plan?: "daily" | "weekly";
    /** Day of a weekly backup. */
    weekday?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
    /** Hour at which the window opens. */
    hour?: 0 | 4 | 8 | 12 | 16 | 20;
  };
  /** True for a public IPv6 address as well. */
  ipv6?: boolean;
  /** True to install the agent that measures memory and disk; free of charge. */
  monitoring?: boolean;
  /** Names of tags. */
  tags?: string[] | null;
  /** cloud-config or shell script that runs at the first start; plain text, at most 64 KiB. No secrets. */
  user_data?: string;
  /** UUIDs of volumes to attach; they must be free and in the same region. */
  volumes?: string[];
  /** UUID of the private network. Left out, it is the region's default one. */
  vpc_uuid?: string;
  /**
   * Agent for the web console. Left out, it is installed if the system allows it; true makes a failure fatal,
   * false leaves it off.
   */
  with_droplet_agent?: boolean;
  /** False for a droplet without any public address, now or later; `ipv6` must be false then. */
  public_networking?: boolean;
}

/** Input of getDroplet. */
export interface GetDropletInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
}

/** Input of deleteDroplet. */
export interface DeleteDropletInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
}

/** Input of listDropletBackups. */
export interface ListDropletBackupsInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of listDropletSnapshots. */
export interface ListDropletSnapshotsInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of listDropletKernels. */
export interface ListDropletKernelsInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of listDropletFirewalls. */
export interface ListDropletFirewallsInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of listDropletNeighbors. */
export interface ListDropletNeighborsInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
}

/** Input of listDropletActions. */
export interface ListDropletActionsInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createDropletAction. */
export interface CreateDropletActionInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /**
   * What to do. `reboot` and `shutdown` ask the system politely and may fail; `power_cycle` and `power_off`
   * cut the power, so unsaved data is lost. `restore` and `rebuild` overwrite the disk. `password_reset`
   * mails a new root password. `enable_ipv6` cannot be undone. Some need a second token scope: `resize`
   * droplet:create, `snapshot` image:create; `restore`, `rebuild` and `password_reset` droplet:admin.
   */
  type: "enable_backups" | "disable_backups" | "change_backup_policy" | "reboot" | "power_cycle" | "shutdown" | "power_off" | "power_on" | "restore" | "password_reset" | "resize" | "rebuild" | "rename" | "change_kernel" | "enable_ipv6" | "snapshot";
  /**
   * For `rebuild`: number or public slug of the image to start over from. For `restore`: number of a backup
   * of this very droplet.
   */
  image?: string | number;
  /** For `resize`: slug from the list of sizes. */
  size?: string;
  /**
   * For `resize`: true enlarges the disk too, which can never be undone; otherwise only memory and CPUs
   * change.
   */
  disk?: boolean;
  /** For `rename`: the droplet's new name. For `snapshot`: the snapshot's name. */
  name?: string;
  /** For `change_kernel`: number from the droplet's list of kernels. */
  kernel?: number;
  /**
   * For `change_backup_policy` (required there) and `enable_backups` (daily if left out): when backups are
   * taken.
   */
  backup_policy?: {
    /** How often. */
    plan?: "daily" | "weekly";
    /** Day of a weekly backup. */
    weekday?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
    /** Hour at which the window opens. */
    hour?: 0 | 4 | 8 | 12 | 16 | 20;
  };
}

/** Input of getDropletAction. */
export interface GetDropletActionInput {
  /** Number of the droplet, from the list of droplets. */
  droplet_id: number;
  /** Number of the action, from the reply that started it or from a list of actions. */
  action_id: number;
}

/** Input of listActions. */
export interface ListActionsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of getAction. */
export interface GetActionInput {
  /** Number of the action, from the reply that started it or from a list of actions. */
  action_id: number;
}

/** Input of listImages. */
export interface ListImagesInput {
  /** `distribution` for plain operating systems, `application` for ones with software installed. */
  type?: "application" | "distribution";
  /** True for the account's own snapshots, backups and custom images alone. */
  private?: boolean;
  /** Only images that carry this tag. */
  tag_name?: string;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of getImage. */
export interface GetImageInput {
  /** Number of the image, or the slug of a public one such as `ubuntu-24-04-x64`. */
  image_id: number | string;
}

/** Input of updateImage. */
export interface UpdateImageInput {
  /** Number of the image, from the list of the account's own images. */
  image_id: number;
  /** New name of the image. */
  name?: string;
  /** Free text; custom images only. */
  description?: string;
  /** Operating system. */
  distribution?: "Arch Linux" | "CentOS" | "CoreOS" | "Debian" | "Fedora" | "Fedora Atomic" | "FreeBSD" | "Gentoo" | "openSUSE" | "RancherOS" | "Rocky Linux" | "Ubuntu" | "Unknown";
}

/** Input of deleteImage. */
export interface DeleteImageInput {
  /** Number of the image, from the list of the account's own images. */
  image_id: number;
}

/** Input of listImageActions. */
export interface ListImageActionsInput {
  /** Number of the image, from the list of the account's own images. */
  image_id: number;
}

/** Input of createImageAction. */
export interface CreateImageActionInput {
  /** Number of the image, from the list of the account's own images. */
  image_id: number;
  /** `transfer` to another region, or `convert` a backup to a snapshot. */
  type: "convert" | "transfer";
  /** Region to copy to. Only `transfer` takes it, and cannot do without. */
  region?: string;
}

/** Input of listSizes. */
export interface ListSizesInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of listRegions. */
export interface ListRegionsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of listSshKeys. */
export interface ListSshKeysInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createSshKey. */
export interface CreateSshKeyInput {
  /** The whole line of the `.pub` file, beginning with its kind such as `ssh-ed25519`. */
  public_key: string;
  /** Name that people know the key by. */
  name: string;
}

/** Input of getSshKey. */
export interface GetSshKeyInput {
  /** Id or fingerprint of the key, from the list of SSH keys. */
  ssh_key_identifier: number | string;
}

/** Input of updateSshKey. */
export interface UpdateSshKeyInput {
  /** Id or fingerprint of the key, from the list of SSH keys. */
  ssh_key_identifier: number | string;
  /** New name. */
  name?: string;
}

/** Input of deleteSshKey. */
export interface DeleteSshKeyInput {
  /** Id or fingerprint of the key, from the list of SSH keys. */
  ssh_key_identifier: number | string;
}

/** Input of listVolumes. */
export interface ListVolumesInput {
  /** Only the volume of this name. A name is unique within a region. */
  name?: string;
  /** Only volumes of this region. */
  region?: string;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createVolume. */
export interface CreateVolumeInput {
  /** Lower-case letters, digits and dashes, a letter first, at most 64 characters. */
  name: string;
  /** Free text. */
  description?: string;
  /** Size in GiB, from 1 to 16384. With `snapshot_id` the snapshot's own size counts. */
  size_gigabytes: number;
  /** Names of tags. */
  tags?: string[] | null;
  /** UUID of a volume snapshot to start from. */
  snapshot_id?: string;
  /** `ext4` or `xfs` formats the volume; left out, it stays raw. */
  filesystem_type?: string;
  /** Slug of the region, that of the droplet it is for. */
  region: string;
  /** Label of the file system, at most 16 characters for ext4 and 12 for xfs. Only with `filesystem_type`. */
  filesystem_label?: string;
}

/** Input of getVolume. */
export interface GetVolumeInput {
  /** UUID of the volume, from the list of volumes. */
  volume_id: string;
}

/** Input of deleteVolume. */
export interface DeleteVolumeInput {
  /** UUID of the volume, from the list of volumes. */
  volume_id: string;
}

/** Input of createVolumeAction. */
export interface CreateVolumeActionInput {
  /** UUID of the volume, from the list of volumes. */
  volume_id: string;
  /** `detach` asks that the file system be unmounted first; `resize` only makes larger. */
  type: "attach" | "detach" | "resize";
  /** Slug of the volume's region; may be left out. */
  region?: string;
  /** For `attach` and `detach`, required there: number of the droplet. */
  droplet_id?: number;
  /** For `attach`: tags to put on the volume. */
  tags?: string[] | null;
  /** For `resize`, required there: new size in GiB, more than now. */
  size_gigabytes?: number;
}

/** Input of listVolumeSnapshots. */
export interface ListVolumeSnapshotsInput {
  /** UUID of the volume, from the list of volumes. */
  volume_id: string;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createVolumeSnapshot. */
export interface CreateVolumeSnapshotInput {
  /** UUID of the volume, from the list of volumes. */
  volume_id: string;
  /** Name of the snapshot. */
  name: string;
  /** Names of tags. */
  tags?: string[] | null;
}

/** Input of listSnapshots. */
export interface ListSnapshotsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Only snapshots of droplets, or only those of volumes. */
  resource_type?: "droplet" | "volume";
}

/** Input of getSnapshot. */
export interface GetSnapshotInput {
  /** Id of the snapshot, from a list of snapshots. A number for a droplet's, a UUID for a volume's. */
  snapshot_id: number | string;
}

/** Input of deleteSnapshot. */
export interface DeleteSnapshotInput {
  /** Id of the snapshot, from a list of snapshots. A number for a droplet's, a UUID for a volume's. */
  snapshot_id: number | string;
}

/** Input of listDomains. */
export interface ListDomainsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createDomain. */
export interface CreateDomainInput {
  /** The domain itself. */
  name: string;
  /** IPv4 address that the bare domain shall point to; makes an A record. */
  ip_address?: string;
}

/** Input of getDomain. */
export interface GetDomainInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
}

/** Input of deleteDomain. */
export interface DeleteDomainInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
}

/** Input of listDomainRecords. */
export interface ListDomainRecordsInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
  /** Only records of this full name, domain included. */
  name?: string;
  /** Only records of this type. */
  type?: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createDomainRecord. */
export interface CreateDomainRecordInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
  /**
   * Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`;
   * CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.
   */
  type: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`. */
  name?: string;
  /**
   * What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or
   * `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT).
   */
  data?: string;
  /** For MX and SRV: the lowest is tried first. */
  priority?: number | null;
  /** For SRV: port of the service. */
  port?: number | null;
  /** Seconds that others may remember the record. Shorter before a change that is planned. */
  ttl?: number;
  /** For SRV: share among those of equal priority. */
  weight?: number | null;
  /** For CAA: 0 to 255, 0 as a rule. */
  flags?: number | null;
  /** For CAA: `issue`, `issuewild` or `iodef`. */
  tag?: string | null;
}

/** Input of getDomainRecord. */
export interface GetDomainRecordInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
  /** Number of the record, from the list of the domain's records. */
  domain_record_id: number;
}

/** Input of updateDomainRecord. */
export interface UpdateDomainRecordInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
  /** Number of the record, from the list of the domain's records. */
  domain_record_id: number;
  /**
   * Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`;
   * CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.
   */
  type: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`. */
  name?: string;
  /**
   * What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or
   * `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT).
   */
  data?: string;
  /** For MX and SRV: the lowest is tried first. */
  priority?: number | null;
  /** For SRV: port of the service. */
  port?: number | null;
  /** Seconds that others may remember the record. Shorter before a change that is planned. */
  ttl?: number;
  /** For SRV: share among those of equal priority. */
  weight?: number | null;
  /** For CAA: 0 to 255, 0 as a rule. */
  flags?: number | null;
  /** For CAA: `issue`, `issuewild` or `iodef`. */
  tag?: string | null;
}

/** Input of deleteDomainRecord. */
export interface DeleteDomainRecordInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
  /** Number of the record, from the list of the domain's records. */
  domain_record_id: number;
}

/** Input of patchDomainRecord. */
export interface PatchDomainRecordInput {
  /** The domain itself, as the list of domains names it. */
  domain_name: string;
  /** Number of the record, from the list of the domain's records. */
  domain_record_id: number;
  /**
   * Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`;
   * CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.
   */
  type: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
  /** Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`. */
  name?: string;
  /**
   * What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or
   * `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT).
   */
  data?: string;
  /** For MX and SRV: the lowest is tried first. */
  priority?: number | null;
  /** For SRV: port of the service. */
  port?: number | null;
  /** Seconds that others may remember the record. Shorter before a change that is planned. */
  ttl?: number;
  /** For SRV: share among those of equal priority. */
  weight?: number | null;
  /** For CAA: 0 to 255, 0 as a rule. */
  flags?: number | null;
  /** For CAA: `issue`, `issuewild` or `iodef`. */
  tag?: string | null;
}

/** Input of listFirewalls. */
export interface ListFirewallsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createFirewall. */
export interface CreateFirewallInput {
  /** Letters, digits, dots and dashes; a letter or digit first. */
  name: string;
  /** Traffic that may come in. At least one of the two lists of rules must be sent. */
  inbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Who may send it. */
    sources: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
  /** Traffic that may go out. Without any, the droplets reach nothing. */
  outbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Where it may go. */
    destinations: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
  /** Numbers of the droplets to guard. */
  droplet_ids?: number[] | null;
  /** Tags whose droplets it shall guard; they must exist. */
  tags?: string[] | null;
}

/** Input of getFirewall. */
export interface GetFirewallInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
}

/** Input of updateFirewall. */
export interface UpdateFirewallInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Letters, digits, dots and dashes; a letter or digit first. */
  name: string;
  /** Traffic that may come in. At least one of the two lists of rules must be sent. */
  inbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Who may send it. */
    sources: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
  /** Traffic that may go out. Without any, the droplets reach nothing. */
  outbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Where it may go. */
    destinations: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
  /** Numbers of the droplets to guard. */
  droplet_ids?: number[] | null;
  /** Tags whose droplets it shall guard; they must exist. */
  tags?: string[] | null;
}

/** Input of deleteFirewall. */
export interface DeleteFirewallInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
}

/** Input of addFirewallDroplets. */
export interface AddFirewallDropletsInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Numbers from the list of droplets. */
  droplet_ids: number[];
}

/** Input of removeFirewallDroplets. */
export interface RemoveFirewallDropletsInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Numbers from the list of droplets. */
  droplet_ids: number[];
}

/** Input of addFirewallTags. */
export interface AddFirewallTagsInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Tags that exist. */
  tags: string[] | null;
}

/** Input of removeFirewallTags. */
export interface RemoveFirewallTagsInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Tags that exist. */
  tags: string[] | null;
}

/** Input of addFirewallRules. */
export interface AddFirewallRulesInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Traffic that may come in. */
  inbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Who may send it. */
    sources: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
  /** Traffic that may go out. */
  outbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Where it may go. */
    destinations: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
}

/** Input of removeFirewallRules. */
export interface RemoveFirewallRulesInput {
  /** UUID of the firewall, from the list of firewalls. */
  firewall_id: string;
  /** Traffic that may come in. */
  inbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Who may send it. */
    sources: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
  /** Traffic that may go out. */
  outbound_rules?: ({
    protocol: "tcp" | "udp" | "icmp";
    /** One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    ports: string;
    /** Where it may go. */
    destinations: {
      /** IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** Numbers of droplets. */
      droplet_ids?: number[];
      /** UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** All droplets with one of these tags. */
      tags?: string[] | null;
    };
  })[] | null;
}

/** Input of listReservedIps. */
export interface ListReservedIpsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createReservedIp. */
export interface CreateReservedIpInput {
  /** Number of the droplet that shall have the address. */
  droplet_id?: number;
  /** Slug of the region that shall keep the address. */
  region?: string;
  /** Id of the project it shall belong to; only with `region`. */
  project_id?: string;
}

/** Input of getReservedIp. */
export interface GetReservedIpInput {
  /** The reserved IPv4 address itself, from the list of reserved IPs. */
  reserved_ip: string;
}

/** Input of deleteReservedIp. */
export interface DeleteReservedIpInput {
  /** The reserved IPv4 address itself, from the list of reserved IPs. */
  reserved_ip: string;
}

/** Input of listReservedIpActions. */
export interface ListReservedIpActionsInput {
  /** The reserved IPv4 address itself, from the list of reserved IPs. */
  reserved_ip: string;
}

/** Input of createReservedIpAction. */
export interface CreateReservedIpActionInput {
  /** The reserved IPv4 address itself, from the list of reserved IPs. */
  reserved_ip: string;
  /** `assign` to a droplet, or `unassign`. */
  type: "assign" | "unassign";
  /** Number of the droplet, of the same region. Only `assign` takes it, and cannot do without. */
  droplet_id?: number;
}

/** Input of listProjects. */
export interface ListProjectsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createProject. */
export interface CreateProjectInput {
  /** Unique in the account. */
  name: string;
  /** Free text. */
  description?: string;
  /**
   * One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything
   * else is kept with `Other:` before it.
   */
  purpose: string;
  environment?: "Development" | "Staging" | "Production";
}

/** Input of getDefaultProject. */
export type GetDefaultProjectInput = Record<string, never>;

/** Input of getProject. */
export interface GetProjectInput {
  /** UUID of the project, from the list of projects. */
  project_id: string;
}

/** Input of updateProject. */
export interface UpdateProjectInput {
  /** UUID of the project, from the list of projects. */
  project_id: string;
  /** Unique in the account. */
  name: string;
  /** Free text. */
  description: string;
  /**
   * One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything
   * else is kept with `Other:` before it.
   */
  purpose: string;
  environment: "Development" | "Staging" | "Production";
  /** True where new resources land here. */
  is_default: boolean;
}

/** Input of deleteProject. */
export interface DeleteProjectInput {
  /** UUID of the project, from the list of projects. */
  project_id: string;
}

/** Input of patchProject. */
export interface PatchProjectInput {
  /** UUID of the project, from the list of projects. */
  project_id: string;
  /** Unique in the account. */
  name?: string;
  /** Free text. */
  description?: string;
  /**
   * One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything
   * else is kept with `Other:` before it.
   */
  purpose?: string;
  environment?: "Development" | "Staging" | "Production";
  /** True where new resources land here. */
  is_default?: boolean;
}

/** Input of listProjectResources. */
export interface ListProjectResourcesInput {
  /** UUID of the project, from the list of projects. */
  project_id: string;
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of assignProjectResources. */
export interface AssignProjectResourcesInput {
  /** UUID of the project, from the list of projects. */
  project_id: string;
  /** What to move, as URNs. */
  resources: string[];
}

/** Input of listTags. */
export interface ListTagsInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createTag. */
export interface CreateTagInput {
  /** Letters, digits, colons, dashes and underscores. Capitals stay as they were first written. */
  name: string;
}

/** Input of getTag. */
export interface GetTagInput {
  /** The tag's name, with the capitals it was created with. */
  tag_id: string;
}

/** Input of deleteTag. */
export interface DeleteTagInput {
  /** The tag's name, with the capitals it was created with. */
  tag_id: string;
}

/** Input of tagResources. */
export interface TagResourcesInput {
  /** The tag's name, with the capitals it was created with. */
  tag_id: string;
  /** What to tag or untag. */
  resources: ({
    /** Id of the resource as text, also where it is a number. */
    resource_id?: string;
    /** Its kind. */
    resource_type?: "droplet" | "image" | "volume" | "volume_snapshot";
  })[];
}

/** Input of untagResources. */
export interface UntagResourcesInput {
  /** The tag's name, with the capitals it was created with. */
  tag_id: string;
  /** What to tag or untag. */
  resources: ({
    /** Id of the resource as text, also where it is a number. */
    resource_id?: string;
    /** Its kind. */
    resource_type?: "droplet" | "image" | "volume" | "volume_snapshot";
  })[];
}

/** Input of getAccount. */
export type GetAccountInput = Record<string, never>;

/** Input of getBalance. */
export type GetBalanceInput = Record<string, never>;

/** Input of listBillingHistory. */
export type ListBillingHistoryInput = Record<string, never>;

/** Input of listInvoices. */
export interface ListInvoicesInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of getDropletCpuMetrics. */
export interface GetDropletCpuMetricsInput {
  /** Number of the droplet, as text. */
  host_id: string;
  /** Begin of the window, in seconds since 1970 (Unix time), as text. */
  start: string;
  /** End of the window, in seconds since 1970 (Unix time), as text. */
  end: string;
}

/** Input of getDropletMemoryMetrics. */
export interface GetDropletMemoryMetricsInput {
  /** Number of the droplet, as text. */
  host_id: string;
  /** Begin of the window, in seconds since 1970 (Unix time), as text. */
  start: string;
  /** End of the window, in seconds since 1970 (Unix time), as text. */
  end: string;
}

/** Input of getDropletFilesystemMetrics. */
export interface GetDropletFilesystemMetricsInput {
  /** Number of the droplet, as text. */
  host_id: string;
  /** Begin of the window, in seconds since 1970 (Unix time), as text. */
  start: string;
  /** End of the window, in seconds since 1970 (Unix time), as text. */
  end: string;
}

/** Input of getDropletBandwidthMetrics. */
export interface GetDropletBandwidthMetricsInput {
  /** Number of the droplet, as text. */
  host_id: string;
  /** The public network or the private one. */
  interface: "private" | "public";
  /** Traffic that the droplet received, or that it sent. */
  direction: "inbound" | "outbound";
  /** Begin of the window, in seconds since 1970 (Unix time), as text. */
  start: string;
  /** End of the window, in seconds since 1970 (Unix time), as text. */
  end: string;
}

/** Input of listAlertPolicies. */
export interface ListAlertPoliciesInput {
  /** Items on a page. */
  per_page?: number;
  /** Number of the page, from 1. */
  page?: number;
}

/** Input of createAlertPolicy. */
export interface CreateAlertPolicyInput {
  /** The metric. Those under `v1/insights/droplet` are for droplets. */
  type: "v1/insights/droplet/load_1" | "v1/insights/droplet/load_5" | "v1/insights/droplet/load_15" | "v1/insights/droplet/memory_utilization_percent" | "v1/insights/droplet/disk_utilization_percent" | "v1/insights/droplet/cpu" | "v1/insights/droplet/disk_read" | "v1/insights/droplet/disk_write" | "v1/insights/droplet/public_outbound_bandwidth" | "v1/insights/droplet/public_inbound_bandwidth" | "v1/insights/droplet/private_outbound_bandwidth" | "v1/insights/droplet/private_inbound_bandwidth" | "v1/insights/lbaas/avg_cpu_utilization_percent" | "v1/insights/lbaas/connection_utilization_percent" | "v1/insights/lbaas/droplet_health" | "v1/insights/lbaas/tls_connections_per_second_utilization_percent" | "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx" | "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx" | "v1/insights/lbaas/increase_in_http_error_rate_count_5xx" | "v1/insights/lbaas/increase_in_http_error_rate_count_4xx" | "v1/insights/lbaas/high_http_request_response_time" | "v1/insights/lbaas/high_http_request_response_time_50p" | "v1/insights/lbaas/high_http_request_response_time_95p" | "v1/insights/lbaas/high_http_request_response_time_99p" | "v1/dbaas/alerts/load_15_alerts" | "v1/dbaas/alerts/memory_utilization_alerts" | "v1/dbaas/alerts/disk_utilization_alerts" | "v1/dbaas/alerts/cpu_alerts" | "v1/droplet/autoscale_alerts/current_instances" | "v1/droplet/autoscale_alerts/target_instances" | "v1/droplet/autoscale_alerts/current_cpu_utilization" | "v1/droplet/autoscale_alerts/target_cpu_utilization" | "v1/droplet/autoscale_alerts/current_memory_utilization" | "v1/droplet/autoscale_alerts/target_memory_utilization" | "v1/droplet/autoscale_alerts/scale_up" | "v1/droplet/autoscale_alerts/scale_down";
  /** Name that the message carries. */
  description: string;
  /** Which side of `value` sets it off. */
  compare: "GreaterThan" | "LessThan";
  /** Threshold: percent for CPU, memory and disk use. */
  value: number;
  /** Time over which the metric is averaged. */
  window: "5m" | "10m" | "30m" | "1h";
  /** Numbers of the droplets to watch, as text; may be empty where `tags` says which. */
  entities: string[];
  /** Tags whose droplets to watch; may be empty where `entities` says which. */
  tags: string[];
  /** Who is told; an empty list for a way that is not used. */
  alerts: {
    /** Mail addresses. */
    email: string[];
    /** Slack channels. */
    slack: {
      /** Name of the channel. */
      channel: string;
      /** The channel's webhook; a secret. */
      url: string;
    }[];
  };
  /** False keeps the policy but sends nothing. */
  enabled: boolean;
}

/** Input of getAlertPolicy. */
export interface GetAlertPolicyInput {
  /** UUID of the policy, from the list of alert policies. */
  alert_uuid: string;
}

/** Input of updateAlertPolicy. */
export interface UpdateAlertPolicyInput {
  /** UUID of the policy, from the list of alert policies. */
  alert_uuid: string;
  /** The metric. Those under `v1/insights/droplet` are for droplets. */
  type: "v1/insights/droplet/load_1" | "v1/insights/droplet/load_5" | "v1/insights/droplet/load_15" | "v1/insights/droplet/memory_utilization_percent" | "v1/insights/droplet/disk_utilization_percent" | "v1/insights/droplet/cpu" | "v1/insights/droplet/disk_read" | "v1/insights/droplet/disk_write" | "v1/insights/droplet/public_outbound_bandwidth" | "v1/insights/droplet/public_inbound_bandwidth" | "v1/insights/droplet/private_outbound_bandwidth" | "v1/insights/droplet/private_inbound_bandwidth" | "v1/insights/lbaas/avg_cpu_utilization_percent" | "v1/insights/lbaas/connection_utilization_percent" | "v1/insights/lbaas/droplet_health" | "v1/insights/lbaas/tls_connections_per_second_utilization_percent" | "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx" | "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx" | "v1/insights/lbaas/increase_in_http_error_rate_count_5xx" | "v1/insights/lbaas/increase_in_http_error_rate_count_4xx" | "v1/insights/lbaas/high_http_request_response_time" | "v1/insights/lbaas/high_http_request_response_time_50p" | "v1/insights/lbaas/high_http_request_response_time_95p" | "v1/insights/lbaas/high_http_request_response_time_99p" | "v1/dbaas/alerts/load_15_alerts" | "v1/dbaas/alerts/memory_utilization_alerts" | "v1/dbaas/alerts/disk_utilization_alerts" | "v1/dbaas/alerts/cpu_alerts" | "v1/droplet/autoscale_alerts/current_instances" | "v1/droplet/autoscale_alerts/target_instances" | "v1/droplet/autoscale_alerts/current_cpu_utilization" | "v1/droplet/autoscale_alerts/target_cpu_utilization" | "v1/droplet/autoscale_alerts/current_memory_utilization" | "v1/droplet/autoscale_alerts/target_memory_utilization" | "v1/droplet/autoscale_alerts/scale_up" | "v1/droplet/autoscale_alerts/scale_down";
  /** Name that the message carries. */
  description: string;
  /** Which side of `value` sets it off. */
  compare: "GreaterThan" | "LessThan";
  /** Threshold: percent for CPU, memory and disk use. */
  value: number;
  /** Time over which the metric is averaged. */
  window: "5m" | "10m" | "30m" | "1h";
  /** Numbers of the droplets to watch, as text; may be empty where `tags` says which. */
  entities: string[];
  /** Tags whose droplets to watch; may be empty where `entities` says which. */
  tags: string[];
  /** Who is told; an empty list for a way that is not used. */
  alerts: {
    /** Mail addresses. */
    email: string[];
    /** Slack channels. */
    slack: {
      /** Name of the channel. */
      channel: string;
      /** The channel's webhook; a secret. */
      url: string;
    }[];
  };
  /** False keeps the policy but sends nothing. */
  enabled: boolean;
}

/** Input of deleteAlertPolicy. */
export interface DeleteAlertPolicyInput {
  /** UUID of the policy, from the list of alert policies. */
  alert_uuid: string;
}
