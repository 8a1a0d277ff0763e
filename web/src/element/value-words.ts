// The value of a date, a time or an amount in words for a person. Values are described in report.ts.
import type { Entity } from "../report.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
// ISO 8601-2, by the number in the month's place.
const PARTS_OF_YEAR: Record<string, string> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "fourth quarter of",
  40: "first half of",
  41: "second half of",
};
const UNITS_IN_WORDS: Record<string, string> = { pp: "percentage points", bp: "basis points" };

/**
 * What a date, a time or an amount means: "1 June 2015", "2 years", "1,500,000 USD", "5 to 10%". Null if it has no value;
 * the value as it stands if it has a form that is not known here.
 */
export function valueInWords({ type, value, unit }: Pick<Entity, "type" | "value" | "unit">): string | null {
  if (value === undefined) return null;
  const ends = value.split("/");
  if (type === "date" || type === "time") return ends.map((end) => point(end) ?? end).join(" to ");
  const amount = ends.map(grouped).join(" to ");
  if (unit === undefined) return amount;
  if (unit === "%" || unit === "°") return amount + unit;
  return `${amount} ${UNITS_IN_WORDS[unit] ?? unit}`;
}

function grouped(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const digits = whole.replace(/^-/, "−").replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function point(value: string): string | null {
  if (value.startsWith("P")) return period(value);
  const [date = "", clock] = value.split("T");
  const [day, hour] = [date === "" ? "" : dayInWords(date), clock === undefined ? "" : time(clock)];
  return day === null || hour === null ? null : [day, hour].filter((part) => part !== "").join(", ");
}

function dayInWords(date: string): string | null {
  const monthName = (number: string | undefined): string | undefined => MONTHS[Number(number) - 1];
  const [, month, dayOfMonth] = /^--(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (month) return joined(dayOfMonth && Number(dayOfMonth), monthName(month));
  const [, digits, rest = ""] = /^(-?\d{2,4}X{0,2})(?:-(.+))?$/.exec(date) ?? [];
  const year = digits && yearInWords(digits);
  if (!year) return null;
  if (rest === "") return year;
  const [, week] = /^W(\d\d)$/.exec(rest) ?? [];
  if (week) return `week ${Number(week)} of ${year}`;
  if (rest in PARTS_OF_YEAR) return joined(PARTS_OF_YEAR[rest], year);
  const [, monthOfYear, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? [];
  return joined(day && Number(day), monthName(monthOfYear), year);
}

// Null if a part is not known; the first may be absent.
function joined(...parts: (string | number | undefined)[]): string | null {
  const [first, ...others] = parts;
  if (others.includes(undefined)) return null;
  return [...(first === undefined ? [] : [first]), ...others].join(" ");
}

// Years count through zero: 0 is 1 B.C.
function yearInWords(year: string): string | null {
  if (/^\d{3}X$/.test(year)) return `${Number(year.slice(0, 3))}0s`;
  if (/^\d\dXX$/.test(year)) return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  if (!/^-?\d{4}$/.test(year)) return null;
  const number = Number(year);
  return number > 0 ? String(number) : `${1 - number} BC`;
}

function ordinal(n: number): string {
  const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };
  return `${n}${endings[new Intl.PluralRules("en", { type: "ordinal" }).select(n)] ?? "th"}`;
}

function time(clock: string): string | null {
  const [, hour, rest = "", zone = ""] = /^(\d\d)((?::\d\d){0,2})(Z|[+-]\d\d(?::\d\d)?)?$/.exec(clock) ?? [];
  if (!hour) return null;
  const zoneInWords = zone === "" ? "" : zone === "Z" ? " UTC" : ` UTC${zone.replace("-", "−")}`;
  return `${hour}${rest || ":00"}${zoneInWords}`;
}

function period(value: string): string | null {
  const [, years, months, weeks, days, hours, minutes, seconds] =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(value) ?? [];
  const parts = Object.entries({ year: years, month: months, week: weeks, day: days, hour: hours, minute: minutes, second: seconds });
  const told = parts.flatMap(([unit, n]) => (n === undefined ? [] : [`${grouped(n)} ${unit}${n === "1" ? "" : "s"}`]));
  return told.length > 0 ? told.join(" ") : null;
}
