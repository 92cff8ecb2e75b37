import {
  type CredentialScheme,
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";

const credential: CredentialScheme<"accessToken"> = {
  fields: {
    accessToken: {
      variable: "GOOGLE_WORKSPACE_ACCESS_TOKEN",
      description: "An access token, from Google's OAuth 2.0 Playground; it ends after an hour.",
    },
  },
  sign: (headers, { accessToken }) => headers.set("authorization", `Bearer ${accessToken}`),
  grant: {
    authorizationUrl: "https://accounts.google.com/o/oauth2/v2/auth",
    tokenUrl: "https://oauth2.googleapis.com/token",
    revocationUrl: "https://oauth2.googleapis.com/revoke",
    scopes: [
      "https://www.googleapis.com/auth/drive",
      "https://www.googleapis.com/auth/documents",
      "https://www.googleapis.com/auth/spreadsheets",
    ],
    pkce: true,
    clientAuthentication: "body",
    // Without both there is no refresh token: Google hands one out only when the person is asked, and only if told so.
    authorizationParameters: { access_type: "offline", prompt: "consent" },
    client: {
      id: {
        variable: "GOOGLE_WORKSPACE_CLIENT_ID",
        description: "The client id of your app, in the Google Cloud console under Clients.",
      },
      secret: {
        variable: "GOOGLE_WORKSPACE_CLIENT_SECRET",
        description: "The client secret of your app, in the Google Cloud console under Clients.",
      },
    },
    accessToken: "accessToken",
    // The e-mail address would need a scope of its own; Drive says whose it is under the scope that is asked for anyway.
    account: {
      in: "reply",
      url: "https://www.googleapis.com/drive/v3/about?fields=user(permissionId)",
      name: "/user/permissionId",
    },
  },
};

/** Google's Drive, Docs and Sheets: their addresses, credential, limits and errors. */
export const service: VendorService<"accessToken"> = {
  name: "google-workspace",
  title: "Google Workspace",
  // Drive's; documents and spreadsheets have addresses of their own, which stand in their operations.
  baseUrl: "https://www.googleapis.com",
  credential,
  // Drive allows 325,000 units a minute for one person, and no call costs more than the 200 of a download (Google's guide to
  // its limits), so every mixture keeps within this. Docs and Sheets have limits of their own, in their operations.
  rateLimits: [{ requests: 1_625, windowMs: 60_000 }],
  // A large export or a spreadsheet that is computed anew takes a while; Google itself gives up after 180 seconds.
  timeoutMs: 60_000,
  readError,
};

/** Reasons of a 403 that mean «too fast» (Drive's guide to errors). */
const tooFast = ["userRateLimitExceeded", "rateLimitExceeded", "sharingRateLimitExceeded"];
/** Limits count by the minute. */
const waitMs = 60_000;

/** Google answers `{ error: { code, message, status, errors: [{ domain, reason, message }], details: [{ reason }] } }`. */
function readError(body: Json | undefined, headers: Headers): VendorFailure | undefined {
  const error = isJsonObject(body) && isJsonObject(body.error) ? body.error : undefined;
  if (error === undefined || typeof error.message !== "string") return undefined;
  const vendorCode = reasonOf(error.errors) ?? reasonOf(error.details) ?? textOf(error, "status");
  const requestId = headers.get("x-goog-request-id");
  const isTooFast = vendorCode !== undefined && tooFast.includes(vendorCode);
  return {
    message: error.message,
    ...(vendorCode !== undefined && { vendorCode }),
    ...(requestId !== null && { requestId }),
    ...(isTooFast && { status: 429, retryAfterMs: waitMs }),
  };
}

function reasonOf(list: Json | undefined): string | undefined {
  const reasons = isJsonArray(list) ? list.filter(isJsonObject).map((entry) => textOf(entry, "reason")) : [];
  return reasons.find((reason) => reason !== undefined);
}

function textOf(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
