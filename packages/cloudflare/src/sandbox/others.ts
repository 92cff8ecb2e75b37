import { type Behaviour, Refusal } from "@medtainer/sandbox";
import { done, onPage } from "./manners.js";
import { iso } from "./seed.js";
import type { CloudflareCall, CloudflareTables, KeptEmailRule, KeptRuleset, KeptZone } from "./tables.js";

type RulesetCall = CloudflareCall<{
  path: { zone_id: string; ruleset_id: string; rule_id: string; ruleset_phase: string };
}>;
type EmailCall = CloudflareCall<{ path: { zone_identifier: string; rule_identifier: string } }>;

const emailServers = [12, 34, 65];

/** Rulesets, e-mail routing, the token and its accounts. */
export const others: Behaviour<CloudflareTables> = {
  listRulesets: ({ path, tables }: RulesetCall) => {
    tables.zones.find(path.zone_id);
    const own = tables.rulesets.list().filter(({ zoneId }) => zoneId === path.zone_id);
    return done(own.map(showRuleset).map(({ rules: _, ...ruleset }) => ruleset));
  },
  getRuleset: ({ path, tables }: RulesetCall) => done(showRuleset(tables.rulesets.find(path.ruleset_id))),
  deleteRuleset: ({ path, tables }: RulesetCall) => {
    tables.rulesets.remove(path.ruleset_id);
    return {};
  },
  getEntrypoint: ({ path, tables }: RulesetCall) => {
    const found = tables.rulesets
      .list()
      .find(({ zoneId, phase }) => zoneId === path.zone_id && phase === path.ruleset_phase);
    if (!found) throw new Refusal(404);
    return done(showRuleset(found));
  },
  deleteRule: ({ path, tables }: RulesetCall) => {
    const { rules = [] } = tables.rulesets.find(path.ruleset_id);
    if (!rules.some(({ id }) => id === path.rule_id)) throw new Refusal(404);
    const left = rules.filter(({ id }) => id !== path.rule_id);
    return done(showRuleset(tables.rulesets.update(path.ruleset_id, { rules: left })));
  },
  getEmailRouting: ({ path, tables }: EmailCall) => done(routingOf(tables.zones.find(path.zone_identifier))),
  enableEmailRouting: ({ path, tables }: EmailCall) =>
    done(routingOf(tables.zones.update(path.zone_identifier, { emailRouting: true }))),
  disableEmailRouting: ({ path, tables }: EmailCall) =>
    done(routingOf(tables.zones.update(path.zone_identifier, { emailRouting: false }))),
  listEmailRecords: ({ path, tables }: EmailCall) => {
    const { name } = tables.zones.find(path.zone_identifier);
    const servers = emailServers.map((priority, at) => ({
      type: "MX",
      name,
      content: `route${at + 1}.mx.cloudflare.net`,
      priority,
      ttl: 1,
    }));
    return done([
      ...servers,
      { type: "TXT", name, content: "v=spf1 include:_spf.mx.cloudflare.net ~all", ttl: 1 },
    ]);
  },
  listEmailRules: ({
    path,
    query,
    tables,
  }: EmailCall & { query: { enabled?: boolean; page?: number; per_page?: number } }) => {
    const own = tables.emailRules.list().filter(({ zoneId }) => zoneId === path.zone_identifier);
    const found = own.filter(({ enabled }) => query.enabled === undefined || enabled === query.enabled);
    return onPage(found.map(showRule), query);
  },
  getEmailRule: ({ path, tables }: EmailCall) => done(showRule(tables.emailRules.find(path.rule_identifier))),
  deleteEmailRule: ({ path, tables }: EmailCall) =>
    done(showRule(tables.emailRules.remove(path.rule_identifier))),
  getCatchAll: ({ path, tables }: EmailCall) => {
    const { id } = tables.zones.find(path.zone_identifier);
    return done({
      id: `catch-${id.slice(0, 8)}`,
      enabled: false,
      matchers: [{ type: "all" }],
      actions: [{ type: "drop" }],
    });
  },
  verifyToken: ({ now }) =>
    done({ id: "ed17574386854bf78a67040be0a770b0", status: "active", expires_on: iso(now + 31_536_000_000) }),
  listAccounts: ({ query, tables }: CloudflareCall<{ query: { page?: number; per_page?: number } }>) => {
    const found = tables.zones
      .list()
      .flatMap(({ account }) => (account?.id && account.name ? { id: account.id, name: account.name } : []));
    return onPage([...new Map(found.map((account) => [account.id, account])).values()], query);
  },
};

function showRuleset({ zoneId: _, ...ruleset }: KeptRuleset) {
  return ruleset;
}

function showRule({ zoneId: _, ...rule }: KeptEmailRule) {
  return rule;
}

function routingOf({ id, name, emailRouting: enabled }: KeptZone) {
  return { id, name, enabled, status: enabled ? "ready" : "unconfigured" };
}
