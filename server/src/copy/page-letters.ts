import type { PageKind } from '@between/rules/on-call.ts';
import { discreetSubject, type Written } from './notice-letters.ts';

/** A call for people on duty: that somebody is needed, and where; nothing of what it is about (R25, ME36). */
export function pageLetter(facts: {
  site: string;
  origin: string;
  kind: PageKind;
  crisisCaseId: string | null;
  /** A case that was passed on. */
  caseId: string | null;
}): Written {
  const { site, origin, kind } = facts;
  const place = placeOf(facts);
  return {
    subject: discreetSubject(site),
    text: [
      'Hello,',
      SENTENCES[kind](site),
      `${origin}${place}`,
      'You get this because you are on duty or on call there. What it is about stands behind that link, once you have signed in.',
    ].join('\n\n'),
  };
}

function placeOf({ crisisCaseId, caseId }: { crisisCaseId: string | null; caseId: string | null }): string {
  if (crisisCaseId !== null) return `/moderation/crisis/${crisisCaseId}`;
  return caseId === null ? '/moderation/roster' : `/moderation/cases/${caseId}`;
}

const SENTENCES = {
  crisis: (site) => `someone is needed at ${site} now. Open this and say that you are there:`,
  acknowledged: (site) => `someone is there at ${site}; there is nothing to do. Read it here:`,
  test: (site) => `this is a test of how you are called at ${site}. Nobody is waiting for you.`,
  drill: (site) => `this is a drill at ${site}. Nobody is in need: open this and say that it reached you.`,
  case: (site) => `a case was passed on to you at ${site}. Open this when you can, and say what should be done:`,
  alarm: (site) => `${site} itself needs somebody to look after it: open this to see what is missing.`,
} as const satisfies Record<PageKind, (site: string) => string>;
