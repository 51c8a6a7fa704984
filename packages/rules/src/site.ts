/** Steps of `/setup` in their order. Source: contract.md "Environment", last paragraph. */
export const SET_UP_STEPS = [
  'place',
  'operator',
  'second_factor',
  'mail',
  'joining',
  'helplines',
  'hours',
  'legal',
  'group',
  'team',
] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];
/** Steps that can be put off: they come back on the go-live list. */
export const LATER_STEPS = [
  'mail',
  'joining',
  'helplines',
  'hours',
  'legal',
  'group',
  'team',
] as const satisfies readonly SetUpStep[];

/** What must be true before the doors open; `backup` is a reminder and never in the way. */
export const GO_LIVE_ITEMS = [
  'sign_off',
  'legal',
  'mail',
  'helplines',
  'group',
  'second_factors',
  'safeguarding',
  'audit',
  'backup',
] as const;
export type GoLiveItem = (typeof GO_LIVE_ITEMS)[number];

/** People who can sign off for each other before a community opens. Source: moderation-model.md, R19. */
export const SIGN_OFF_PEOPLE = 2;
/** Days after which a helpline should be rung again. Source: OP06 [target]. */
export const HELPLINE_CHECK_DAYS = 90;
export const MIN_AGE_LOWEST = 13;
export const MIN_AGE_HIGHEST = 99;
/** Below this age a safeguarding person must be on the team. Source: R18. */
export const ADULT_AGE = 18;
/** A blank of a text that its operator has still to fill: `[fill in: your address]`. */
export const BLANK = /\[fill in[^\]]*\]/giu;

export const SERVICE_CHANNELS = ['call', 'text', 'chat', 'web'] as const;
export type ServiceChannel = (typeof SERVICE_CHANNELS)[number];
/** Services nearby that one country can list. */
export const LOCAL_SERVICES_MAX = 20;

/** Hours the link of a mail test works. Our own target. */
export const MAIL_TEST_HOURS = 24;
