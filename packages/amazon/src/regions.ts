/** Where an account sells: North and South America, Europe with India and the Middle East, or the Far East. */
export type AmazonRegion = "na" | "eu" | "fe";

/** The addresses of one region; a grant is good for one region alone. */
interface RegionAddresses {
  readonly live: string;
  /** Amazon's own sandbox: it answers fixed samples, five requests a second. */
  readonly sandbox: string;
  /** Where a seller authorizes an application; in the Far East Japan's, of three. */
  readonly consent: string;
}

const REGIONS: Readonly<Record<AmazonRegion, RegionAddresses>> = {
  na: addressesOf("na", "sellercentral.amazon.com"),
  eu: addressesOf("eu", "sellercentral-europe.amazon.com"),
  fe: addressesOf("fe", "sellercentral.amazon.co.jp"),
};

/**
 * The address of a region, for `baseUrl` and `AMAZON_BASE_URL`.
 *
 * @param region Default `na`.
 * @example
 * baseUrlOf("eu"); // https://sellingpartnerapi-eu.amazon.com
 * baseUrlOf("eu", "sandbox"); // https://sandbox.sellingpartnerapi-eu.amazon.com
 */
export function baseUrlOf(region: AmazonRegion = "na", stage: "live" | "sandbox" = "live"): string {
  return REGIONS[region][stage];
}

/** The page on which a seller of a region authorizes an application. */
export function consentUrlOf(region: AmazonRegion): string {
  return REGIONS[region].consent;
}

function addressesOf(region: AmazonRegion, sellerCentral: string): RegionAddresses {
  const host = `sellingpartnerapi-${region}.amazon.com`;
  return {
    live: `https://${host}`,
    sandbox: `https://sandbox.${host}`,
    consent: `https://${sellerCentral}/apps/authorize/consent`,
  };
}
