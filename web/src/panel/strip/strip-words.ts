// The strip in words.
import type { FindingKind, Report } from "../../report.js";
import type { Texts } from "../../texts/texts.js";
import type { Lane } from "./lanes.js";

export function laneName({ speaker }: Pick<Lane, "speaker">, report: Report, { strip }: Texts): string {
  return (speaker === null ? undefined : report.entities[speaker]?.name) ?? strip.others;
}

/** "Paragraph 3 of 12: Ann Lee, port office; 2 findings", those of muted kinds not counted. */
export function paragraphInWords(paragraph: number, report: Report, muted: ReadonlySet<FindingKind>, { strip }: Texts): string {
  const { start, end } = report.paragraphs[paragraph]!;
  const begins = (offset: number): boolean => start <= offset && offset < end;
  const quotes = report.quotes.filter(({ kind, contents }) => kind !== "scare" && contents.some((span) => begins(span.start)));
  const names = new Set(quotes.map(({ speaker }) => (speaker === null ? undefined : report.entities[speaker]?.name) ?? strip.notNamed));
  const findings = report.findings.filter(({ kind, spans }) => !muted.has(kind) && begins(spans[0]!.start)).length;
  const parts = [[...names].join(", "), findings > 0 ? strip.findings(findings) : ""].filter((part) => part !== "");
  const place = strip.paragraph(paragraph + 1, report.paragraphs.length);
  return parts.length > 0 ? `${place}: ${parts.join("; ")}` : place;
}
