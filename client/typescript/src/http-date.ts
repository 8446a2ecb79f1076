const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d)";
const FORMS = [
  `${DAY}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT`,
  `${LONG_DAY}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT`,
  `${DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * Reads a date of HTTP in any of the three forms a recipient has to read (RFC 9110, section 5.6.7), and in no other.
 * The day of the week is not compared.
 *
 * @param now a year of two digits that would be more than 50 years after it is past; milliseconds
 * @returns milliseconds since 1970; undefined if it is none
 */
export function httpDate(value: string, now: number): number | undefined {
  const parts = FORMS.map((form) => form.exec(value)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { year = "", month = "", day, hour, minute, second } = parts;
  const written = year.length === 2 ? 2000 + Number(year) : Number(year);
  const at = (of: number): Date => {
    const date = new Date(0);
    date.setUTCFullYear(of, MONTHS.indexOf(month), Number(day));
    date.setUTCHours(Number(hour), Number(minute), Number(second));
    return date;
  };
  if (at(written).getUTCDate() !== Number(day)) return undefined;
  const isTooLate = year.length === 2 && at(written - 50).getTime() > now;
  return at(isTooLate ? written - 100 : written).getTime();
}
