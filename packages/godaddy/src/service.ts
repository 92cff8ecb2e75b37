import {
  isJsonArray,
  isJsonObject,
  type Json,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";

/** GoDaddy's APIs v1 and v2: their address, credential, limits and errors. */
export const service: VendorService<"key" | "secret"> = {
  name: "godaddy",
  title: "GoDaddy",
  baseUrl: "https://api.godaddy.com",
  credential: {
    fields: {
      key: {
        variable: "GODADDY_API_KEY",
        description: "An API key for production, from developer.godaddy.com under API Keys.",
      },
      secret: {
        variable: "GODADDY_API_SECRET",
        description: "The secret of that key, shown once when the key is made.",
      },
    },
    sign: (headers, { key, secret }) => headers.set("authorization", `sso-key ${key}:${secret}`),
  },
  // https://developer.godaddy.com/getstarted: 60 a minute to each endpoint.
  rateLimits: [{ requests: 60, windowMs: 60_000, per: "operation" }],
  readError,
};

const accessDenied =
  "GoDaddy opens this API only to accounts with enough domains: 10 or a Domain Pro plan for DNS and management, " +
  "50 for availability. Its test environment (api.ote-godaddy.com, with keys of its own) is open to all.";

/** GoDaddy answers `{ code, message, fields: [{ path, code, message }], retryAfterSec }`. */
function readError(body: Json | undefined): VendorFailure | undefined {
  if (!isJsonObject(body) || typeof body.code !== "string") return undefined;
  const { code, message, fields, retryAfterSec } = body;
  const said = [typeof message === "string" ? message : code, ...describeFields(fields)].join(" ");
  return {
    message: code === "ACCESS_DENIED" ? `${said} ${accessDenied}` : said,
    vendorCode: code,
    ...(typeof retryAfterSec === "number" && { retryAfterMs: retryAfterSec * 1_000 }),
  };
}

function describeFields(fields: Json | undefined): string[] {
  if (!isJsonArray(fields)) return [];
  return fields.filter(isJsonObject).map(({ path, message, code }) => `${path}: ${message ?? code}.`);
}
