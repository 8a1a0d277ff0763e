// galley.wasm that may use little memory, so that running out of it takes no gigabytes.

const memorySection = 5;
const page = 65536;

/** A copy of the module `wasm` whose memory grows to `bytes` at most. */
export function withMemoryLimit(wasm: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(wasm);
  let at = 8; // behind magic and version
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = copy[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < copy.length) {
    const section = copy[at++];
    const size = number();
    if (section !== memorySection) {
      at += size;
      continue;
    }
    const end = at + size;
    number(); // how many memories
    number(); // flags: there is a maximum
    number(); // pages at first
    // Overwrites the maximum by one of as many bytes: all but the last say that more follow.
    for (let pages = bytes / page; at < end; pages >>= 7) copy[at] = (pages & 0x7f) | (++at < end ? 0x80 : 0);
    return copy;
  }
  throw new Error("the module has no memory of its own");
}
