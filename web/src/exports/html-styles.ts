// The looks of the exported document: every mark has a line of its own kind, so that it does without colours too.
export const STYLES = `
:root { color-scheme: light dark; font: 1.1rem/1.6 Georgia, serif; }
main { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; }
h2, .about, section { font-family: system-ui, sans-serif; font-size: 0.9rem; }
h2 { font-size: 1.1rem; }
q { quotes: none; border-bottom: 2px solid; background: color-mix(in srgb, currentcolor 8%, transparent); }
q.mixed { border-bottom-style: dashed; }
q.indirect { border-bottom-style: dotted; }
q.scare { border-bottom: none; background: none; }
q.by-hand { border-bottom-width: 4px; border-bottom-style: double; }
mark { color: inherit; background: none; outline: 1px solid; outline-offset: 1px; }
.entity { font-weight: bold; }
.entity.pronoun, .entity.description { font-weight: normal; font-style: italic; }
`;
