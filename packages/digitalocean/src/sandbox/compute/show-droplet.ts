import type { Json } from "@medtainer/core";
import type { BackupPolicy, DigitalOceanServices, Droplet, Size } from "../tables.js";
import { DAY_MS, timestamp } from "../timestamp.js";

/** The droplet as the vendor shows it: with its size, region and image whole. */
export function showDroplet(droplet: Droplet, { tables, now }: Pick<DigitalOceanServices, "tables" | "now">) {
  const { region_slug, backup_policy, host: _, ...shown } = droplet;
  const size = tables.sizes.find(droplet.size_slug);
  return {
    ...shown,
    memory: size.memory,
    vcpus: size.vcpus,
    disk_info: [localDisk(droplet.disk)],
    kernel: null,
    next_backup_window: backup_policy && nextBackupWindow(backup_policy, now),
    size: showSize(size),
    region: tables.regions.find(region_slug),
  };
}

/** The size as the vendor shows it. */
export function showSize(size: Size) {
  return { ...size, disk_info: [localDisk(size.disk)] };
}

/** The droplet, or null where there is none (any more). */
export function showDropletOrNull(
  id: number | null,
  call: Pick<DigitalOceanServices, "tables" | "now">,
): Json {
  const droplet = id === null ? undefined : call.tables.droplets.get(id);
  return droplet === undefined ? null : showDroplet(droplet, call);
}

function localDisk(gigabytes: number) {
  return { type: "local", size: { amount: gigabytes, unit: "gib" } };
}

const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const HOUR_MS = 3_600_000;

/** The next window of four hours that the policy allows and that has not begun. */
function nextBackupWindow({ plan, weekday = "SUN", hour = 0 }: BackupPolicy, now: number) {
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  const starts = Array.from({ length: 9 }, (_, days) => today + days * DAY_MS + hour * HOUR_MS);
  const start = starts.find(
    (time) => time > now && (plan !== "weekly" || WEEKDAYS[new Date(time).getUTCDay()] === weekday),
  );
  return start === undefined ? null : { start: timestamp(start), end: timestamp(start + 4 * HOUR_MS) };
}
