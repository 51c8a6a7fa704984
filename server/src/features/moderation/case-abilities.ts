import type { Ctx } from '../../platform/context.ts';
import { may, rulingOf } from '../../policy/authorize.ts';
import { type CaseRow, caseFacts } from './case.model.ts';
import { nextCaseState } from './moderation.model.ts';

export interface CaseAbilities {
  claim: boolean;
  release: boolean;
  decide: boolean;
  propose: boolean;
  undo: boolean;
  confirm: boolean;
  signOff: boolean;
  requeue: boolean;
  hold: boolean;
  handOver: boolean;
  discuss: boolean;
  escalate: boolean;
  askAuthor: boolean;
  endTalk: boolean;
  wake: boolean;
  comment: boolean;
  skip: boolean;
  muteReporter: boolean;
  watch: boolean;
  merge: boolean;
  split: boolean;
  refusal: string | null;
}

/** What the viewer may do now: the policy's rules and the table's arrows together, so that no button leads to a refusal. */
export function abilitiesOf(ctx: Ctx, row: CaseRow): CaseAbilities {
  const { actor } = ctx;
  const facts = caseFacts(actor, row, ctx.clock.now());
  const goes = (event: Parameters<typeof nextCaseState>[1]): boolean =>
    'to' in nextCaseState(row.status, event, { lane: row.lane, hasNote: true, isSecondPerson: !facts.isDecider });
  const isLapsed = row.status === 'claimed' && facts.holder === 'nobody';
  const ruling = rulingOf(actor, 'case.claim', facts);
  return {
    claim: ruling === 'yes' && (goes('claim') || isLapsed),
    release: goes('release') && may(actor, 'case.release', facts),
    decide: goes('decide') && may(actor, 'case.decide', facts),
    propose: goes('propose') && may(actor, 'case.propose', facts),
    undo: goes('undo') && may(actor, 'case.undo', facts),
    confirm: goes('confirm') && may(actor, 'case.confirm', facts),
    signOff: row.lane === 'crisis' && goes('close') && may(actor, 'case.signOff', facts),
    requeue: goes('requeue') && may(actor, 'case.requeue', facts),
    hold: goes('hold') && may(actor, 'case.hold', facts),
    handOver: goes('hand_over') && may(actor, 'case.handOver', facts),
    discuss: goes('discuss') && may(actor, 'case.discuss', facts),
    escalate: goes('escalate') && may(actor, 'case.escalate', facts),
    askAuthor: row.authorId !== null && goes('ask_author') && may(actor, 'case.askAuthor', facts),
    endTalk: may(actor, 'case.endTalk', facts),
    wake: goes('wake') && may(actor, 'case.wake', facts),
    comment: may(actor, 'case.comment', facts),
    skip: row.lane !== 'crisis' && ruling === 'yes' && (goes('claim') || row.status === 'claimed'),
    muteReporter: may(actor, 'case.muteReporter', facts),
    watch: row.lane !== 'crisis' && may(actor, 'case.watch', facts),
    merge: row.visibility !== 'held' && goes('merge') && may(actor, 'case.merge', facts),
    split: goes('split') && may(actor, 'case.split', facts),
    refusal: ruling === 'yes' ? null : ruling,
  };
}
