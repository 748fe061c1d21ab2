/** How grave a notice is. */
export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];
