import { bearerToken, type Json, type VendorFailure, type VendorService } from "@medtainer/core";

/** DigitalOcean's API v2: its address, its credential, its limits, its errors. */
export const service: VendorService<"token"> = {
  name: "digitalocean",
  title: "DigitalOcean",
  baseUrl: "https://api.digitalocean.com",
  credential: {
    ...bearerToken({
      variable: "DIGITALOCEAN_TOKEN",
      description: "A personal access token, from the control panel under API, Tokens.",
    }),
    // https://docs.digitalocean.com/reference/api/oauth/
    grant: {
      authorizationUrl: "https://cloud.digitalocean.com/v1/oauth/authorize",
      tokenUrl: "https://cloud.digitalocean.com/v1/oauth/token",
      revocationUrl: "https://cloud.digitalocean.com/v1/oauth/revoke",
      scopes: ["read", "write"],
      pkce: true,
      clientAuthentication: "body",
      client: {
        id: { variable: "DIGITALOCEAN_CLIENT_ID", description: "The id of your OAuth application." },
        secret: { variable: "DIGITALOCEAN_CLIENT_SECRET", description: "Its secret." },
      },
      accessToken: "token",
    },
  },
  rateLimits: [
    { requests: 250, windowMs: 60_000 },
    { requests: 5_000, windowMs: 3_600_000 },
  ],
  readError,
};

/** DigitalOcean answers `{ id, message, request_id }`. */
function readError(body: Json | undefined, headers: Headers): VendorFailure | undefined {
  if (typeof body !== "object" || body === null || !("message" in body)) return undefined;
  const { id, message, request_id: requestId = headers.get("x-request-id") } = body;
  if (typeof message !== "string") return undefined;
  return {
    message,
    ...(typeof id === "string" && { vendorCode: id }),
    ...(typeof requestId === "string" && { requestId }),
  };
}
