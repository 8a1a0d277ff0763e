declare module "text-fragments-polyfill/text-fragment-utils" {
  interface Directive {
    textStart: string;
  }
  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): { text?: Directive[] };
  export function processTextFragmentDirective(directive: Directive, document: Document): Range[];
}
