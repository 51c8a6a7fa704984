/** Days as their owner's calendar has them: `YYYY-MM-DD`. Pure. */
export type Day = string;

const DAY_MS = 86_400_000;
const shapes = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds a zone's clocks are ahead of UTC at an instant. */
function aheadBy(at: number, timeZone: string): number {
  let shape = shapes.get(timeZone);
  if (shape === undefined) {
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    shape = new Intl.DateTimeFormat('en-US', { ...numbers, second: 'numeric', hourCycle: 'h23', timeZone });
    shapes.set(timeZone, shape);
  }
  const parts = Object.fromEntries(shape.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

export function dayOf(at: Date, timeZone: string): Day {
  return new Date(at.getTime() + aheadBy(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

/** The instant at which a day begins there. */
export function startOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const first = midnight - aheadBy(midnight, timeZone);
  // Clocks may have been changed between the two guesses.
  return new Date(midnight - aheadBy(first, timeZone));
}

/** Noon there: an hour that every day has once. */
export function noonOf(day: Day, timeZone: string): Date {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Date(noon - aheadBy(noon - aheadBy(noon, timeZone), timeZone));
}

export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Every day from `from` to `to`, both included. */
export function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day);
  return days;
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** The month of a day: `YYYY-MM`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

export function plusMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Weeks of a month, Monday first; null where the days of another month would stand. */
export function weeksOf(month: string): (Day | null)[][] {
  const first = `${month}-01`;
  const days = daysFrom(first, plusDays(`${plusMonths(month, 1)}-01`, -1));
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
