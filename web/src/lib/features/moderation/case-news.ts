import { LANES } from '@between/rules/moderation.ts';
import type { CaseDetailFragment } from '#lib/graphql/documents.generated.ts';

/** One thing that happened to a case since it was put on the screen. */
export type CaseNews =
  | {
      kind: 'decided';
      by: string | null;
      action: NonNullable<CaseDetailFragment['decision']>['action'];
      isProposed: boolean;
    }
  | { kind: 'edited' }
  | { kind: 'taken_back' }
  | { kind: 'reports'; count: number }
  | { kind: 'more_urgent' }
  | { kind: 'claim_ended' }
  | { kind: 'claimed'; by: string }
  | { kind: 'moved_on' };

const DECIDED: readonly string[] = ['proposed', 'decided', 'notified', 'closed'];
const PLACES_THAT_SHOW: readonly string[] = [...DECIDED, 'queued', 'claimed', 'reopened', 'new'];

/** What a reader of `shown` has to know before acting on the case as it is now. Empty when nothing of that moved. Pure. */
export function caseNews(shown: CaseDetailFragment, latest: CaseDetailFragment): CaseNews[] {
  return [
    ...decided(shown, latest),
    ...words(shown, latest),
    ...reports(shown, latest),
    ...(LANES.indexOf(latest.lane) < LANES.indexOf(shown.lane) ? [{ kind: 'more_urgent' } as const] : []),
    ...claim(shown, latest),
  ];
}

function decided(shown: CaseDetailFragment, latest: CaseDetailFragment): CaseNews[] {
  const { decision, status } = latest;
  if (decision == null || !DECIDED.includes(status) || decision.id === shown.decision?.id) return [];
  return [{ kind: 'decided', by: decision.by ?? null, action: decision.action, isProposed: status === 'proposed' }];
}

function words(shown: CaseDetailFragment, latest: CaseDetailFragment): CaseNews[] {
  const isTakenBack = latest.item.visibility === 'author_deleted' && shown.item.visibility !== 'author_deleted';
  if (isTakenBack) return [{ kind: 'taken_back' }];
  return latest.item.version === shown.item.version ? [] : [{ kind: 'edited' }];
}

/** New reports, and old ones that say more now. */
function reports(shown: CaseDetailFragment, latest: CaseDetailFragment): CaseNews[] {
  const known = new Map(shown.reports.map((report) => [report.id, report.note]));
  const count = latest.reports.filter((report) => known.get(report.id) !== report.note).length;
  return count === 0 ? [] : [{ kind: 'reports', count }];
}

function claim(shown: CaseDetailFragment, latest: CaseDetailFragment): CaseNews[] {
  if (DECIDED.includes(latest.status)) return [];
  if (!PLACES_THAT_SHOW.includes(latest.status) && latest.status !== shown.status) return [{ kind: 'moved_on' }];
  if (shown.claim?.isMine !== true || latest.claim?.isMine === true) return [];
  return latest.claim == null ? [{ kind: 'claim_ended' }] : [{ kind: 'claimed', by: latest.claim.by }];
}

/** Somebody else has settled it: what stands on the screen is past. Pure. */
export function isPast(shown: CaseDetailFragment, latest: CaseDetailFragment): boolean {
  return DECIDED.includes(latest.status) && !DECIDED.includes(shown.status);
}
