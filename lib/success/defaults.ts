/** Limits of the method's rules (method, section 5, "Formulas and defaults" and "Rules that decide a word"), in days unless said otherwise. */
export const defaults = {
  /** A reading older than this leaves the outcome unknown. */
  readingFresh: 60,
  /** Share of |B − A| by which a reading may lag behind the expected value. */
  lag: 0.1,
  /** A requirement confirmed longer ago no longer counts as met. */
  confirmationFresh: 180,
  /** An outcome confirmed longer ago must be confirmed again. */
  outcomeFresh: 180,
  /** After the gate opened, without a use: sold and never used. */
  neverUsed: 30,
  /** An input asked and missing for longer: gate waiting too long. */
  gateWaiting: 7,
  /** A plan unchanged for longer is stale. */
  planFresh: 60,
} as const;
