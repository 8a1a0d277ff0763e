// The files beside the package's modules. The build puts the names in as its very last step: "new URL" with a literal is
// an order to every bundler, which the user's is to follow and the package's own is not.

declare const WASM_FILE: string;
declare const WORKER_FILE: string;

// Tables of the analysis, as text.
declare module "*.tsv?raw" {
  const table: string;
  export default table;
}
