import type { Listing, Participation } from "../tables.js";

/** A marketplace of the seed, with what makes prices and names there. */
interface SeedMarketplace {
  readonly participation: Participation;
  /** How many of the currency's smallest unit are charged for a cent of the price in dollars. */
  readonly unitsPerCent: number;
  /** How many of the products are sold here. */
  readonly products: number;
  /** Which of a product's names is shown. */
  readonly language: 0 | 1 | 2;
}

export const US = "ATVPDKIKX0DER";
export const DE = "A1PA6795UKMFR9";
export const JP = "A1VC38T7YXB528";

/** Three marketplaces on one address, which Amazon itself has in three regions. */
const MARKETPLACES: readonly SeedMarketplace[] = [
  {
    participation: participate(US, "Amazon.com", "US", "USD", "en_US", "www.amazon.com"),
    unitsPerCent: 1,
    products: 24,
    language: 0,
  },
  {
    participation: participate(DE, "Amazon.de", "DE", "EUR", "de_DE", "www.amazon.de"),
    unitsPerCent: 0.95,
    products: 20,
    language: 1,
  },
  {
    participation: participate(JP, "Amazon.co.jp", "JP", "JPY", "ja_JP", "www.amazon.co.jp"),
    unitsPerCent: 1.5,
    products: 16,
    language: 2,
  },
];

/** The marketplaces as the table keeps them. */
export const PARTICIPATIONS = MARKETPLACES.map(({ participation }) => {
  return { id: participation.marketplace.id, ...participation };
});

/** Price in cents of a dollar, and the names in English, German and Japanese. */
const PRODUCTS = [
  ["THERM-01", 1_999, "Digital Thermometer", "Fieberthermometer digital", "デジタル体温計"],
  ["BPM-02", 4_950, "Blood Pressure Monitor", "Blutdruckmessgerät Oberarm", "上腕式血圧計"],
  ["OXI-03", 2_795, "Pulse Oximeter", "Pulsoximeter Fingerclip", "パルスオキシメーター"],
  ["BAND-04", 899, "Elastic Bandage, 4 Pack", "Elastische Binde, 4 Stück", "弾性包帯 4個入り"],
  ["GLOVE-05", 1_450, "Nitrile Gloves, 100", "Nitrilhandschuhe, 100 Stück", "ニトリル手袋 100枚"],
  ["MASK-06", 1_299, "Face Masks, 50", "Mund-Nasen-Schutz, 50 Stück", "サージカルマスク 50枚"],
  ["KIT-07", 3_499, "First Aid Kit", "Verbandkasten für Zuhause", "救急箱セット"],
  ["TAPE-08", 650, "Medical Tape", "Heftpflasterrolle", "医療用テープ"],
  ["ICE-09", 1_150, "Reusable Ice Pack", "Kältekompresse wiederverwendbar", "保冷パック"],
  ["HEAT-10", 2_999, "Heating Pad", "Heizkissen", "電気温熱パッド"],
  ["PILL-11", 999, "Weekly Pill Organizer", "Tablettenbox für 7 Tage", "1週間ピルケース"],
  ["NEB-12", 5_900, "Nebulizer", "Inhalationsgerät", "ネブライザー"],
  ["KNEE-13", 2_250, "Knee Brace", "Kniebandage", "膝サポーター"],
  ["WRIST-14", 1_650, "Wrist Splint", "Handgelenkschiene", "手首サポーター"],
  ["SCALE-15", 3_899, "Body Scale", "Körperwaage", "体重計"],
  ["SOAP-16", 799, "Antiseptic Soap", "Waschlotion antiseptisch", "薬用ハンドソープ"],
  ["GAUZE-17", 549, "Gauze Pads, 25", "Mullkompressen, 25 Stück", ""],
  ["SCOPE-18", 7_950, "Stethoscope", "Stethoskop", ""],
  ["LAMP-19", 2_650, "Examination Penlight", "Diagnostikleuchte", ""],
  ["CUSH-20", 3_150, "Seat Cushion", "Sitzkissen orthopädisch", ""],
  ["SOCK-21", 1_899, "Compression Socks", "", ""],
  ["CANE-22", 2_799, "Folding Cane", "", ""],
  ["ROLL-23", 2_099, "Foam Roller", "", ""],
  ["STRIP-24", 1_599, "Test Strips, 50", "", ""],
  // Shipped by the seller, so that none of it stands in a warehouse of Amazon's.
  ["BED-25", 12_900, "Bed Rail", "Bettgitter", "ベッドガード"],
  ["CHAIR-26", 9_450, "Shower Chair", "Duschstuhl", "シャワーチェア"],
] as const;

/** The last products are the seller's own to ship. */
const storedProducts = 24;

/** Everything that is on offer: 60 SKUs in Amazon's warehouses, and six that the seller ships. */
export const LISTINGS: readonly Listing[] = MARKETPLACES.flatMap((marketplace) =>
  PRODUCTS.flatMap((product, index) => {
    const isStored = index < storedProducts;
    return isStored && index >= marketplace.products ? [] : [listingOf(marketplace, product, index)];
  }),
);

function listingOf(
  { participation: { marketplace }, unitsPerCent, language }: SeedMarketplace,
  [code, cents, ...names]: (typeof PRODUCTS)[number],
  index: number,
): Listing {
  const sku = `HC-${code}-${marketplace.countryCode}`;
  return {
    id: `${marketplace.id}/${sku}`,
    marketplaceId: marketplace.id,
    sku,
    asin: `B0HARB${String(1_000 + index)}`,
    title: names[language],
    currency: marketplace.defaultCurrencyCode,
    price: Math.round(cents * unitsPerCent),
    fulfilledBy: index < storedProducts ? "AMAZON" : "MERCHANT",
  };
}

function participate(
  id: string,
  name: string,
  countryCode: string,
  defaultCurrencyCode: string,
  defaultLanguageCode: string,
  domainName: string,
): Participation {
  return {
    marketplace: { id, name, countryCode, defaultCurrencyCode, defaultLanguageCode, domainName },
    participation: { isParticipating: true, hasSuspendedListings: false },
    storeName: "Harbor Care Supplies",
  };
}
