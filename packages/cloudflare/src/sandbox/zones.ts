import { type Behaviour, Refusal } from "@medtainer/sandbox";
import { done, onPage } from "./manners.js";
import { iso, makeZone, settingsOf, signed } from "./seed.js";
import type { CloudflareCall, CloudflareTables, KeptZone } from "./tables.js";

type ZoneCall<Body = null> = CloudflareCall<{ path: { zone_id: string }; body: Body }>;
type SettingCall = CloudflareCall<{ path: { zone_id: string; setting_id: string }; body: { value: string } }>;

/** Zones, their settings, and what hangs on a zone alone. */
export const zones: Behaviour<CloudflareTables> = {
  listZones: ({
    query,
    tables,
  }: CloudflareCall<{ query: { name?: string; status?: string; page?: number; per_page?: number } }>) => {
    const { name, status } = query;
    const found = tables.zones
      .list()
      .filter(
        (zone) =>
          (name === undefined || zone.name === name) && (status === undefined || zone.status === status),
      );
    return onPage(found.map(show), query);
  },
  createZone: ({ body, tables, random, now }: CloudflareCall<{ body: { name: string } }>) => {
    if (tables.zones.list().some(({ name }) => name === body.name))
      throw new Refusal(400, `${body.name} already exists`, { code: "1061" });
    const zone = tables.zones.add(makeZone(body.name, random.hex(32), now));
    for (const setting of settingsOf(zone.id)) tables.settings.add(setting);
    return done(show(zone));
  },
  getZone: ({ path, tables }: ZoneCall) => done(show(tables.zones.find(path.zone_id))),
  updateZone: ({ path, body, tables, now }: ZoneCall<{ paused?: boolean }>) => {
    const { paused } = body;
    const change = { ...(paused !== undefined && { paused }), modified_on: iso(now) };
    return done(show(tables.zones.update(path.zone_id, change)));
  },
  deleteZone: ({ path, tables }: ZoneCall) => {
    const { id } = tables.zones.remove(path.zone_id);
    for (const record of tables.records.list()) if (record.zoneId === id) tables.records.remove(record.id);
    return done({ id });
  },
  checkActivation: ({ path, tables }: ZoneCall) => done({ id: tables.zones.find(path.zone_id).id }),
  purgeCache: ({ path, tables }: ZoneCall) => done({ id: tables.zones.find(path.zone_id).id }),
  getDnssec: ({ path, tables }: ZoneCall) => done(tables.zones.find(path.zone_id).dnssec),
  updateDnssec: ({ path, body, tables }: ZoneCall<{ status?: string }>) => {
    const { name } = tables.zones.find(path.zone_id);
    const dnssec: KeptZone["dnssec"] =
      body.status === "active" ? { ...signed(name), status: "pending" } : { status: "disabled" };
    return done(tables.zones.update(path.zone_id, { dnssec }).dnssec);
  },
  deleteDnssec: ({ path, tables }: ZoneCall) => {
    tables.zones.update(path.zone_id, { dnssec: { status: "disabled" } });
    return done("");
  },
  getDnsSettings: ({ path, tables }: ZoneCall) => done(tables.zones.find(path.zone_id).dnsSettings),
  updateDnsSettings: ({ path, body, tables }: ZoneCall<KeptZone["dnsSettings"]>) => {
    const { dnsSettings } = tables.zones.find(path.zone_id);
    return done(tables.zones.update(path.zone_id, { dnsSettings: { ...dnsSettings, ...body } }).dnsSettings);
  },
  listSettings: ({ path, tables }: ZoneCall) => done(settingsAt(tables, path.zone_id)),
  updateSettings: ({ path, body, tables }: ZoneCall<readonly { id: string; value: string }[]>) => {
    for (const { id, value } of body) tables.settings.update(`${path.zone_id} ${id}`, { value });
    return done(settingsAt(tables, path.zone_id));
  },
  getSetting: ({ path, tables }: SettingCall) => {
    const { id, value } = tables.settings.find(`${path.zone_id} ${path.setting_id}`);
    return done({ id, value, editable: true });
  },
  updateSetting: ({ path, body, tables }: SettingCall) => {
    const { id, value } = tables.settings.update(`${path.zone_id} ${path.setting_id}`, { value: body.value });
    return done({ id, value, editable: true });
  },
  getHold: ({ path, tables }: ZoneCall) => done({ hold: tables.zones.find(path.zone_id).hold }),
  createHold: ({ path, tables }: ZoneCall) =>
    done({ hold: tables.zones.update(path.zone_id, { hold: true }).hold }),
  deleteHold: ({ path, tables }: ZoneCall) => ({
    body: { result: { hold: tables.zones.update(path.zone_id, { hold: false }).hold } },
  }),
  getUniversalSsl: ({ path, tables }: ZoneCall) =>
    done({ enabled: tables.zones.find(path.zone_id).universalSsl }),
  updateUniversalSsl: ({ path, body, tables }: ZoneCall<{ enabled?: boolean }>) => {
    const { enabled: universalSsl = true } = body;
    return done({ enabled: tables.zones.update(path.zone_id, { universalSsl }).universalSsl });
  },
  listCertificatePacks: ({ path, tables }: ZoneCall) => {
    const { name, universalSsl, id } = tables.zones.find(path.zone_id);
    const pack = {
      id: `pack-${id.slice(0, 8)}`,
      type: "universal",
      hosts: [name, `*.${name}`],
      status: "active",
      certificate_authority: "google",
      validity_days: 90,
    };
    return done(universalSsl ? [pack] : []);
  },
};

function settingsAt(tables: ZoneCall["tables"], zoneId: string) {
  tables.zones.find(zoneId);
  const own = tables.settings.list().filter((setting) => setting.zoneId === zoneId);
  return own.map(({ id, value }) => ({ id, value, editable: true }));
}

function show(zone: KeptZone) {
  const { dnssec: _, dnsSettings: __, hold: ___, emailRouting: ____, universalSsl: _____, ...shown } = zone;
  return shown;
}
