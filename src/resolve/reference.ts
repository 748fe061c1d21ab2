/** What relative times count from: the plan's issue date (ISO) and own years; never today. */
export type Reference = { issued: string | null; year: number | null; yearTo: number | null };
