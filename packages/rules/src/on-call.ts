import type { RaisedLevel } from './safety.ts';

/** Whom a page calls: those who are there, the next of the chain, leads and clinicians, a second person. Source: R13. */
export const PAGE_STEPS = ['first', 'next', 'leads', 'second'] as const;
export type PageStep = (typeof PAGE_STEPS)[number];
/** Levels that call people at once; a concern waits in its lane. Source: R13. */
export const PAGED_LEVELS = ['urgent', 'imminent'] as const satisfies readonly RaisedLevel[];
export type PagedLevel = (typeof PAGED_LEVELS)[number];

export const PAGE_KINDS = ['crisis', 'acknowledged', 'test', 'drill', 'alarm', 'case'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
/** What an alarm tells staff, as codes with a sentence in the catalogue. */
export const ALARM_SUBJECTS = [
  'nobody_reached',
  'shift_silent',
  'shift_gap',
  'canary_missed',
  'pager_silent',
  'engine_silent',
  'helplines_stale',
  'sign_up_wave',
  'appeal_late',
  'safeguarding',
] as const;
export type AlarmSubject = (typeof ALARM_SUBJECTS)[number];

export const PAGE_CHANNELS = ['in_app', 'push', 'mail', 'webhook', 'canary'] as const;
export type PageChannel = (typeof PAGE_CHANNELS)[number];

/** Minutes after a severe case in which others are called first for the next one, while there are others. Source: R20 [target]. */
export const REST_MINUTES = 120;

/** What an outside service can be told of. */
export const WEBHOOK_KINDS = ['crisis.page', 'crisis.acknowledged', 'alarm'] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
/** Outside services and devices a place or person may name. Our own targets. */
export const MAX_WEBHOOKS = 10;
export const MAX_DEVICES = 10;

/** Seconds until a delivery that failed is tried again, one entry a try; afterwards the last entry, while nobody has come. Our own target. */
export const DELIVERY_RETRY_SECONDS = [5, 15, 45, 60] as const;
/** Tries after which a delivery of a test, drill or alarm is given up. Those of a crisis case go on while nobody has come. */
export const DELIVERY_TRIES = 6;
/** One try on one channel may take this long. Source: architecture.md "Outside addresses". */
export const DELIVERY_TIMEOUT_MS = 5_000;
/** The pager looks this often, by the machine's time: far below the ten seconds of R13. */
export const PAGER_LOOK_MS = 400;
/** Seconds between two signs of life of the pager, by the machine's time. Our own target. */
export const PAGER_BEAT_SECONDS = 5;
/** A pager that has not looked for this long is down. Source: OP11. */
export const PAGER_SILENT_SECONDS = 30;
/** Minutes in which the same alarm is not given again. Our own target. */
export const ALARM_QUIET_MINUTES = 15;
/** Days until numbers that nobody rang are told of again. Our own target. */
export const HELPLINES_TOLD_DAYS = 7;
/** Deliveries under way at once in one process: a hung relay holds some of them and never the next page. */
export const DELIVERIES_AT_ONCE = 100;
/** Hours a call stays on the screen of whoever it was for, unless somebody came. Our own target. */
export const PAGE_SHOWN_HOURS = 24;
/** Drills that the operator's page shows. */
export const SHOWN_DRILLS = 6;
/** Days after which the next drill is due. Source: issue 5, "a monthly drill reaches real people". */
export const DRILL_DAYS = 30;
/** Reserved for the service's own words: nobody has this account, nobody sees this group. Source: issue 5 "reserved account and group". */
export const CANARY_ACCOUNT_ID = '00000000-0000-7000-8000-00000000ca01';
export const CANARY_GROUP_ID = '00000000-0000-7000-8000-00000000ca02';
/** What the service says to itself: clear enough that the engine must call for a person at once. Nobody ever reads it. */
export const CANARY_WORDS = 'I am going to kill myself tonight. I have the pills here and I have said goodbye.';
/** Seconds within which the service's own call has to come back. Source: R13 allows ten for a page to leave; twice that and the ticker. */
export const CANARY_PATIENCE_SECONDS = 30;
/** Days that runs are kept. Our own target. */
export const CANARY_DAYS = 7;
