import { fillTemplate } from '@between/rules/templates.ts';
import type { CaseDetailFragment } from '#lib/graphql/documents.generated.ts';
import { tellTime } from '#lib/ui/time.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { plainRule } from './rule-words.ts';

interface Known {
  seen: Pick<CaseDetailFragment, 'group' | 'thread'>;
  draft: Pick<DecisionDraft, 'rules' | 'limits' | 'reopenHours'>;
  origin: string;
  now: Date;
  timeZone: string;
}

/** A sentence with everything filled in that the case and the form know by now. Pure. */
export function fillForCase(body: string, { seen, draft, origin, now, timeZone }: Known): string {
  const [rule] = draft.rules;
  const hours = draft.limits.find(({ days }) => days !== null)?.days ?? null;
  const ends = hours !== null ? hours * 24 : draft.reopenHours;
  return fillTemplate(body, {
    ...(rule === undefined ? {} : { rule: plainRule(rule) }),
    ...(seen.group == null ? {} : { group: seen.group.name }),
    ...(ends === null
      ? {}
      : { until: tellTime(new Date(now.getTime() + ends * 3_600_000), { style: 'day', timeZone, now }) }),
    link:
      seen.thread == null ? `${origin}/legal/rules` : `${origin}/groups/${seen.thread.groupSlug}/t/${seen.thread.id}`,
  });
}
