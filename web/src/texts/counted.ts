// Numbers of things in words.

/** "1 quote", "2,000 quotes". */
export type Counted = (n: number) => string;

/** For a language that has one form for one thing and another for any other number of them. */
export function counted(language: string, one: string, many: string): Counted {
  return (n) => `${n.toLocaleString(language)} ${n === 1 ? one : many}`;
}
