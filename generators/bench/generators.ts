import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { VendorModel } from "../src/model.js";
import { readSpecFile } from "../src/read/read-vendor.js";
import { type Original, openOriginals } from "../src/wire/original.js";
import { type WireShare, wireShare } from "../src/wire/wire-share.js";
import { startCaptureServer } from "./capture-server.js";
import { startMcpProcess } from "./mcp-process.js";
import { peerWireShare } from "./peer-wire.js";
import { type Peer, peers } from "./peers.js";
import { type Measured, runMeasured } from "./run-measured.js";

/** The largest of the vendors' own files, in the folder that `MEDTAINER_UPSTREAM_SPECS` names. */
const files: readonly (readonly [vendor: string, path: string])[] = [
  ["digitalocean", "digitalocean/DigitalOcean-public.v2.bundled.yaml"],
  ["cloudflare", "cloudflare/openapi.json"],
];

/** One line of the table. */
interface Row extends Partial<Measured> {
  readonly generator: string;
  readonly vendor: string;
  readonly operations: number;
  readonly tools?: number;
  readonly share?: WireShare;
  /** Why there is no share. */
  readonly failure?: string;
}

interface Described {
  readonly vendor: string;
  readonly spec: string;
  readonly model: VendorModel;
  readonly original: Original;
}

/**
 * Ours beside other generators, on vendors' own files, in one run: seconds and memory to generate, and how many
 * operations are right on the wire when their tools are called with what their own schemas allow. With
 * `MEDTAINER_BENCH_MISTAKES`, what is wrong is written to that file.
 */
export async function benchGenerators(): Promise<void> {
  const folder = process.env.MEDTAINER_UPSTREAM_SPECS ?? "";
  if (folder === "" || !files.every(([, path]) => existsSync(join(folder, path)))) {
    const paths = files.map(([, path]) => path).join(" and ");
    console.error(`generators: MEDTAINER_UPSTREAM_SPECS must name a folder that has ${paths}.`);
    process.exitCode = 1;
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "medtainer-bench-"));
  try {
    installPeers(home);
    console.log("| generator | file | operations in | tools out | seconds | peak MB | right on the wire |");
    console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    const rows: Row[] = [];
    for (const [vendor, path] of files) {
      const spec = resolve(folder, path);
      const [original] = openOriginals(spec);
      if (original === undefined) throw new Error(`${path} is no description.`);
      const described = { vendor, spec, original, model: readSpecFile(spec, vendor) };
      for await (const row of compare(home, described)) {
        printRow(row);
        rows.push(row);
      }
    }
    const { MEDTAINER_BENCH_MISTAKES: file } = process.env;
    if (file) writeFileSync(file, JSON.stringify(rows, null, 2));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Into a folder of their own, so that nothing of them comes into the workspace. */
function installPeers(home: string): void {
  process.stderr.write("installing the other generators\n");
  writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }');
  const packages = [...new Set(peers.flatMap((peer) => peer.packages))];
  const { status, stderr } = spawnSync(
    "npm",
    ["install", "--prefix", home, "--save-exact", "--no-audit", "--no-fund", ...packages],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`npm could not install them:\n${stderr}`);
}

async function* compare(home: string, described: Described): AsyncGenerator<Row> {
  process.stderr.write(`${described.vendor}: ours\n`);
  yield await runOurs(home, described);
  for (const peer of peers) {
    process.stderr.write(`${described.vendor}: ${peer.name}\n`);
    yield await runPeer(home, described, peer);
  }
}

async function runOurs(home: string, { vendor, spec, model, original }: Described): Promise<Row> {
  const program = resolve(import.meta.dirname, "../dist/cli.js");
  const out = join(home, `ours-${vendor}`);
  const measured = await runMeasured([program, vendor, "--spec", spec, "--out", out], home);
  const share = wireShare(model, [original]);
  const counts = { operations: model.operations.length, tools: model.tools.length };
  return { generator: "@medtainer/generator", vendor, ...counts, ...measured, share };
}

async function runPeer(home: string, { vendor, spec, model, original }: Described, peer: Peer): Promise<Row> {
  const row = { generator: `${peer.name} ${peer.version}`, vendor, operations: model.operations.length };
  const out = join(home, `${plain(peer.name)}-${vendor}`);
  const capture = await startCaptureServer();
  let measured: Measured | undefined;
  try {
    measured = await runMeasured(peer.generator({ home, spec, out, url: capture.url }), home);
    const server = await startMcpProcess(peer.server(home, out), { API_BASE_URL: capture.url });
    try {
      const share = await peerWireShare({ peer, server, vendor: capture, model, original });
      return { ...row, ...measured, tools: server.tools.length, share };
    } finally {
      server.close();
    }
  } catch (error) {
    return { ...row, ...measured, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    capture.close();
  }
}

function plain(name: string): string {
  return name.replaceAll(/[^a-z]+/g, "-");
}

function printRow(row: Row): void {
  const { generator, vendor, operations, tools, seconds, peakMegabytes, share, failure } = row;
  const right = share ? `${share.right} / ${share.all}` : `fails: ${failure?.split("\n").at(-1)}`;
  const cells = [generator, vendor, operations, tools ?? 0, seconds?.toFixed(1), peakMegabytes, right];
  console.log(`| ${cells.map((cell) => cell ?? "-").join(" | ")} |`);
}
