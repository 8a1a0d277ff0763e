// The words of the interface: one file per language implements this.

export interface Texts {
  /** BCP 47, as in `lang`. */
  language: string;
}
