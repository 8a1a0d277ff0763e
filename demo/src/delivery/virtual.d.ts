// A module that the build makes.

/** galley.wasm, by gzip, in base64. */
declare module "virtual:galley-wasm" {
  const base64: string;
  export default base64;
}
