// Offsets as other programs count them.

/**
 * Turns offsets of `text` in UTF-16 units into offsets in Unicode code points, as Python counts and as the W3C's Web
 * Annotation Data Model has it. Linear, once; then at once.
 */
export function codePoints(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; ) {
    const units = text.codePointAt(offset)! > 0xffff ? 2 : 1;
    counts.fill(count, offset, offset + units);
    offset += units;
    count += 1;
  }
  counts[text.length] = count;
  return (offset) => counts[offset]!;
}
