/** Hours that a raid guard holds before it ends by itself. Source: OP26; the length is our own target. */
export const RAID_HOURS = { min: 1, max: 72, start: 6 } as const;
/** An account is new for this long. Source: OP26 "new-account limits" [target]. */
export const NEW_ACCOUNT_HOURS = 24;
/** Accounts that may be made in an hour while the guard holds; people with an invitation are let in beyond it. Our own target. */
export const RAID_SIGN_UPS_PER_HOUR = 10;
/** Accounts made in an hour from which the guard is suggested. Our own target: far above a good day of a small place. */
export const RAID_SUGGESTED_FROM = 30;
/** People that words of a new account may call by name while the guard holds. Source: OP26 "mention cap" [target]. */
export const RAID_MOST_MENTIONS = 2;
/** Minutes between two looks for a wave of sign-ups, and the hours after which it is said again. Our own targets. */
export const RAID_LOOK_MINUTES = 5;
export const RAID_TOLD_HOURS = 6;

const LINK = /\b(?:https?:\/\/|www\.)\S/iu;
const MENTION = /(?:^|[^\p{L}\p{N}_])@[\p{L}\p{N}_]{2,}/gu;

/** Why words of a new account wait while the guard holds; null when they do not. Pure. */
export function newcomerRefusal(body: string): 'newcomer_links' | 'newcomer_mentions' | null {
  if (LINK.test(body)) return 'newcomer_links';
  return [...body.matchAll(MENTION)].length > RAID_MOST_MENTIONS ? 'newcomer_mentions' : null;
}
