import { WORDS_BACK_DAYS } from '@between/rules/content.ts';
import { RULE_BY_REASON, SKIP_DAYS } from '@between/rules/moderation.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { addDays } from '../../platform/clock.ts';
import { authorize } from '../../policy/authorize.ts';
import { attachedHelp } from './attached-help.ts';
import { abilitiesOf } from './case-abilities.ts';
import {
  activeRestrictions,
  caseAuthor,
  caseItem,
  caseReports,
  caseSteps,
  caseThread,
  earlierCases,
  groupOfCase,
  isLookedAtAgain,
  neighbours,
} from './case-view.queries.ts';
import { besideInRoom, caseRoom } from './case-room.queries.ts';
import { claimCase } from './claim-case.ts';
import { claimOf } from './claim-of.ts';
import { confirmProposal } from './confirm-proposal.ts';
import { decideCase } from './decide-case.ts';
import { latestDecision } from './decision.queries.ts';
import { cardFits } from './card-fits.ts';
import { countQueue } from './filter-queue.ts';
import { disagreeWithProposal } from './disagree-with-proposal.ts';
import { piecesOf } from './leave-out.ts';
import { suggestionFor } from './limits.model.ts';
import { activeStrikeWeight } from './limits.queries.ts';
import { listHelpGroups } from './list-help-groups.ts';
import { listLooksAgain } from './list-looks-again.ts';
import { listCases, looksSince, readCards } from './list-cases.ts';
import { loadCase } from './load-case.ts';
import { lookAtCase } from './look-at-case.ts';
import { mergeCase } from './merge-case.ts';
import { mergedHere } from './merge.queries.ts';
import { moveCase } from './move-case.ts';
import { colleaguesOf } from './name-colleague.ts';
import { standingLane } from './queue-place.ts';
import { laneCounts } from './queue.queries.ts';
import { readMergeChoices, readMergedInto } from './read-merges.ts';
import { readDecision } from './read-decision.ts';
import { renewClaim } from './renew-claim.ts';
import { reporterLetters } from './reporter-letters.ts';
import { skipCase } from './skip-case.ts';
import { skipsByReason } from './skips.queries.ts';
import { signOffCase } from './sign-off-case.ts';
import { splitCase } from './split-case.ts';
import { undoDecision } from './undo-decision.ts';
import { waitingOf } from './waiting-of.ts';
import { viewersOf } from './viewers.queries.ts';

/** Things said on each side of the words of a case (MO11). Lines are short: it takes more of them to understand one. */
const NEIGHBOURS = 2;
const BESIDE_IN_ROOM = 5;

