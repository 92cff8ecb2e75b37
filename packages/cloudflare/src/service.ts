import {
  bearerToken,
  isJsonArray,
  isJsonObject,
  type Json,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";

/** Cloudflare's API v4: its address, credential, limits and errors. */
export const service: VendorService<"token"> = {
  name: "cloudflare",
  title: "Cloudflare",
  baseUrl: "https://api.cloudflare.com/client/v4",
  credential: bearerToken({
    variable: "CLOUDFLARE_API_TOKEN",
    description:
      "An API token, from the dashboard under My Profile, API Tokens, with Zone:Read and DNS:Edit for the zones in question.",
  }),
  rateLimits: [{ requests: 1_200, windowMs: 300_000 }],
  failure: { pointer: "/success", equals: false },
  readError,
};

/** Cloudflare answers `{ success: false, errors: [{ code, message, error_chain }] }`. */
function readError(body: Json | undefined, headers: Headers): VendorFailure | undefined {
  const errors = isJsonObject(body) && isJsonArray(body.errors) ? body.errors.filter(isJsonObject) : [];
  const [first] = errors;
  if (!first) return undefined;
  const requestId = headers.get("cf-ray");
  return {
    message: errors.flatMap(describe).join(" "),
    vendorCode: String(first.code),
    ...(requestId !== null && { requestId }),
  };
}

/** What is wrong in detail stands in a chain below the error. */
function describe({ message, error_chain: chain }: { readonly [key: string]: Json }): string[] {
  const causes = isJsonArray(chain) ? chain.filter(isJsonObject).map((cause) => String(cause.message)) : [];
  return [String(message), ...causes];
}
