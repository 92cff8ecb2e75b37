/** The tools' choice of marketplaces. */
export const marketplacesInput = {
  type: "array",
  items: { type: "string", maxLength: 40 },
  minItems: 1,
  maxItems: 20,
  description: "Countries or ids, such as DE; all by default.",
};

/** How many pages of orders a tool reads at most: Amazon allows some twenty at once. */
export const pagesInput = {
  type: "integer",
  minimum: 1,
  maximum: 20,
  description: "Pages of 100 orders at most; default 10.",
};

/** Pages read where nobody says otherwise: half of what Amazon allows at once. */
export const usualPages = 10;

/** Milliseconds of a day. */
export const dayMs = 86_400_000;
