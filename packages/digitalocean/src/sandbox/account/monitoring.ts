import { type Behaviour, createRandom, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import type {
  AlertPolicy,
  BodyCall,
  DigitalOceanCall,
  DigitalOceanTables,
  Droplet,
  Size,
} from "../tables.js";

type Labels = Readonly<Record<string, string>>;
type MetricQuery = { host_id: string; start: string; end: string; interface?: string; direction?: string };
type MetricCall = DigitalOceanCall<{ query: MetricQuery }>;

/** One series: its labels, and its value at a Unix time in seconds. */
interface Series {
  readonly labels: Labels;
  valueAt(time: number): number;
}

/** Makes the series of one metric for one droplet. */
type Metric = (droplet: Droplet, size: Size, query: MetricQuery) => Series[];

/** Alert policies and the metrics that they watch. */
export const monitoring: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "alertPolicies">({
    table: "alertPolicies",
    path: "/v2/monitoring/alerts",
    item: "/v2/monitoring/alerts/{alert_uuid}",
    listKey: "policies",
    itemKey: "policy",
    create: ({ body, random }: BodyCall<Omit<AlertPolicy, "uuid">>) => ({ ...body, uuid: random.uuid() }),
    update: (_, { body }) => body,
    remove: () => undefined,
  }),
  {
    "GET /v2/monitoring/metrics/droplet/cpu": (call: MetricCall) => replyWithMetric(call, cpu),
    "GET /v2/monitoring/metrics/droplet/memory_available": (call: MetricCall) =>
      replyWithMetric(call, memory),
    "GET /v2/monitoring/metrics/droplet/filesystem_free": (call: MetricCall) =>
      replyWithMetric(call, filesystem),
    "GET /v2/monitoring/metrics/droplet/bandwidth": (call: MetricCall) => replyWithMetric(call, bandwidth),
  },
];

/** A droplet that is off or does not exist has no series, as with the vendor. */
function replyWithMetric({ query, tables, now }: MetricCall, metric: Metric): SandboxReply {
  const start = unixTime("start", query.start);
  const end = unixTime("end", query.end);
  if (end < start) throw new Refusal(400, "end must not be before start.");
  const droplet = tables.droplets.get(query.host_id);
  const runs = droplet?.status === "active";
  const series = runs ? metric(droplet, tables.sizes.find(droplet.size_slug), query) : [];
  const from = runs ? Math.max(start, Math.ceil(Date.parse(droplet.created_at) / 1_000)) : start;
  const times = sampleTimes(from, Math.min(end, Math.floor(now / 1_000)));
  const result = series.map(({ labels, valueAt }) => ({
    metric: { host_id: query.host_id, ...labels },
    values: times.map((time) => [time, String(valueAt(time))]),
  }));
  return { body: { status: "success", data: { resultType: "matrix", result } } };
}

function unixTime(name: string, text: string): number {
  if (!/^\d{1,11}$/.test(text)) throw new Refusal(400, `${name} must be a Unix time in seconds.`);
  return Number(text);
}

const MAX_SAMPLES = 500;
const MINUTE = 60;

/** At most {@link MAX_SAMPLES} times, on whole minutes, so that windows that overlap share their samples. */
function sampleTimes(start: number, end: number): number[] {
  const step = Math.max(1, Math.ceil((end - start) / MINUTE / MAX_SAMPLES)) * MINUTE;
  const first = Math.ceil(start / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((end - first) / step) + 1) },
    (_, position) => first + position * step,
  );
}

const DAY = 86_400;

/** Swings between 0 and 1 once a day, with a smaller wave each half hour; the droplet decides where it begins. */
function wave({ id }: Droplet, what: string, time: number): number {
  const random = createRandom(`${what} of ${id}`);
  const [day, small] = [random.fraction(), random.fraction()].map((phase) => phase * 2 * Math.PI);
  const slow = Math.sin((2 * Math.PI * time) / DAY + (day ?? 0));
  const fast = Math.sin((2 * Math.PI * time) / 1_800 + (small ?? 0));
  return 0.5 + 0.4 * slow + 0.1 * fast;
}

/** Seconds spent in each mode since the droplet was made, over all CPUs; they only grow. */
const cpu: Metric = (droplet, { vcpus }) => {
  const load = createRandom(`cpu load of ${droplet.id}`).integer(5, 60) / 100;
  const shares = { idle: 1 - load, user: load * 0.7, system: load * 0.2, iowait: load * 0.1 };
  const madeAt = Date.parse(droplet.created_at) / 1_000;
  return Object.entries(shares).map(([mode, share]) => ({
    labels: { mode },
    // The wave only bends the straight line a little, so that the sum never falls.
    valueAt: (time) => round((time - madeAt) * vcpus * share + share * 20 * wave(droplet, "cpu", time)),
  }));
};

/** Bytes that programs could still have. */
const memory: Metric = (droplet, size) => [
  {
    labels: {},
    valueAt: (time) => Math.round(size.memory * 1_048_576 * (0.3 + 0.4 * wave(droplet, "memory", time))),
  },
];

/** Free bytes of the droplet's own disk. */
const filesystem: Metric = (droplet) => [
  {
    labels: { device: "/dev/vda1", fstype: "ext4", mountpoint: "/" },
    valueAt: (time) => Math.round(droplet.disk * 1_073_741_824 * (0.5 + 0.05 * wave(droplet, "disk", time))),
  },
];

/** Megabits a second on one interface in one direction. */
const bandwidth: Metric = (droplet, size, { interface: name = "public", direction = "inbound" }) => [
  {
    labels: { interface: name, direction },
    valueAt: (time) => round(size.vcpus * 2 * wave(droplet, `${name} ${direction}`, time)),
  },
];

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
