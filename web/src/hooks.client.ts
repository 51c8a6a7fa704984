import { waitForRefresh } from '#lib/patient-refresh.ts';

/** Runs once, before anything of the page does. */
export function init(): void {
  waitForRefresh();
}
