import { describe, expect, test } from "vitest";
import document from "./generated/openapi.json" with { type: "json" };
import { type OpenAccount, openAccount } from "./sandbox/fixtures/open-account.js";

interface Request {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a path parameter is filled with, where an operation does not say it itself. */
function parametersOf({ seeded }: OpenAccount): Readonly<Record<string, string | number>> {
  const droplet = seeded("droplets");
  return {
    droplet_id: droplet.id,
    action_id: seeded("actions", ({ resource_id }) => resource_id === droplet.id).id,
    image_id: seeded("images", ({ type }) => type === "snapshot").id,
    ssh_key_identifier: seeded("sshKeys").id,
    volume_id: seeded("volumes", ({ droplet_ids }) => droplet_ids.length === 0).id,
    snapshot_id: seeded("snapshots").id,
    domain_name: seeded("domains").name,
    domain_record_id: seeded("records", ({ type }) => type === "A").id,
    firewall_id: seeded("firewalls").id,
    reserved_ip: seeded("reservedIps").ip,
    project_id: seeded("projects").id,
    tag_id: "web",
    alert_uuid: seeded("alertPolicies").uuid,
  };
}

/** What each operation is sent that needs more than its path. */
function requestsOf({ seeded }: OpenAccount): Readonly<Record<string, Request>> {
  const { id } = seeded("droplets");
  const metrics = { host_id: String(id), start: "1781500000", end: "1781503600" };
  const rule = { protocol: "tcp", ports: "8080", sources: { addresses: ["198.51.100.7"] } };
  const record = { type: "MX", name: "@", data: "mx.example.org.", priority: 5 };
  const policy = {
    type: "v1/insights/droplet/load_5",
    description: "Load",
    compare: "GreaterThan",
    value: 4,
    window: "10m",
    entities: [String(id)],
    tags: [],
    alerts: { email: ["ana@example.org"], slack: [] },
    enabled: true,
  };
  const project = {
    name: "New",
    description: "",
    purpose: "IoT",
    environment: "Development",
    is_default: false,
  };
  const tagged = { resources: [{ resource_id: String(id), resource_type: "droplet" }] };
  const emptyProject = { path: { project_id: seeded("projects", ({ is_default }) => !is_default).id } };
  return {
    createDroplet: { body: { name: "new-1", size: "s-1vcpu-1gb", image: "debian-13-x64", region: "nyc" } },
    createDropletAction: { body: { type: "reboot" } },
    updateImage: { body: { name: "Renamed" } },
    createImageAction: { body: { type: "transfer", region: "fra1" } },
    createSshKey: { body: { name: "new", public_key: "ssh-ed25519 AAAAC3Nza new@example" } },
    updateSshKey: { body: { name: "renamed" } },
    createVolume: { body: { name: "new-volume", size_gigabytes: 10, region: "nyc3" } },
    createVolumeAction: { body: { type: "attach", droplet_id: id } },
    createVolumeSnapshot: { body: { name: "before" } },
    createDomain: { body: { name: "new.example", ip_address: "198.51.100.9" } },
    createDomainRecord: { body: record },
    updateDomainRecord: { body: { type: "A", ttl: 60 } },
    patchDomainRecord: { body: { type: "A", ttl: 60 } },
    createFirewall: { body: { name: "new", inbound_rules: [rule], droplet_ids: [id] } },
    updateFirewall: { body: { name: "new", inbound_rules: [rule] } },
    addFirewallDroplets: { body: { droplet_ids: [id] } },
    removeFirewallDroplets: { body: { droplet_ids: [id] } },
    addFirewallTags: { body: { tags: ["staging"] } },
    removeFirewallTags: { body: { tags: ["web"] } },
    addFirewallRules: { body: { inbound_rules: [rule] } },
    removeFirewallRules: { body: { inbound_rules: [rule] } },
    createReservedIp: { body: { region: "ams3" } },
    createReservedIpAction: { body: { type: "unassign" } },
    createProject: { body: { name: "New", purpose: "IoT" } },
    updateProject: { ...emptyProject, body: project },
    patchProject: { body: { description: "Changed" } },
    assignProjectResources: { ...emptyProject, body: { resources: [`do:droplet:${id}`] } },
    createTag: { body: { name: "new" } },
    tagResources: { body: tagged },
    untagResources: { body: tagged },
    getDropletCpuMetrics: { query: metrics },
    getDropletMemoryMetrics: { query: metrics },
    getDropletFilesystemMetrics: { query: metrics },
    getDropletBandwidthMetrics: { query: { ...metrics, interface: "public", direction: "inbound" } },
    createAlertPolicy: { body: policy },
    updateAlertPolicy: { body: policy },
  };
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId, responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    success: Number(Object.keys(responses).find((status) => status.startsWith("2"))),
  })),
);

