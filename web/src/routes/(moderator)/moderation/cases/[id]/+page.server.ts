import { approveWords } from '#lib/features/moderation/approve-words.server.ts';
import {
  backToCase,
  claimAgain,
  claimCase,
  decideCase,
  giveBack,
  keepLonger,
  preview,
  undo,
  useTemplate,
} from '#lib/features/moderation/case-actions.server.ts';
import {
  ask,
  discuss,
  endTalk,
  escalate,
  handOver,
  hold,
  merge,
  skip,
  split,
  wake,
} from '#lib/features/moderation/flow-actions.server.ts';
import { comment, pin, saveDraft } from '#lib/features/moderation/notes-actions.server.ts';
import { muteReporter } from '#lib/features/reports/mutes.server.ts';
import { suspendBadge } from '#lib/features/credentials/suspend.server.ts';
import { endWatch, prolongWatch, watch } from '#lib/features/watches/watch-actions.server.ts';
import { loadJustDecided } from '#lib/features/moderation/just-decided.server.ts';
import { raiseCrisis } from '#lib/features/crisis/raise-crisis.server.ts';
import { safeguard } from '#lib/features/safeguarding/safeguarding-actions.server.ts';
import { confirmProposal, disagree, requeue, signOff } from '#lib/features/moderation/review-actions.server.ts';
import { CaseViewDocument, LetterChoicesDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends, url }) => {
  depends('desk:case');
  const [{ case: found }, { helpGroups, noteTemplates }, done] = await Promise.all([
    gql(CaseViewDocument, { id: params.id }),
    gql(LetterChoicesDocument),
    loadJustDecided(url),
  ]);
  return { case: found, groups: helpGroups, templates: noteTemplates, done, said: url.searchParams.get('said') };
};

export const actions: Actions = {
  claim: claimCase,
  claimAgain,
  renew: keepLonger,
  release: giveBack,
  preview,
  template: useTemplate,
  decide: decideCase,
  approve: approveWords,
  undo,
  confirm: confirmProposal,
  disagree,
  requeue,
  signOff,
  hold,
  handOver,
  discuss,
  escalate,
  ask,
  endTalk,
  wake,
  merge,
  split,
  skip,
  comment,
  pin,
  saveDraft,
  muteReporter,
  watch,
  prolongWatch,
  endWatch,
  suspendBadge: (event) => suspendBadge(event, () => backToCase(event, 'suspended')),
  raise: raiseCrisis,
  safeguard,
};
