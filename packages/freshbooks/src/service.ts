import {
  type CredentialScheme,
  isJsonArray,
  type Json,
  readPointer,
  readText,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";

const credential: CredentialScheme<"accessToken" | "accountId"> = {
  fields: {
    accessToken: {
      variable: "FRESHBOOKS_ACCESS_TOKEN",
      description:
        "An access token, from your app's page at my.freshbooks.com/#/developer; it ends after 12 hours.",
    },
    accountId: {
      variable: "FRESHBOOKS_ACCOUNT_ID",
      description:
        "The account that the books are in: `account_id` of the business at api.freshbooks.com/auth/api/v1/users/me.",
    },
  },
  sign: (headers, { accessToken }) => headers.set("authorization", `Bearer ${accessToken}`),
  // Its refresh tokens work once; a grant keeps the new one before the old is gone. The way back must be https.
  grant: {
    authorizationUrl: "https://auth.freshbooks.com/oauth/authorize",
    tokenUrl: "https://api.freshbooks.com/auth/oauth/token",
    scopes: [
      "user:profile:read",
      "user:clients:read",
      "user:clients:write",
      "user:invoices:read",
      "user:invoices:write",
      "user:payments:read",
      "user:payments:write",
      "user:expenses:read",
    ],
    pkce: false,
    clientAuthentication: "body",
    tokenRequestBody: "json",
    client: {
      id: {
        variable: "FRESHBOOKS_CLIENT_ID",
        description: "The client id of your app at my.freshbooks.com/#/developer.",
      },
      secret: {
        variable: "FRESHBOOKS_CLIENT_SECRET",
        description: "The client secret of your app at my.freshbooks.com/#/developer.",
      },
    },
    accessToken: "accessToken",
    // Neither token nor address says it. Of several businesses it is the first, as FreshBooks itself opens with.
    account: {
      in: "reply",
      url: "https://api.freshbooks.com/auth/api/v1/users/me",
      name: "/response/business_memberships/0/business/account_id",
      field: "accountId",
    },
  },
};

/** FreshBooks' accounting API: its address, its credential, its errors. It states no rate limits. */
export const service: VendorService<"accessToken" | "accountId"> = {
  name: "freshbooks",
  title: "FreshBooks",
  baseUrl: "https://api.freshbooks.com",
  credential,
  rateLimits: [],
  readError,
};

/**
 * FreshBooks has several forms: `{ response: { errors: [{ errno, message, field }] } }`, `{ code, message, details }` with
 * the same within `details[].metadata`, and `{ error, error_description }`.
 */
function readError(body: Json | undefined): VendorFailure | undefined {
  const errors = readPointer(body, "/response/errors");
  const details = readPointer(body, "/details");
  const reported = [
    ...(isJsonArray(errors) ? errors : []),
    ...(isJsonArray(details) ? details.map((detail) => readPointer(detail, "/metadata")) : []),
  ];
  const sentences = reported.flatMap((one) => sentenceOf(one) ?? []);
  const plain =
    readText(body, "/error_description") ?? readText(body, "/message") ?? readText(body, "/error");
  const message = sentences.length > 0 ? sentences.join(" ") : plain;
  if (message === undefined) return undefined;
  const code =
    readPointer(reported[0], "/errno") ?? readPointer(body, "/error") ?? readPointer(body, "/code");
  return {
    message,
    ...((typeof code === "string" || typeof code === "number") && { vendorCode: String(code) }),
  };
}

function sentenceOf(error: Json | undefined): string | undefined {
  const [message, field] = [readText(error, "/message"), readText(error, "/field")];
  return message === undefined || field === undefined ? message : `${message} (${field})`;
}
