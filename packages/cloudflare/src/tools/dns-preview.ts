import { defineTool, type ToolRun } from "@medtainer/core";
import { planZone, type WantedRecords, wantedRecordsWith } from "@medtainer/core/dns";
import { listDnsRecords, listZones } from "../generated/operations.js";
import { DOMAIN } from "./domain-input.js";
import { findUnwritable } from "./unwritable.js";
import { openZone } from "./zone-records.js";

interface PreviewInput extends Partial<WantedRecords> {
  readonly domain: string;
}

/** What has to be done so that a zone has some records. */
export const dnsPreview = defineTool({
  name: "cloudflare_dns_preview",
  title: "Preview DNS changes",
  description:
    "Plans the smallest change of a zone to the wanted records. Changes nothing: show the text to the person, then call " +
    "cloudflare_apply_dns_plan with `plan`.",
  input: {
    type: "object",
    properties: {
      domain: DOMAIN,
      ...wantedRecordsWith({
        proxied: { type: "boolean", description: "Through Cloudflare; A, AAAA, CNAME." },
      }),
    },
    required: ["domain"],
    additionalProperties: false,
  },
  uses: [listZones, listDnsRecords],
  run: previewDns,
});

async function previewDns({ input, call }: ToolRun<PreviewInput>) {
  const { domain, records = [], remove = [], prune = false } = input;
  const { zone } = await openZone(call, domain);
  const { text, plan, keep, problems } = await planZone(
    zone,
    { records, remove, prune },
    { flattensApex: true },
  );
  return { text, plan, keep, problems: [...problems, ...findUnwritable(plan)] };
}
