import type { Ctx } from '../../platform/context.ts';
import { may, rulingOf } from '../../policy/authorize.ts';
import { isBusy, isWaiting, nextCrisisState } from './crisis.model.ts';
import { closingFacts, type LoadedCrisis, noneFacts, staffId } from './load-crisis.ts';
import type { TalkRow } from './talk.queries.ts';

export interface CrisisAbilities {
  acknowledge: boolean;
  join: boolean;
  write: boolean;
  writeRefusal: string | null;
  settle: boolean;
  settleRefusal: string | null;
  close: boolean;
  closeRefusal: string | null;
  setLevel: boolean;
  agreeNone: boolean;
}

/** What the viewer may do now: the policy's rules and the table's arrows together, so that no button leads to a refusal. */
export function abilitiesOf(ctx: Ctx, loaded: LoadedCrisis, talk: TalkRow | null): CrisisAbilities {
  const { row, facts } = loaded;
  const { actor } = ctx;
  const me = staffId(ctx);
  const busy = isBusy(row.state);
  const mayWrite = may(actor, 'crisis.write', facts);
  const writeRefusal =
    row.personId === null ? 'person_gone' : talk?.endedAt != null && row.level !== 'imminent' ? 'talk_ended' : null;
  const isTaken = row.state === 'acknowledged' || row.state === 'in_contact';
  const closeRefusal = closeRefusalOf(ctx, loaded);
  return {
    acknowledge: isWaiting(row.state) && may(actor, 'crisis.acknowledge', facts),
    join: isTaken && row.secondAt === null && row.acknowledgedBy !== me,
    write: mayWrite && writeRefusal === null,
    writeRefusal,
    settle: isTaken && may(actor, 'crisis.settle', facts),
    settleRefusal: isTaken && row.firstWordsAt === null ? 'needs_contact' : null,
    close: row.state === 'following_up' && closeRefusal === null,
    closeRefusal: row.state === 'following_up' ? closeRefusal : null,
    setLevel: busy && may(actor, 'crisis.setLevel', facts),
    agreeNone: isTaken && row.noneAt !== null && may(actor, 'crisis.agreeNone', noneFacts(ctx, loaded)),
  };
}

function closeRefusalOf(ctx: Ctx, loaded: LoadedCrisis): string | null {
  const ruling = rulingOf(ctx.actor, 'crisis.close', closingFacts(ctx, loaded));
  if (ruling !== 'yes') return ruling;
  const { row, place } = loaded;
  if (!['notified', 'closed', 'merged'].includes(place.caseStatus)) return 'words_not_decided';
  const next = nextCrisisState(row.state, 'close', {
    level: row.level,
    hasOutcome: row.outcome !== null,
    isSecondPerson: true,
  });
  return 'refused' in next ? next.refused : null;
}
