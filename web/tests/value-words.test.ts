import { describe, expect, it } from "vitest";
import { valueInWords } from "../src/element/value-words.js";

const date = (value: string) => valueInWords({ type: "date", value });
const money = (value: string, unit?: string) => valueInWords({ type: "money", value, ...(unit !== undefined && { unit }) });

describe("valueInWords", () => {
  it.each([
    ["2015-06-01", "1 June 2015"],
    ["2015-06", "June 2015"],
    ["2015", "2015"],
    ["0079", "79"],
    ["--06-01", "1 June"],
    ["--12", "December"],
    ["2015-W03", "week 3 of 2015"],
    ["2009-22", "summer 2009"],
    ["2008-33", "first quarter of 2008"],
    ["2011-41", "second half of 2011"],
    ["199X", "1990s"],
    ["18XX", "19th century"],
    ["20XX", "21st century"],
    ["-0043", "44 BC"],
    ["0000", "1 BC"],
    ["2015/2016", "2015 to 2016"],
    ["--06-03/--06-05", "3 June to 5 June"],
  ])("reads the date %s", (value, expected) => expect(date(value)).toBe(expected));

  it.each([
    ["P2Y", "2 years"],
    ["P1Y", "1 year"],
    ["P3.5Y", "3.5 years"],
    ["P1M", "1 month"],
    ["P6W", "6 weeks"],
    ["P2DT1H", "2 days 1 hour"],
    ["PT1M", "1 minute"],
    ["PT90M", "90 minutes"],
    ["P5Y/P10Y", "5 years to 10 years"],
  ])("reads the length of time %s", (value, expected) => expect(date(value)).toBe(expected));

  it.each([
    ["T10", "10:00"],
    ["T10:30", "10:30"],
    ["T18:00Z", "18:00 UTC"],
    ["T22:30-05:00", "22:30 UTC−05:00"],
    ["T09:00/T17:30", "09:00 to 17:30"],
    ["2015-06-01T10:30", "1 June 2015, 10:30"],
  ])("reads the time %s", (value, expected) => expect(valueInWords({ type: "time", value })).toBe(expected));

  it("groups the digits of amounts and names their unit", () => {
    expect(money("1500000", "USD")).toBe("1,500,000 USD");
    expect(money("999", "USD")).toBe("999 USD");
    expect(money("-1234.5678", "EUR")).toBe("−1,234.5678 EUR");
    expect(money("12345678901234567890", "JPY")).toBe("12,345,678,901,234,567,890 JPY");
    expect(money("5000000/10000000", "EUR")).toBe("5,000,000 to 10,000,000 EUR");
    expect(money("20")).toBe("20");
    expect(valueInWords({ type: "percent", value: "12.5", unit: "%" })).toBe("12.5%");
    expect(valueInWords({ type: "percent", value: "3", unit: "pp" })).toBe("3 percentage points");
    expect(valueInWords({ type: "percent", value: "25", unit: "bp" })).toBe("25 basis points");
    expect(valueInWords({ type: "quantity", value: "20", unit: "°C" })).toBe("20 °C");
    expect(valueInWords({ type: "quantity", value: "2000", unit: "people" })).toBe("2,000 people");
  });

  it("shows a form that it does not know as it stands, and nothing where there is no value", () => {
    for (const value of ["2015-13", "2015-06-01-07", "next", "T1030", "P", "--13-01"]) expect(date(value)).toBe(value);
    expect(valueInWords({ type: "date" })).toBeNull();
  });
});
