// JSON-LD as a processor reads it, without a network.
import jsonld from "jsonld";

type Expanded = Record<string, unknown>;

/**
 * `source` expanded by a context that stands for the one at `address`. In safe mode: a term that the context does not
 * have is an error, where it would be dropped otherwise.
 */
export async function expand(
  source: string,
  address: string,
  context: object,
  base = "https://desk.example/file",
): Promise<Expanded[]> {
  const documentLoader = async (url: string) => {
    if (url !== address) throw new Error(`not to be loaded: ${url}`);
    return { documentUrl: url, document: { "@context": context } };
  };
  const read: (input: object, options: object) => Promise<Expanded[]> = jsonld.expand; // its types lack the safe mode
  return read(JSON.parse(source) as object, { documentLoader, base, safe: true });
}
