// Markdown, CommonMark with GitHub's tables, as HTML, by marked.
import { marked } from "marked";

export function markdownToHtml(markdown: string): string {
  return marked.parse(markdown, { async: false });
}
