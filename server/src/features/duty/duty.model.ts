import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';

export interface DutyRow {
  id: string;
  accountId: string;
  startedAt: Date;
  lastHeartbeatAt: Date;
}

/** A duty as its person sees it; one that has been silent too long is over, also before the ticker saw it. Pure. */
export function dutyNow(row: DutyRow | null, now: Date): { since: Date | null; endsAt: Date | null } {
  if (row === null) return { since: null, endsAt: null };
  const endsAt = new Date(row.lastHeartbeatAt.getTime() + DUTY_SILENT_MINUTES * 60_000);
  return endsAt <= now ? { since: null, endsAt: null } : { since: row.startedAt, endsAt };
}
