import type { AgeBand } from './accounts.ts';

/** Nobody alive was born earlier: a year before this is a slip. */
const OLDEST_YEARS = 120;

/** Years of age by month: someone whose birthday may still come this month counts as the younger age. Source: ME03. */
export function ageInYears(birth: { year: number; month: number }, today: { year: number; month: number }): number {
  return today.year - birth.year - (today.month <= birth.month ? 1 : 0);
}

/** True for a year and a month in which someone alive may have been born. */
export function isBirthMonth(birth: { year: number; month: number }, today: { year: number; month: number }): boolean {
  if (!Number.isInteger(birth.year) || !Number.isInteger(birth.month) || birth.month < 1 || birth.month > 12)
    return false;
  const months = (today.year - birth.year) * 12 + today.month - birth.month;
  return months >= 0 && months <= OLDEST_YEARS * 12;
}

/** All that is kept of the date of birth. */
export function ageBandOf(years: number): AgeBand {
  if (years < 18) return 'under_18';
  if (years < 25) return '18_24';
  if (years < 35) return '25_34';
  if (years < 50) return '35_49';
  return years < 65 ? '50_64' : '65_plus';
}
