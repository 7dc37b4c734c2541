// Days as numbers since 1970, so that time lines can reckon with them.

const DAY = 86_400_000;

export function ordinal(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export type Grain = 'day' | 'week' | 'month' | 'year';

/** So that a bar is at least a few pixels wide. */
export function grain(from: number, to: number): Grain {
  const span = to - from;
  return span <= 100 ? 'day' : span <= 700 ? 'week' : span <= 365 * 14 ? 'month' : 'year';
}

/** First day of the period of `grain` that `day` is in. */
export function floor(day: number, by: Grain): number {
  const date = new Date(day * DAY);
  switch (by) {
    case 'day':
      return day;
    case 'week':
      return day - ((date.getUTCDay() + 6) % 7);
    case 'month':
      return ordinal(`${iso(day).slice(0, 7)}-01`);
    case 'year':
      return ordinal(`${iso(day).slice(0, 4)}-01-01`);
  }
}

export function next(day: number, by: Grain): number {
  switch (by) {
    case 'day':
      return day + 1;
    case 'week':
      return day + 7;
    case 'month':
      return floor(floor(day, 'month') + 32, 'month');
    case 'year':
      return floor(floor(day, 'year') + 367, 'year');
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Tick { at: number; label: string; major: boolean }

/** Ticks for a line from one day to another, at most about `most`. */
export function ticks(from: number, to: number, most: number): Tick[] {
  const span = to - from;
  const found: Tick[] = [];
  if (span > 365 * most) {
    const step = Math.ceil(span / 365 / most);
    for (let at = floor(from, 'year'); at <= to; at = next(at, 'year')) {
      const year = Number(iso(at).slice(0, 4));
      if (at >= from && year % step === 0) found.push({ at, label: String(year), major: true });
    }
    return found;
  }
  const months = span / 30.4;
  if (months > 2.5) {
    const step = [1, 2, 3, 6, 12].find((one) => months / one <= most) ?? 12;
    for (let at = floor(from, 'month'); at <= to; at = next(at, 'month')) {
      const [year = '', month = ''] = iso(at).split('-');
      const index = Number(month) - 1;
      if (at < from || index % step !== 0) continue;
      found.push({ at, label: index === 0 ? year : (MONTHS[index] ?? ''), major: index === 0 });
    }
    return found;
  }
  const step = [1, 2, 5, 7, 14].find((one) => span / one <= most) ?? 14;
  for (let at = from; at <= to; at += step) {
    const [, month = '', date = ''] = iso(at).split('-');
    found.push({ at, label: `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`, major: false });
  }
  return found;
}
