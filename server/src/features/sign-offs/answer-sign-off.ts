import { REFUSABLE_SIGN_OFFS, type SignOffKind } from '@between/rules/sign-offs.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { answerNoneAsSecond } from '../crisis/answer-none.ts';
import { closeAsSecond } from '../crisis/close-crisis.ts';
import { keepClosingOpen } from '../crisis/keep-closing-open.ts';
import { releaseAsSecond } from '../disclosure/release.ts';
import { reviewAsSecond } from '../disclosure/review-release.ts';
import { confirmAsSecond } from '../moderation/confirm-proposal.ts';
import { disagreeAsSecond } from '../moderation/disagree-with-proposal.ts';
import { listSignOffs } from './list-sign-offs.ts';
import { loadSignOff } from './load-sign-off.ts';
import type { SignOffRow } from './sign-offs.model.ts';

export interface AnswerSignOff {
  kind: SignOffKind;
  id: string;
  version: number;
  agrees: boolean;
  note?: string | null | undefined;
  untoldReason?: string | null | undefined;
}

/**
 * A second person says yes or no to one step, and it goes on as it would from the desk: the same rules, the same record.
 * @throws {Conflict} `case_changed`, or `not_allowed` for a no to a release.
 * @throws {Unauthenticated} `prove_again` for a release.
 */
export async function answerSignOff(ctx: Ctx, input: AnswerSignOff): Promise<{ signOffs: SignOffRow[] }> {
  await loadSignOff(ctx, input);

  const isRefusable = REFUSABLE_SIGN_OFFS.some((kind) => kind === input.kind);
  if (!input.agrees && !isRefusable) throw new Conflict('not_allowed');
  await STEPS[input.kind](ctx, { ...input, note: input.note ?? '' });
  return { signOffs: await listSignOffs(ctx) };
}

type Step = (ctx: Ctx, input: AnswerSignOff & { note: string }) => Promise<void>;

const STEPS: Readonly<Record<SignOffKind, Step>> = {
  decision: (ctx, { id: caseId, version, agrees, note }) =>
    transaction(ctx.db, async (tx) => {
      if (agrees) await confirmAsSecond(ctx, tx, { caseId, version }, 'case.readAsSecond');
      else await disagreeAsSecond(ctx, tx, { caseId, version, note }, 'case.readAsSecond');
    }),
  crisis_close: (ctx, { id: crisisCaseId, version, agrees, note }) =>
    agrees
      ? closeAsSecond(ctx, { crisisCaseId, version, note }, 'crisis.readAsSecond')
      : keepClosingOpen(ctx, { crisisCaseId, version, note }),
  no_risk: (ctx, { id: crisisCaseId, version, agrees, note }) =>
    answerNoneAsSecond(ctx, { crisisCaseId, version, agrees, note }, 'crisis.readAsSecond'),
  release: (ctx, { id: disclosureId, untoldReason }) =>
    releaseAsSecond(ctx, { disclosureId, untoldReason }, 'disclosure.readAsSecond'),
  release_review: (ctx, { id: disclosureId, note }) =>
    reviewAsSecond(ctx, { disclosureId, note }, 'disclosure.readAsSecond'),
};
