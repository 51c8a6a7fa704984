import { PAGE_STEPS, type PagedLevel, type PageStep } from '@between/rules/on-call.ts';
import { RUNG_MINUTES } from '@between/rules/safety.ts';

export interface PlannedPage {
  step: PageStep;
  level: PagedLevel;
  dueAt: Date;
}

export interface PageRow {
  id: string;
  rung: number;
  step: PageStep | null;
  level: PagedLevel | null;
  dueAt: Date;
  sentAt: Date | null;
  cancelledAt: Date | null;
}

/** What changes when paging starts, or starts again because the level rose. Pages only ever come, or come earlier. */
export interface PagingPlan {
  added: PlannedPage[];
  earlier: { id: string; dueAt: Date }[];
}

/**
 * The calls of one level, from `at`. While a person has acknowledged only the second one is still called for; a round
 * that has run out begins anew. Pure.
 */
export function planPaging(
  rows: readonly PageRow[],
  { level, at, isAcknowledged }: { level: PagedLevel; at: Date; isAcknowledged: boolean },
): PagingPlan {
  const standing = rows.filter((row) => row.cancelledAt === null && row.step !== null);
  const waiting = standing.filter((row) => row.sentAt === null);
  const plan: PagingPlan = { added: [], earlier: [] };
  for (const page of callsOf(level, at)) {
    if (isAcknowledged && page.step !== 'second') continue;
    const there = waiting.find((row) => row.step === page.step);
    if (there !== undefined && there.dueAt <= page.dueAt) continue;
    if (there !== undefined) plan.earlier.push({ id: there.id, dueAt: page.dueAt });
    else if (waiting.length === 0 || !wasCalled(standing, page)) plan.added.push(page);
  }
  return plan;
}

function callsOf(level: PagedLevel, at: Date): PlannedPage[] {
  return RUNG_MINUTES[level].flatMap((minutes, place) => {
    const step = PAGE_STEPS[place];
    return step === undefined ? [] : [{ step, level, dueAt: new Date(at.getTime() + minutes * 60_000) }];
  });
}

/** A call for something less urgent does not stand in for one that is more so. */
function wasCalled(standing: readonly PageRow[], { step, level }: PlannedPage): boolean {
  return standing.some(
    (row) => row.step === step && row.sentAt !== null && (row.level === level || row.level === 'imminent'),
  );
}
