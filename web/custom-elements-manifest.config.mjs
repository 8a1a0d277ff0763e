// What editors and documentation tools know of <galley-proof>: its JSDoc and its public properties, as dist/custom-elements.json.
const publicMembersOnly = {
  name: "public-members-only",
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations)
        declaration.members = declaration.members?.filter(({ name, privacy }) => !name.startsWith("#") && (privacy ?? "public") === "public");
  },
};

export default {
  globs: ["src/element/{galley-proof,corrected-text,analysed-text}.ts"],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  plugins: [publicMembersOnly],
};
