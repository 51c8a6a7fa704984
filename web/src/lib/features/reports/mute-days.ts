import { REPORTER_MUTE_DAYS } from '@between/rules/moderation.ts';

/** Days offered for muting a reporter. */
export const MUTE_DAYS = [REPORTER_MUTE_DAYS.min, 3, 7, 14, REPORTER_MUTE_DAYS.max] as const;
