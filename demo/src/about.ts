// What a person, or a file, says of the article.

export interface About {
  title: string;
  /** As it was typed. */
  address: string;
  /** YYYY-MM-DD, or empty. */
  date: string;
}

export const NOTHING_KNOWN: About = { title: "", address: "", date: "" };

/** An absolute http or https address; undefined while what was typed is none. */
export function webAddress({ address }: About): string | undefined {
  return /^https?:\/\/[^\s/]+/i.test(address.trim()) ? address.trim() : undefined;
}
