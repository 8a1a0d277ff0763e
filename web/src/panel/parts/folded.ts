/** Words as they are sought, without case and accents: "malmo" finds Malmö. */
export function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}
