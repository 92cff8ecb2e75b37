import type { JsonSchema } from "@medtainer/core";

/** Schema of a zone's domain. */
export const DOMAIN: JsonSchema = {
  type: "string",
  maxLength: 254,
  description: "The domain of the zone, such as example.com; cloudflare_list_zones lists what there is.",
};
