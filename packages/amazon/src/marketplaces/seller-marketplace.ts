import { isJsonObject, type JsonObject, MedtainerError, type ToolContext } from "@medtainer/core";
import { marketplaces as collection } from "../collections.js";

/** A marketplace that the seller is in. */
export interface SellerMarketplace {
  /** Amazon's id, such as `ATVPDKIKX0DER`. */
  readonly id: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly name: string;
  /** True where Amazon has suspended listings. */
  readonly hasSuspendedListings: boolean;
}

/** A seller may be in some twenty marketplaces of one region. */
const mostMarketplaces = 100;

/**
 * The seller's marketplaces, by country, out of what is kept of them: Amazon answers this question once a minute.
 *
 * @param wanted Ids or countries, in any case; left out, all of them.
 * @throws MedtainerError `invalid_input` that names the choice, where the seller is not in one of them; as the vendor.
 */
export async function chooseMarketplaces(
  { collections }: Pick<ToolContext, "collections">,
  wanted?: readonly string[],
): Promise<SellerMarketplace[]> {
  const { items } = await collections.read(collection, { limit: mostMarketplaces });
  const known = items
    .flatMap(({ data }) => readMarketplace(data) ?? [])
    .sort((one, other) => (one.country < other.country ? -1 : 1));
  if (wanted === undefined) return known;
  const chosen = wanted.map((name, index) => {
    const found = known.find(({ id, country }) => [id, country].includes(name.trim().toUpperCase()));
    if (found === undefined) throw unknownMarketplace(name, index, known);
    return found;
  });
  return [...new Set(chosen)];
}

function readMarketplace({ marketplace, participation }: JsonObject): SellerMarketplace | undefined {
  if (!isJsonObject(marketplace) || !isJsonObject(participation)) return undefined;
  const { id, countryCode, name } = marketplace;
  if (typeof id !== "string" || participation.isParticipating !== true) return undefined;
  return {
    id,
    country: typeof countryCode === "string" ? countryCode : "",
    name: typeof name === "string" ? name : id,
    hasSuspendedListings: participation.hasSuspendedListings === true,
  };
}

function unknownMarketplace(
  name: string,
  index: number,
  known: readonly SellerMarketplace[],
): MedtainerError {
  const choice = known.map(({ id, country }) => `${country} (${id})`).join(", ");
  const message = `The seller is not in the marketplace ${JSON.stringify(name.slice(0, 40))}. There are: ${choice || "none"}.`;
  return new MedtainerError("invalid_input", message, {
    issues: [{ path: `/marketplaces/${index}`, message }],
  });
}
