import type { PagedLevel } from '@between/rules/on-call.ts';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../platform/clock.ts';
import { planPaging, type PageRow, type PagingPlan } from './paging.model.ts';

const START = new Date('2026-11-22T03:00:00Z');
const minutes = (at: Date): number => (at.getTime() - START.getTime()) / 60_000;
const told = ({ added }: PagingPlan) => added.map(({ step, dueAt }) => `${step} ${minutes(dueAt)}`);
const start = (rows: readonly PageRow[], level: PagedLevel, after: number, isAcknowledged = false): PagingPlan =>
  planPaging(rows, { level, at: addMinutes(START, after), isAcknowledged });

/** The rows a plan leaves, those due by `until` minutes sent. */
function rowsOf(plan: PagingPlan, until: number): PageRow[] {
  return plan.added.map(({ step, level, dueAt }, rung) => ({
    id: `${step}-${level}`,
    rung,
    step,
    level,
    dueAt,
    sentAt: minutes(dueAt) <= until ? dueAt : null,
    cancelledAt: null,
  }));
}

describe('the calls for a crisis case', () => {
  it('go at once, after 3, 6 and 10 minutes when imminent, and more slowly when urgent [R13]', () => {
    expect(told(start([], 'imminent', 0))).toEqual(['first 0', 'next 3', 'leads 6', 'second 10']);
    expect(told(start([], 'urgent', 0))).toEqual(['first 0', 'next 15', 'leads 30']);
  });

  it('only ever come earlier, or more of them, when the level rises [R13]', () => {
    const plan = start(rowsOf(start([], 'urgent', 0), 0), 'imminent', 5);
    expect(told(plan)).toEqual(['first 5', 'second 15']);
    expect(plan.earlier.map(({ id, dueAt }) => `${id} ${minutes(dueAt)}`)).toEqual([
      'next-urgent 8',
      'leads-urgent 11',
    ]);
  });

  it('are not put off and not doubled when the same is said again [R13]', () => {
    const rows = rowsOf(start([], 'imminent', 0), 3);
    expect(start(rows, 'imminent', 5)).toEqual({ added: [], earlier: [] });
    expect(start(rows, 'urgent', 5)).toEqual({ added: [], earlier: [] });
  });

  it('begin anew once all of them have gone and nobody came', () => {
    const rows = rowsOf(start([], 'imminent', 0), 10);
    expect(told(start(rows, 'imminent', 20))).toEqual(['first 20', 'next 23', 'leads 26', 'second 30']);
  });

  it('ask for a second person only, once somebody has taken the case [R13]', () => {
    expect(told(start([], 'imminent', 1, true))).toEqual(['second 11']);
    expect(told(start([], 'urgent', 1, true))).toEqual([]);
  });
});
