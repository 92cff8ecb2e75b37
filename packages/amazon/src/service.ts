import {
  type GrantScheme,
  isJsonArray,
  type Json,
  readPointer,
  readText,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";
import { type AmazonRegion, baseUrlOf, consentUrlOf } from "./regions.js";

/** What differs from one application to another. */
export interface AmazonApplication {
  /** Where the account sells; default `na`. */
  readonly region?: AmazonRegion;
  /**
   * The application's id, such as `amzn1.sp.solution.…`: Amazon's page asks for it where people connect their account.
   */
  readonly applicationId?: string;
}

/**
 * Amazon's Selling Partner API: its address, its credential, its errors. Each operation has a limit of its own, which
 * stands with the operation.
 */
export function describeService({
  region = "na",
  applicationId,
}: AmazonApplication = {}): VendorService<"accessToken"> {
  return {
    name: "amazon",
    title: "Amazon",
    baseUrl: baseUrlOf(region),
    credential: {
      fields: {
        accessToken: {
          variable: "AMAZON_ACCESS_TOKEN",
          description:
            "An access token of Login with Amazon for your application and seller; it ends after an hour.",
        },
      },
      sign: (headers, { accessToken }) => headers.set("x-amz-access-token", accessToken),
      grant: {
        ...grant,
        authorizationUrl: consentUrlOf(region),
        ...(applicationId !== undefined && {
          authorizationParameters: { application_id: applicationId },
        }),
      },
    },
    rateLimits: [],
    readError,
  };
}

/** Login with Amazon. The refresh token belongs to the seller's authorization and stays the same. */
const grant: Omit<GrantScheme<"accessToken">, "authorizationUrl"> = {
  tokenUrl: "https://api.amazon.com/auth/o2/token",
  // What an application may do is fixed by its roles in Seller Central.
  scopes: [],
  pkce: false,
  clientAuthentication: "body",
  codeParameter: "spapi_oauth_code",
  client: {
    id: {
      variable: "AMAZON_CLIENT_ID",
      description: "The client id (LWA) of your application, in Seller Central under Develop Apps.",
    },
    secret: {
      variable: "AMAZON_CLIENT_SECRET",
      description:
        "The client secret (LWA) beside it. It ends 180 days after it was made: rotate it in Seller Central before.",
    },
  },
  accessToken: "accessToken",
  // Which seller it is stands in the address to which the person is sent back.
  account: { in: "callback", name: "selling_partner_id" },
};

/** What to do about errors whose own sentence does not say it. */
const ADVICE: Readonly<Record<string, string>> = {
  Unauthorized:
    "The seller may have to authorize the application again, its roles may not cover this, the account may be another " +
    "region's (AMAZON_BASE_URL), or the client secret has ended, as it does after 180 days: make a new one in Seller " +
    "Central and set AMAZON_CLIENT_SECRET.",
  QuotaExceeded: "Amazon allows each operation a few calls only: ask for less at once.",
};

/** Amazon answers `{ errors: [{ code, message, details }] }`, with the request's id in `x-amzn-RequestId`. */
function readError(body: Json | undefined, headers: Headers): VendorFailure | undefined {
  const listed = readPointer(body, "/errors");
  const errors = listed !== undefined && isJsonArray(listed) ? listed.slice(0, 5) : [];
  const said = errors.flatMap((error) => sentenceOf(error) ?? []);
  if (said.length === 0) return undefined;
  const vendorCode = readText(body, "/errors/0/code");
  const advice = ADVICE[vendorCode ?? ""];
  const requestId = headers.get("x-amzn-requestid");
  return {
    message: [...said, ...(advice === undefined ? [] : [advice])].join(" "),
    ...(vendorCode !== undefined && { vendorCode }),
    ...(requestId !== null && { requestId }),
    // An access token that has ended is refused like a seller who forbids it; only the details tell.
    ...(vendorCode === "Unauthorized" &&
      /expired/i.test(readText(body, "/errors/0/details") ?? "") && { status: 401 }),
  };
}

function sentenceOf(error: Json): string | undefined {
  const [message, details] = [readText(error, "/message"), readText(error, "/details")];
  return message === undefined || details === undefined ? (message ?? details) : `${message} (${details})`;
}
