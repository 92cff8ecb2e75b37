import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

interface Matrix {
  readonly result: readonly {
    readonly metric: Record<string, string>;
    readonly values: readonly [number, string][];
  }[];
}

function openMetrics() {
  const { call, seeded } = openAccount();
  return async (metric: string, name: string, [start, end]: readonly [number, number], more = "") => {
    const { id } = seeded("droplets", (droplet) => droplet.name === name);
    const path = `/v2/monitoring/metrics/droplet/${metric}?host_id=${id}&start=${start}&end=${end}${more}`;
    const { status, body } = await call("GET", path);
    return { status, message: body.message, result: (body.data as Matrix | undefined)?.result ?? [] };
  };
}

const noon = Date.UTC(2026, 5, 15, 12) / 1_000;
const lastHour = [noon - 3_600, noon] as const;

describe("metrics", () => {
  test("of the CPU are counters that only grow, one for each mode", async () => {
    const { result } = await openMetrics()("cpu", "web-1", lastHour);
    expect(result.map(({ metric }) => metric.mode)).toEqual(["idle", "user", "system", "iowait"]);
    for (const { values } of result) {
      expect(values).toHaveLength(61);
      const numbers = values.map(([, value]) => Number(value));
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    }
  });

  test("are the same however the window is cut", async () => {
    const read = openMetrics();
    const whole = await read("memory_available", "db-1", lastHour);
    const part = await read("memory_available", "db-1", [noon - 600, noon]);
    expect(whole.result[0]?.values.slice(-11)).toEqual(part.result[0]?.values);
  });

  test("stay within what the droplet has", async () => {
    const read = openMetrics();
    const [memory] = (await read("memory_available", "db-1", lastHour)).result;
    const [disk] = (await read("filesystem_free", "db-1", lastHour)).result;
    for (const [, value] of memory?.values ?? []) expect(Number(value)).toBeLessThan(16_384 * 2 ** 20);
    for (const [, value] of disk?.values ?? []) expect(Number(value)).toBeLessThan(50 * 2 ** 30);
    expect(disk?.metric).toMatchObject({ mountpoint: "/", fstype: "ext4" });
  });

  test("carry the labels that were asked for", async () => {
    const { result } = await openMetrics()(
      "bandwidth",
      "web-1",
      lastHour,
      "&interface=private&direction=outbound",
    );
    expect(result[0]?.metric).toMatchObject({ interface: "private", direction: "outbound" });
  });

  test("have at most 500 samples, none before the droplet and none to come", async () => {
    const { result } = await openMetrics()("cpu", "vpn-1", [0, noon + 86_400]);
    const times = result[0]?.values.map(([time]) => time) ?? [];
    expect(times.length).toBeGreaterThan(250);
    expect(times.length).toBeLessThanOrEqual(501);
    expect(times[0]).toBeGreaterThanOrEqual(noon - 25 * 86_400);
    expect(times.at(-1)).toBeLessThanOrEqual(noon);
  });

  test("of a droplet that is off have no series", async () => {
    expect(await openMetrics()("cpu", "staging-1", lastHour)).toMatchObject({ status: 200, result: [] });
  });

  test("need a window that makes sense", async () => {
    const read = openMetrics();
    expect(await read("cpu", "web-1", [noon, noon - 1])).toMatchObject({
      status: 400,
      message: "end must not be before start.",
    });
    expect(await read("cpu", "web-1", [1.5, noon])).toMatchObject({ status: 400 });
  });
});

test("an alert policy is made, changed and deleted", async () => {
  const { call, seeded } = openAccount();
  const { uuid: _, ...policy } = seeded("alertPolicies");
  const { body } = await call("POST", "/v2/monitoring/alerts", { ...policy, value: 55 });
  const { uuid } = body.policy as { uuid: string };
  await call("PUT", `/v2/monitoring/alerts/${uuid}`, { ...policy, enabled: false });
  expect((await call("GET", `/v2/monitoring/alerts/${uuid}`)).body).toMatchObject({
    policy: { uuid, enabled: false },
  });
  expect((await call("DELETE", `/v2/monitoring/alerts/${uuid}`)).status).toBe(204);
  expect((await call("GET", `/v2/monitoring/alerts/${uuid}`)).status).toBe(404);
});
