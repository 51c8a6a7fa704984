import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { WorkshopRow } from './workshops.model.ts';

type Entry = Pick<WorkshopRow, 'id' | 'startsAt' | 'endsAt' | 'timeZone' | 'sequence' | 'state' | 'changedAt'>;

/** Somebody may look at the calendar over a shoulder: its title never says what it is (ME36). */
const NEUTRAL_TITLE = 'Appointment';

/**
 * The calendar entry of a workshop: one that stays the same entry (UID), tells how new it is (SEQUENCE), carries the rules of
 * its zone (VTIMEZONE), and takes itself out of the calendar once the workshop is cancelled (TH09, RFC 5545, RFC 5546).
 */
export function calendarEntry(workshop: Entry, site: { origin: string }): string {
  const { id, timeZone, sequence } = workshop;
  const { hostname } = new URL(site.origin);
  const isCancelled = workshop.state === 'cancelled';
  const inZone = (at: Date, zone = timeZone): DateTime => DateTime.fromJSDate(at, { zone });
  const calendar = ical({
    prodId: { company: hostname, product: 'Calendar', language: 'EN' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null },
  });
  calendar.createEvent({
    id: `${id}@${hostname}`,
    sequence,
    stamp: inZone(workshop.changedAt, 'utc'),
    start: inZone(workshop.startsAt),
    end: inZone(workshop.endsAt),
    timezone: timeZone,
    summary: NEUTRAL_TITLE,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(isCancelled ? {} : { url: site.origin }),
  });
  return calendar.toString();
}
