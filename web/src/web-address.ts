/** The address as browsers write it; null if it is no absolute http or https address. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address.trim());
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
