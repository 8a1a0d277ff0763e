// What the page may do: run its own script and wasm, and nothing else. It stands in the page itself and in the header
// of every server in this project.
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; " +
  "style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** The same for the page as one file: what stands in it, told by its hashes ('sha256-…'), and no network at all. */
export function policyOfSingleFile(scripts, styles) {
  return (
    `default-src 'none'; script-src ${scripts.join(" ")} 'wasm-unsafe-eval'; worker-src blob:; ` +
    `style-src ${styles.join(" ")}; img-src data:; base-uri 'none'; form-action 'none'`
  );
}
