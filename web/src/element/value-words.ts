// The value of a date, a time or an amount in words for a person. Values are described in report.ts.
import type { Entity } from "../report.js";
import { en } from "../texts/en.js";
import type { PeriodUnit, Texts, ValueTexts } from "../texts/texts.js";

// As ISO 8601 orders them.
const PERIOD_UNITS: readonly PeriodUnit[] = ["year", "month", "week", "day", "hour", "minute", "second"];

/**
 * What a date, a time or an amount means: "1 June 2015", "2 years", "1,500,000 USD", "5 to 10%". Null if it has no value;
 * the value as it stands if it has a form that is not known here. In English unless `texts` has another language.
 */
export function valueInWords({ type, value, unit }: Pick<Entity, "type" | "value" | "unit">, texts: Texts = en): string | null {
  if (value === undefined) return null;
  const { values } = texts;
  const ends = value.split("/");
  if (type === "date" || type === "time") return ends.map((end) => point(end, values) ?? end).join(values.to);
  const amount = ends.map((end) => grouped(end, values)).join(values.to);
  if (unit === undefined) return amount;
  if (unit === "%") return amount + values.percent;
  if (unit === "°") return amount + unit;
  return `${amount} ${values.units[unit] ?? unit}`;
}

// By hand, since an amount can have more digits than a number in JavaScript.
function grouped(number: string, { group, decimal }: ValueTexts): string {
  const [whole = "", fraction] = number.split(".");
  const digits = whole.replace(/^-/, "−").replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? digits : `${digits}${decimal}${fraction}`;
}

function point(value: string, texts: ValueTexts): string | null {
  if (value.startsWith("P")) return period(value, texts);
  const [date = "", clock] = value.split("T");
  const [day, hour] = [date === "" ? "" : dayInWords(date, texts), clock === undefined ? "" : time(clock)];
  return day === null || hour === null ? null : [day, hour].filter((part) => part !== "").join(", ");
}

function dayInWords(date: string, texts: ValueTexts): string | null {
  const monthName = (number: string | undefined): string | undefined => texts.months[Number(number) - 1];
  const dayName = (number: string | undefined): string | undefined => number && texts.day(Number(number));
  const [, month, dayOfMonth] = /^--(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (month) return joined(dayName(dayOfMonth), monthName(month));
  const [, digits, rest = ""] = /^(-?\d{2,4}X{0,2})(?:-(.+))?$/.exec(date) ?? [];
  const year = digits && yearInWords(digits, texts);
  if (!year) return null;
  if (rest === "") return year;
  const [, week] = /^W(\d\d)$/.exec(rest) ?? [];
  if (week) return texts.week(Number(week), year);
  if (rest in texts.partsOfYear) return joined(texts.partsOfYear[rest], year);
  const [, monthOfYear, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? [];
  return joined(dayName(day), monthName(monthOfYear), year);
}

// Null if a part is not known; the first may be absent.
function joined(...parts: (string | undefined)[]): string | null {
  const [first, ...others] = parts;
  if (others.includes(undefined)) return null;
  return [...(first === undefined ? [] : [first]), ...others].join(" ");
}

// Years count through zero: 0 is 1 B.C.
function yearInWords(year: string, { decade, century, beforeChrist }: ValueTexts): string | null {
  if (/^\d{3}X$/.test(year)) return decade(Number(year.slice(0, 3)) * 10);
  if (/^\d\dXX$/.test(year)) return century(Number(year.slice(0, 2)) + 1);
  if (!/^-?\d{4}$/.test(year)) return null;
  const number = Number(year);
  return number > 0 ? String(number) : beforeChrist(1 - number);
}

function time(clock: string): string | null {
  const [, hour, rest = "", zone = ""] = /^(\d\d)((?::\d\d){0,2})(Z|[+-]\d\d(?::\d\d)?)?$/.exec(clock) ?? [];
  if (!hour) return null;
  const zoneInWords = zone === "" ? "" : zone === "Z" ? " UTC" : ` UTC${zone.replace("-", "−")}`;
  return `${hour}${rest || ":00"}${zoneInWords}`;
}

function period(value: string, texts: ValueTexts): string | null {
  const [, ...amounts] =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(value) ?? [];
  const told = PERIOD_UNITS.flatMap((unit, i) => {
    const [one, many] = texts.periods[unit];
    return amounts[i] === undefined ? [] : [`${grouped(amounts[i], texts)} ${amounts[i] === "1" ? one : many}`];
  });
  return told.length > 0 ? told.join(" ") : null;
}
