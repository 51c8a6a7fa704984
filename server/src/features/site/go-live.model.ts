import { ADULT_AGE, BLANK, GO_LIVE_ITEMS, type GoLiveItem, SIGN_OFF_PEOPLE } from '@between/rules/site.ts';

export interface GoLiveFacts {
  /** Different active people with a second factor who can sign off for another. */
  signOffPeople: number;
  /** Today's text of each legal page. */
  legalTexts: readonly string[];
  legalPages: number;
  isMailTested: boolean;
  /** Lines of the site's own country that a person rang, and not too long ago. */
  helplinesChecked: number;
  groups: number;
  staffWithoutSecondFactor: number;
  minAge: number;
  hasSafeguarding: boolean;
  isAuditProtected: boolean;
}

export interface GoLiveLine {
  kind: GoLiveItem;
  isDone: boolean;
  isNeeded: boolean;
  missing: number;
}

/** The go-live list. Pure. The line about under-18s is there only where they may join. */
export function goLiveLines(facts: GoLiveFacts): GoLiveLine[] {
  const missing = missingOf(facts);
  return GO_LIVE_ITEMS.filter((kind) => kind !== 'safeguarding' || facts.minAge < ADULT_AGE).map((kind) => ({
    kind,
    // Whether a backup was kept somewhere safe is something only a person knows.
    isDone: kind !== 'backup' && missing[kind] === 0,
    isNeeded: kind !== 'backup',
    missing: missing[kind],
  }));
}

export function isGreen(lines: readonly GoLiveLine[]): boolean {
  return lines.every((line) => line.isDone || !line.isNeeded);
}

/** Places of a text that its operator has still to fill. */
export function blanksIn(text: string): number {
  return text.match(BLANK)?.length ?? 0;
}

function missingOf(facts: GoLiveFacts): Record<GoLiveItem, number> {
  const blanks = facts.legalTexts.reduce((sum, text) => sum + blanksIn(text), 0);
  return {
    sign_off: Math.max(0, SIGN_OFF_PEOPLE - facts.signOffPeople),
    legal: blanks + (facts.legalPages - facts.legalTexts.length),
    mail: facts.isMailTested ? 0 : 1,
    helplines: facts.helplinesChecked > 0 ? 0 : 1,
    group: facts.groups > 0 ? 0 : 1,
    second_factors: facts.staffWithoutSecondFactor,
    safeguarding: facts.hasSafeguarding ? 0 : 1,
    audit: facts.isAuditProtected ? 0 : 1,
    backup: 0,
  };
}