describe("the sandbox of DigitalOcean", () => {
  test("models every operation of the document", () => {
    expect(openAccount().sandbox.unmodelled).toEqual([]);
    expect(operations.length).toBeGreaterThan(60);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path, success }) => {
      const account = openAccount();
      const request = requestsOf(account)[operationId] ?? {};
      const parameters = { ...parametersOf(account), ...request.path };
      if (operationId === "deleteProject") await emptyProject(account, String(parameters.project_id));
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
      const query = request.query ? `?${new URLSearchParams(request.query)}` : "";
      const { status, body } = await account.call(method, filled + query, request.body);
      expect({ status, message: body.message }).toEqual({ status: success, message: undefined });
    },
  );

  test("shows every page of every list by following its links", async () => {
    const { call, sandbox } = openAccount();
    const names: string[] = [];
    let path: string | undefined = "/v2/droplets?per_page=4";
    let pages = 0;
    while (path !== undefined && pages < 10) {
      const { body } = await call("GET", path);
      expect(body.meta.total).toBe(9);
      names.push(...(body.droplets as { name: string }[]).map(({ name }) => name));
      const links = body.links as { pages?: { next?: string } };
      path = links.pages?.next?.replace("https://api.digitalocean.com", "");
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(new Set(names).size).toBe(9);
    expect(names).toHaveLength(sandbox.state.droplets?.length ?? 0);
  });

  test("has no links where there is one page", async () => {
    const { body } = await openAccount().call("GET", "/v2/account/keys");
    expect(body).toMatchObject({ links: {}, meta: { total: 3 } });
  });

  test("answers what is missing in DigitalOcean's own shape", async () => {
    const { call } = openAccount();
    for (const path of [
      "/v2/droplets/1",
      "/v2/droplets/web-1",
      "/v2/domains/none.example/records",
      "/v2/nothing",
    ]) {
      const { status, body, headers } = await call("GET", path);
      expect(status).toBe(404);
      expect(body).toEqual({
        id: "not_found",
        message: "There is no such resource.",
        request_id: headers.get("x-request-id"),
      });
    }
  });

  test("refuses what the document refuses, with the field's name", async () => {
    const { call, sandbox } = openAccount();
    const created = await call("POST", "/v2/droplets", {
      name: "bad name",
      size: "s-1vcpu-1gb",
      colour: "red",
    });
    expect(created.status).toBe(422);
    expect(created.body.id).toBe("unprocessable_entity");
    for (const word of ["image is required", "colour", "name"]) expect(created.body.message).toContain(word);
    expect(await call("GET", "/v2/droplets?per_page=500")).toMatchObject({
      status: 400,
      body: { id: "bad_request" },
    });
    expect(sandbox.state.droplets).toHaveLength(9);
  });

  test("asks for a token", async () => {
    const { sandbox } = openAccount();
    const reply = await sandbox.fetch("/v2/droplets");
    expect(reply.status).toBe(401);
    expect(await reply.json()).toMatchObject({ id: "unauthorized" });
  });

  test("counts requests, and stops the 251st of a minute", async () => {
    const { call, advance } = openAccount();
    const first = await call("GET", "/v2/account");
    expect(first.headers.get("ratelimit-limit")).toBe("5000");
    expect(first.headers.get("ratelimit-remaining")).toBe("4999");
    expect(first.headers.get("ratelimit-reset")).toBe(String(Date.UTC(2026, 5, 15, 13) / 1_000));
    for (let count = 0; count < 249; count += 1) await call("GET", "/v2/account");
    const refused = await call("GET", "/v2/account");
    expect(refused).toMatchObject({ status: 429, body: { id: "too_many_requests" } });
    expect(refused.headers.get("retry-after")).toBe("60");
    advance(60_000);
    expect((await call("GET", "/v2/account")).status).toBe(200);
  });

  test("has a tighter limit for the list of SSH keys", async () => {
    const { call } = openAccount();
    const statuses = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await call("GET", "/v2/account/keys")).status);
    expect(statuses.lastIndexOf(200)).toBe(9);
    expect(statuses[10]).toBe(429);
  });

  test("is the same for the same seed, and other ids come with another", () => {
    expect(openAccount({ seed: 3 }).sandbox.state).toEqual(openAccount({ seed: 3 }).sandbox.state);
    expect(openAccount({ seed: 3 }).sandbox.state).not.toEqual(openAccount({ seed: 4 }).sandbox.state);
  });
});

async function emptyProject({ call }: OpenAccount, projectId: string): Promise<void> {
  const { body } = await call("POST", "/v2/projects", { name: "Other", purpose: "IoT" });
  const { id } = body.project as { id: string };
  await call("PATCH", `/v2/projects/${id}`, { is_default: true });
  const listed = await call("GET", `/v2/projects/${projectId}/resources?per_page=200`);
  const urns = (listed.body.resources as { urn: string }[]).map(({ urn }) => urn);
  await call("POST", `/v2/projects/${id}/resources`, { resources: urns });
}
