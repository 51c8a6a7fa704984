import type { CrisisOutcome } from '@between/rules/safety.ts';
import type { SignOffKind } from '@between/rules/sign-offs.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { readCrisisAsSecond } from '../crisis/read-crisis-as-second.ts';
import { readReleaseAsSecond } from '../disclosure/read-release-as-second.ts';
import type { ReasonCount } from '../moderation/case.model.ts';
import type { DecisionRow } from '../moderation/decision.model.ts';
import { readCaseAsSecond, type WordsOfCase } from '../moderation/read-case-as-second.ts';
import { loadSignOff } from './load-sign-off.ts';
import type { SignOffRow } from './sign-offs.model.ts';

export interface SignOffNote {
  kind: 'note' | 'outcome' | 'level' | 'why' | 'why_alone' | 'why_untold';
  by: string | null;
  text: string;
  writtenAt: Date;
}

export interface SignOffFile {
  signOff: SignOffRow;
  version: number;
  words: WordsOfCase;
  reasons: ReasonCount[];
  decision: DecisionRow | null;
  outcome: CrisisOutcome | null;
  notes: SignOffNote[];
}

/** Shows a second person what they are asked about, and no more of the case. Each look is in the record of acts. */
export async function openSignOff(ctx: Ctx, one: { kind: SignOffKind; id: string }): Promise<{ file: SignOffFile }> {
  const row = await loadSignOff(ctx, one);

  const seen = await readCaseAsSecond(ctx, row.caseId);
  const beside = await besideIt(ctx, row);
  await transaction(ctx.db, (tx) =>
    appendAudit(ctx, tx, {
      action: 'sign_off.look',
      targetKind: 'case',
      targetId: row.caseId,
      caseId: row.caseId,
      after: { kind: row.kind },
    }),
  );
  const { words, reasons } = seen;
  const decision = row.kind === 'decision' ? seen.decision : null;
  return { file: { signOff: row, version: row.version, words, reasons, decision, ...beside } };
}

async function besideIt(ctx: Ctx, { kind, id }: SignOffRow): Promise<Pick<SignOffFile, 'outcome' | 'notes'>> {
  switch (kind) {
    case 'decision':
      return { outcome: null, notes: [] };
    case 'crisis_close':
    case 'no_risk':
      return readCrisisAsSecond(ctx, id);
    case 'release':
    case 'release_review':
      return { outcome: null, notes: await readReleaseAsSecond(ctx, id) };
  }
}
