import { describe, expect, it } from 'vitest';
import type { CaseDetailFragment } from '#lib/graphql/documents.generated.ts';
import { caseNews, isPast } from './case-news.ts';

const report = {
  id: 'r1',
  reporter: 'A',
  reason: 'unkind',
  suggestedRule: 'HAR',
  note: '',
  createdAt: '',
  itemVersion: 1,
};
const decision = { id: 'd1', action: 'remove', by: 'rhea' };

/** Only what the comparison looks at. */
function seen(over: Record<string, unknown> = {}): CaseDetailFragment {
  const item = { id: 'i', version: 1, visibility: 'published', body: 'Words.' };
  const base = { id: 'c', lane: 'high', status: 'claimed', item, reports: [report], claim: null, decision: null };
  return { ...base, ...over } as unknown as CaseDetailFragment;
}
const kinds = (shown: CaseDetailFragment, latest: CaseDetailFragment): string[] =>
  caseNews(shown, latest).map((news) => news.kind);

describe('what a reader has to know of a case that goes on', () => {
  it('is nothing as long as only leases, screens and steps move', () => {
    const held = seen({ claim: { isMine: true, by: 'sam', until: '20:05' } });
    expect(caseNews(held, seen({ claim: { isMine: true, by: 'sam', until: '20:09' } }))).toEqual([]);
    expect(caseNews(seen({ status: 'queued' }), seen({ claim: { isMine: false, by: 'rhea', until: '' } }))).toEqual([]);
  });

  it('names a decision of somebody else, and forgets it when it is taken back [MO08] [MO09]', () => {
    const latest = seen({ status: 'decided', decision });
    expect(caseNews(seen(), latest)).toEqual([{ kind: 'decided', by: 'rhea', action: 'remove', isProposed: false }]);
    expect(isPast(seen(), latest)).toBe(true);
    expect(caseNews(seen(), seen())).toEqual([]);
    expect(caseNews(latest, seen({ status: 'closed', decision }))).toEqual([]);
  });

  it('names changed words, words taken back and new or longer reports [MO08]', () => {
    const item = { ...seen().item, version: 2 };
    expect(kinds(seen(), seen({ item }))).toEqual(['edited']);
    expect(kinds(seen(), seen({ item: { ...item, visibility: 'author_deleted' } }))).toEqual(['taken_back']);
    const reports = [
      { ...report, note: 'More.' },
      { ...report, id: 'r2' },
    ];
    expect(caseNews(seen(), seen({ reports }))).toEqual([{ kind: 'reports', count: 2 }]);
  });

  it('says when a case became more urgent, and when a claim ended or went to somebody else [MO06]', () => {
    expect(kinds(seen(), seen({ lane: 'crisis' }))).toEqual(['more_urgent']);
    const mine = seen({ claim: { isMine: true, by: 'sam', until: '' } });
    expect(kinds(mine, seen({ status: 'queued' }))).toEqual(['claim_ended']);
    expect(caseNews(mine, seen({ claim: { isMine: false, by: 'rhea', until: '' } }))).toEqual([
      { kind: 'claimed', by: 'rhea' },
    ]);
    expect(kinds(mine, seen({ status: 'in_discussion' }))).toEqual(['moved_on']);
  });
});
