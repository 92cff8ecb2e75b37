import {
  type CredentialScheme,
  isJsonArray,
  type Json,
  readPointer,
  readText,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";

const credential: CredentialScheme<"token" | "locationId"> = {
  fields: {
    token: {
      variable: "GOHIGHLEVEL_TOKEN",
      description: "A private integration token, made in HighLevel under Settings → Private Integrations.",
    },
    locationId: {
      variable: "GOHIGHLEVEL_LOCATION_ID",
      description: "The location's id, in HighLevel under Settings → Business Profile.",
    },
  },
  sign: (headers, { token }) => headers.set("authorization", `Bearer ${token}`),
  // Its refresh tokens work once; a grant keeps the new one before the old is gone.
  grant: {
    authorizationUrl: "https://marketplace.gohighlevel.com/v2/oauth/chooselocation",
    tokenUrl: "https://services.leadconnectorhq.com/oauth/token",
    scopes: [
      "contacts.readonly",
      "contacts.write",
      "opportunities.readonly",
      "opportunities.write",
      "conversations.readonly",
      "conversations.write",
      "conversations/message.readonly",
      "conversations/message.write",
      "calendars.readonly",
      "calendars/events.readonly",
      "calendars/events.write",
      "locations.readonly",
      "locations/customFields.readonly",
      "locations/customValues.readonly",
      "locations/tags.readonly",
      "locations/tags.write",
      "locations/tasks.readonly",
      "users.readonly",
    ],
    pkce: false,
    clientAuthentication: "body",
    // An agency's token would know no location.
    tokenParameters: { user_type: "Location" },
    client: {
      id: {
        variable: "GOHIGHLEVEL_CLIENT_ID",
        description: "The client id of your app at marketplace.gohighlevel.com.",
      },
      secret: {
        variable: "GOHIGHLEVEL_CLIENT_SECRET",
        description: "The client secret of your app at marketplace.gohighlevel.com.",
      },
    },
    accessToken: "token",
    account: { in: "token", name: "locationId", field: "locationId" },
  },
};

/** HighLevel's API v2: its address, its credential, its limits, its errors. */
export const service: VendorService<"token" | "locationId"> = {
  name: "gohighlevel",
  title: "HighLevel",
  baseUrl: "https://services.leadconnectorhq.com",
  credential,
  rateLimits: [
    { requests: 100, windowMs: 10_000 },
    { requests: 200_000, windowMs: 86_400_000 },
  ],
  readError,
};

/** A token that lacks a scope is refused as one that has ended, with 401. */
const missingScope =
  "Give the private integration, or the app, that scope in HighLevel; an app must then be connected again.";

/**
 * HighLevel answers `{ statusCode, message, error, traceId }`; `message` is a text, or a list of texts where the input was
 * wrong. The burst limit's window stands in a header, in milliseconds; the day's has none.
 */
function readError(body: Json | undefined, headers: Headers): VendorFailure | undefined {
  const said = messageOf(body, "/message") ?? readText(body, "/msg");
  if (said === undefined) return undefined;
  const message = /not authorized for this scope/i.test(said) ? `${said} ${missingScope}` : said;
  const requestId = readText(body, "/traceId") ?? headers.get("x-trace-id") ?? undefined;
  const vendorCode = readText(body, "/error");
  const retryAfterMs = readRetryAfterMs(headers);
  return {
    message,
    ...(vendorCode !== undefined && { vendorCode }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function messageOf(body: Json | undefined, pointer: string): string | undefined {
  const said = readPointer(body, pointer);
  if (said === undefined || !isJsonArray(said)) return readText(body, pointer);
  const texts = said.filter((entry) => typeof entry === "string");
  return texts.length === 0 ? undefined : texts.join("; ");
}

/** Only where the burst limit was what refused: with a day's limit used up, ten seconds change nothing. */
function readRetryAfterMs(headers: Headers): number | undefined {
  if (headers.get("x-ratelimit-daily-remaining") === "0") return undefined;
  if (headers.get("x-ratelimit-remaining") !== "0") return undefined;
  const windowMs = Number(headers.get("x-ratelimit-interval-milliseconds") ?? "");
  return Number.isSafeInteger(windowMs) && windowMs > 0 ? windowMs : undefined;
}
