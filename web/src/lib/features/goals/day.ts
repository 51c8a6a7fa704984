/** The date of a moment on the clocks of a zone, such as 2026-11-22. */
export function dateIn(timeZone: string, at: Date): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
