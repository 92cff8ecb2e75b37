import { defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { createDropletAction, getAction } from "../generated/operations.js";

interface RebootDropletInput {
  readonly droplet_id: number;
}

const pollEveryMs = 1_000;

/** DigitalOcean lets a reboot run for minutes where the droplet does not answer; past this the caller asks again. */
const longestWaitMs = 120_000;

/** Reboots a droplet and waits until it is done. */
export const rebootDroplet = defineTool({
  name: "digitalocean_reboot_droplet",
  title: "Reboot a droplet",
  description:
    "Restart a droplet gracefully and wait until the restart is done. The droplet is offline for a moment; " +
    "its disk and addresses stay. Answers the finished action.",
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "The droplet's id, from digitalocean_list_droplets.",
      },
    },
    required: ["droplet_id"],
    additionalProperties: false,
  },
  uses: [createDropletAction, getAction],
  run: rebootAndWait,
});

async function rebootAndWait({ input, call, context }: ToolRun<RebootDropletInput>) {
  const started = await call(createDropletAction, { droplet_id: input.droplet_id, type: "reboot" });
  let { action } = started;
  for (
    let waitedMs = 0;
    action?.status === "in-progress" && waitedMs < longestWaitMs;
    waitedMs += pollEveryMs
  ) {
    context.reportProgress({
      progress: waitedMs / 1_000,
      message: `Droplet ${input.droplet_id} is rebooting`,
    });
    await context.sleep(pollEveryMs);
    ({ action } = await call(getAction, { action_id: action.id }));
  }
  if (action?.status === "errored") {
    throw new MedtainerError(
      "vendor_rejected",
      `The reboot of droplet ${input.droplet_id} failed (action ${action.id}).`,
    );
  }
  return { action };
}
