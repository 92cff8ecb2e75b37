/** What every list takes: which page, and how long one is. */
export const pageInput = {
  page: { type: "integer", minimum: 1, description: "Counted from 1." },
  per_page: { type: "integer", minimum: 1, maximum: 100, description: "Default 25." },
};

/** {@link pageInput} as it arrives. */
export interface PageInput {
  readonly page?: number;
  readonly per_page?: number;
}

/** Where a list stands. */
export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** The page to ask the vendor for. */
export function pageQuery({ page = 1, per_page = 25 }: PageInput): { page: number; per_page: number } {
  return { page, per_page };
}
