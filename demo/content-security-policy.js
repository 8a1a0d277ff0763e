// What the page may do: run its own script and wasm, and nothing else. It stands in the page itself and in the header
// of every server in this project.
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; " +
  "style-src 'self'; img-src 'self' data:";