export const moderationResolvers = {
  Query: {
    cases: (_, args, ctx) => listCases(ctx, args),
    caseCards: (_, { ids }, ctx) => readCards(ctx, ids),
    laneCounts: (_, _args, ctx) => {
      authorize(ctx.actor, 'desk.open', null);
      return laneCounts(ctx.db, ctx.actor, ctx.clock.now());
    },
    case: async (_, { id }, ctx) => (await loadCase(ctx, ctx.db, id, 'look')).row,
    casesComingBack: (_, _args, ctx) => listLooksAgain(ctx),
    helpGroups: (_, _args, ctx) => listHelpGroups(ctx),
    decisionNotice: (_, { id }, ctx) => readDecision(ctx, id),
  },
  Mutation: {
    claimCase: (_, { caseId }, ctx) => claimCase(ctx, caseId),
    renewClaim: (_, { caseId, isLeaving }, ctx) => renewClaim(ctx, { caseId, isLeaving: isLeaving === true }),
    lookAtCase: (_, { caseId, isLooking }, ctx) => lookAtCase(ctx, caseId, isLooking),
    skipCase: (_, { caseId, reason }, ctx) => skipCase(ctx, { caseId, reason }),
    moveCase: (_, { input }, ctx) => moveCase(ctx, input),
    decideCase: (_, { input }, ctx) => decideCase(ctx, input),
    undoDecision: (_, { caseId }, ctx) => undoDecision(ctx, caseId),
    confirmProposal: (_, { input }, ctx) => confirmProposal(ctx, input),
    disagreeWithProposal: (_, { input }, ctx) => disagreeWithProposal(ctx, { ...input, note: input.note ?? '' }),
    signOffCase: (_, { input }, ctx) => signOffCase(ctx, input),
    mergeCase: (_, { input }, ctx) => mergeCase(ctx, input),
    splitCase: (_, { input }, ctx) => splitCase(ctx, input),
  },
  CaseCardPage: {
    open: async (page, _args, ctx) => (await countQueue(ctx, [page.filter]))[0] ?? 0,
  },
  CaseCard: {
    fits: (card, { filter }, ctx) => cardFits(ctx, card.id, filter),
    claim: (card, _args, ctx) => claimOf(ctx, card),
    waiting: (card, _args, ctx) => waitingOf(ctx, { ...card, waitReason: '' }),
    standsIn: (card, _args, ctx) => standingLane(card, ctx.clock.now()),
  },
  TeamWellness: {
    skips: (_team, _args, ctx) => skipsByReason(ctx.db, addDays(ctx.clock.now(), -SKIP_DAYS)),
  },
  ModerationCase: {
    claim: (row, _args, ctx) => claimOf(ctx, row),
    waiting: (row, _args, ctx) => waitingOf(ctx, row),
    colleagues: async (row, _args, ctx) => (await colleaguesOf(ctx, ctx.db, row)).map(({ handle }) => handle),
    group: (row, _args, ctx) => (row.groupId === null ? null : groupOfCase(ctx.db, row.groupId)),
    item: (row, _args, ctx) => caseItem(ctx.db, row.id),
    reports: async (row, _args, ctx) => reporterLetters(await caseReports(ctx.db, row.id)),
    author: (row, _args, ctx) =>
      row.authorId === null
        ? null
        : caseAuthor(ctx.db, row.authorId).then((author) => (author === null ? null : { ...author, caseId: row.id })),
    thread: (row, _args, ctx) =>
      caseThread(ctx.db, row.itemId).then((thread) => (thread === null ? null : { ...thread, itemId: row.itemId })),
    room: (row, _args, ctx) => caseRoom(ctx.db, row.itemId),
    viewers: (row, _args, ctx) =>
      viewersOf(ctx.db, {
        caseId: row.id,
        since: looksSince(ctx),
        exceptId: ctx.actor.kind === 'member' ? ctx.actor.id : null,
      }),
    history: async (row, _args, ctx) => {
      const isNameless = await isLookedAtAgain(ctx.db, row.id);
      return (await caseSteps(ctx.db, row.id)).map(({ handle, ...step }) => ({
        ...step,
        by: isNameless ? null : handle,
      }));
    },
    mergedInto: (row, _args, ctx) => readMergedInto(ctx, row),
    mergedHere: (row, _args, ctx) => mergedHere(ctx.db, row.id),
    mergeChoices: (row, _args, ctx) => readMergeChoices(ctx, row),
    decision: (row, _args, ctx) => latestDecision(ctx.db, row.id),
    viewerCan: (row, _args, ctx) => abilitiesOf(ctx, row),
  },
  CaseItem: {
    reported: (item) => ({
      version: item.snapshotVersion,
      title: item.snapshotTitle,
      body: item.snapshotBody,
      takenAt: item.snapshotTakenAt,
    }),
  },
  CaseReport: {
    suggestedRule: (report) => RULE_BY_REASON[report.reason],
  },
  CaseAuthor: {
    since: (author) => author.createdAt,
    earlier: (author, _args, ctx) => earlierCases(ctx.db, author.id, author.caseId),
    strikeWeight: (author, _args, ctx) => activeStrikeWeight(ctx.db, author.id, ctx.clock.now()),
    suggestion: async (author, _args, ctx) => {
      const suggestion = suggestionFor(await activeStrikeWeight(ctx.db, author.id, ctx.clock.now()));
      return suggestion === null ? null : { ...suggestion, isInGroup: false };
    },
    restrictions: (author, _args, ctx) => activeRestrictions(ctx.db, author.id, ctx.clock.now()),
  },
  CaseThread: {
    isOpening: (thread) => thread.openingItemId === thread.itemId,
    before: async (thread, _args, ctx) =>
      (
        await neighbours(ctx.db, { threadId: thread.id, itemId: thread.itemId, side: 'before', count: NEIGHBOURS })
      ).toReversed(),
    after: (thread, _args, ctx) =>
      neighbours(ctx.db, { threadId: thread.id, itemId: thread.itemId, side: 'after', count: NEIGHBOURS }),
  },
  CaseRoom: {
    before: async (room, _args, ctx) =>
      (await besideInRoom(ctx.db, room, { side: 'before', count: BESIDE_IN_ROOM })).toReversed(),
    after: (room, _args, ctx) => besideInRoom(ctx.db, room, { side: 'after', count: BESIDE_IN_ROOM }),
  },
  Neighbour: {
    handle: (post) => (post.hidesHandle ? null : post.handle),
  },
  CaseDecision: {
    by: async (decision, _args, ctx) =>
      (await isLookedAtAgain(ctx.db, decision.caseId)) ? null : decision.decidedByHandle,
    isInForce: (decision) => decision.notifiedAt !== null,
    help: (decision, _args, ctx) => attachedHelp(ctx, decision),
    leftOutParts: (decision) => decision.redactedSpans.length,
  },
  DecisionNotice: {
    help: (notice, _args, ctx) => attachedHelp(ctx, notice),
    leftOut: (notice) => piecesOf(notice.quotedBody, notice.redactedSpans),
    wordsBackUntil: (notice) =>
      notice.visibility === 'published' ? null : addDays(notice.visibilityAt, WORDS_BACK_DAYS),
  },
} satisfies Resolvers;
