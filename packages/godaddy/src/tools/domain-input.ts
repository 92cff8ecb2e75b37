import type { JsonSchema } from "@medtainer/core";

/** The input of tools that are about one domain. */
export interface DomainInput {
  readonly domain: string;
}

/** Schema of {@link DomainInput.domain}. */
export const DOMAIN: JsonSchema = {
  type: "string",
  maxLength: 253,
  description: "The whole name, such as example.com; godaddy_domain_catalog lists what there is.",
};

/** Schema of an object with a domain and more. */
export function domainInput(more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return {
    type: "object",
    properties: { domain: DOMAIN, ...more },
    required: ["domain"],
    additionalProperties: false,
  };
}
