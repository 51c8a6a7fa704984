import type { WaitingPageFragment } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export type WaitingPage = WaitingPageFragment;

const ALARMS = {
  nobody_reached: m.oncall_alarm_nobody_reached,
  shift_silent: m.oncall_alarm_shift_silent,
  shift_gap: m.oncall_alarm_shift_gap,
  canary_missed: m.oncall_alarm_canary_missed,
  pager_silent: m.oncall_alarm_pager_silent,
  engine_silent: m.oncall_alarm_engine_silent,
  helplines_stale: m.oncall_alarm_helplines_stale,
  sign_up_wave: m.oncall_alarm_sign_up_wave,
  appeal_late: m.oncall_alarm_appeal_late,
  safeguarding: m.oncall_alarm_safeguarding,
} as const;

/** What an alarm is about, in a sentence. */
export function alarmSentence(subject: keyof typeof ALARMS): string {
  return ALARMS[subject]();
}

/** What a call says: that somebody is needed, or what the service itself needs; nothing of what it is about. */
export function pageSentence({ kind, subject }: WaitingPage): string {
  if (kind === 'crisis') return m.oncall_banner_crisis();
  if (kind === 'case') return m.oncall_banner_case();
  if (kind === 'drill') return m.oncall_banner_drill();
  if (kind === 'test' || subject === null) return m.oncall_banner_test();
  return ALARMS[subject]();
}
