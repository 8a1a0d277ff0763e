/** The first letter of the first and of the last word of a name: "AL" of "Ann van der Lee". Whole characters, marks included. */
export function initials(name: string): string {
  const words = name.split(/[\s\u00a0-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => (word === undefined ? "" : firstCharacter(word))).join("");
}

function firstCharacter(word: string): string {
  return /^.\p{M}*/u.exec(word)?.[0].toUpperCase() ?? "";
}
