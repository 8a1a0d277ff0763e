// Numbers as a language writes them.

export interface Numbers {
  /** "1,476 characters", "1 line". */
  count: (n: number, one: string, many: string) => string;
  number: (n: number) => string;
  duration: (milliseconds: number, lessThan: string) => string;
}

export function numbersOf(language: string): Numbers {
  const number = (n: number, digits = 0): string =>
    n.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    number,
    count: (n, one, many) => `${number(n)} ${n === 1 ? one : many}`,
    duration(milliseconds, lessThan) {
      if (milliseconds < 1) return `${lessThan} 1 ms`;
      if (milliseconds < 100) return `${number(milliseconds, 1)} ms`;
      return milliseconds < 1000 ? `${number(milliseconds)} ms` : `${number(milliseconds / 1000, 1)} s`;
    },
  };
}
