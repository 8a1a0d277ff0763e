// The day of the article, if a person gives it.
import { byId } from "./by-id.js";

const field = byId<HTMLInputElement>("article-date");

/** The day as `analyze` takes it; undefined while the field is empty, half filled in or beyond the years it has. */
export function articleDate(): string | undefined {
  return field.validity.valid && field.value !== "" ? field.value : undefined;
}

export function onArticleDate(changed: () => void): void {
  field.addEventListener("change", changed);
}
