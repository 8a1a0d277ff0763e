/** "Control+Shift+z" → its keys, in the order they go down. A plus sign that is a key stands last: "Control++". */
export function keysOf(chord) {
  return chord.split(/\+(?!$)/);
}
