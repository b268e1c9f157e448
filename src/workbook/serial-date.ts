import { Rational } from "../shared/index.ts";

const SECONDS_A_DAY = 86_400;
const MILLISECONDS_A_DAY = SECONDS_A_DAY * 1000;

/** Day 0 of the 1900 system, and what that system calls the days 0 of the 1904 system and 9999-12-31. */
const ZERO_1900 = Date.UTC(1899, 11, 31);
const ZERO_1904 = 1462;
const LAST_DAY = 2_958_465;

/**
 * The date of a serial number: YYYY-MM-DD, with Thh:mm:ss where it has a time; hh:mm:ss below one day.
 *
 * The 1900 system counts a 29 February 1900 that never was. Where Excel shows no date (below 0, after the
 * year 9999) it is the number itself.
 *
 * @example toDateText(Rational.of(43465), false) // "2018-12-31"
 */
export function toDateText(serial: Rational, is1904: boolean): string {
  const { days, time } = split(serial);
  const day = is1904 ? days + ZERO_1904 : days;
  if (serial.isNegative() || day > LAST_DAY) return serial.toText();
  if (days === 0) return time;
  return time === "00:00:00" ? toIsoDay(day) : `${toIsoDay(day)}T${time}`;
}

/**
 * A span of time as its hours, minutes and seconds.
 *
 * @example toDurationText(Rational.fromDecimal("1.5")) // "36:00:00"
 */
export function toDurationText(serial: Rational): string {
  const { days, time } = split(serial.abs());
  const hours = days * 24 + Number(time.slice(0, 2));
  const sign = serial.isNegative() ? "-" : "";
  return `${sign}${`${hours}`.padStart(2, "0")}${time.slice(2)}`;
}

function toIsoDay(day: number): string {
  if (day === 60) return "1900-02-29";
  const real = day > 60 ? day - 1 : day;
  return new Date(ZERO_1900 + real * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days, and the time of the day rounded to a second. */
function split(serial: Rational): { days: number; time: string } {
  const seconds = serial.times(Rational.of(SECONDS_A_DAY)).round(0).numerator;
  const days = Number(seconds / BigInt(SECONDS_A_DAY));
  const rest = Number(seconds % BigInt(SECONDS_A_DAY));
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return { days, time: parts.map((part) => `${part}`.padStart(2, "0")).join(":") };
}
