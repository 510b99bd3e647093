/** How many characters the texts of rows may have, for their schemas and for the fields that are typed into. Longer ones are refused, never cut. */
export const limits = {
  /** One line. */
  line: 500,
  unit: 100,
  /** What shows a requirement, or why a benefit did not come. */
  remark: 2_000,
  note: 100_000,
} as const;
