// From which confidence on a finding is shown without a doubt.

/**
 * Below this confidence (0 to 1) a finding is shown as a guess, everywhere: in the text, in its descriptions, in lists.
 * One half is where a confidence that says how often it is right says "as likely wrong as right". It decides about the
 * display alone; a page that wants another line drawn can compare `confidence` itself.
 */
export const UNSURE_BELOW = 0.5;

export function isUnsure(confidence: number): boolean {
  return confidence < UNSURE_BELOW;
}
