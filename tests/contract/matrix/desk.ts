import { randomUUID } from 'node:crypto';
import { addDays } from '@between/server/platform/clock.ts';
import type { Operations } from './operation.ts';
import {
  answering,
  but,
  CASE_READERS,
  CASE_SIGNERS,
  DESK_PEOPLE,
  DUTY_PEOPLE,
  onlyFor,
  OPERATORS_AND_LEADS,
  type Rulings,
} from './rulings.ts';
import { decide } from '../../support/moderation.ts';
import { claimBy, propose, type World } from './world.ts';
import type { Subject } from './people.ts';

const NOT_YOURS = 'FORBIDDEN not_yours';

async function heldBy(world: World, me: Subject): Promise<{ caseId: string; version: number }> {
  await claimBy(world, me);
  return { caseId: world.caseId, version: 2 };
}

/** Whoever reported the author's words, muted by somebody else. */
async function mutedReporter({ app, caseId, reportId }: World): Promise<string> {
  const id = randomUUID();
  const startedAt = app.clock.now();
  const { reporterId: accountId } = await app.db
    .selectFrom('report')
    .select('reporterId')
    .where('id', '=', reportId)
    .$narrowType<{ reporterId: string }>()
    .executeTakeFirstOrThrow();
  const endsAt = addDays(startedAt, 7);
  const row = { id, accountId, caseId, reportId, reason: 'Many reports without ground.', startedAt, endsAt };
  await app.db.insertInto('reporterMute').values(row).execute();
  return id;
}

/** A watch on the author's words, set by somebody else. */
async function watchOfAuthor({ app, caseId }: World): Promise<string> {
  const id = randomUUID();
  const startedAt = app.clock.now();
  const { authorId: accountId } = await app.db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .select('i.authorId')
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow();
  const row = { id, caseId, accountId, reason: 'other', noteSealed: Buffer.alloc(1), startedAt };
  await app.db
    .insertInto('watch')
    .values({ ...row, dueAt: addDays(startedAt, 7) })
    .execute();
  return id;
}

/** Whoever may sign off and did not propose. */
const SECONDS: Rulings = but(CASE_SIGNERS, { trainee: 'FORBIDDEN not_on_this_case' });

/** Mutations of the desk: about the one case of the author's words. */
export const DESK: Operations = {
  'Mutation.claimCase': {
    document: 'mutation ($id: UUID!) { claimCase(caseId: $id) { __typename } }',
    variables: ({ caseId }) => ({ id: caseId }),
    ids: ['id'],
    rulings: answering('yes CaseClaimed', CASE_READERS),
  },
  'Mutation.muteReporter': {
    document: 'mutation ($input: MuteReporterInput!) { muteReporter(input: $input) { case { id } } }',
    variables: ({ reportId }) => ({ input: { reportId, days: 7, reason: 'Many reports without ground.' } }),
    ids: ['input.reportId'],
    rulings: CASE_SIGNERS,
  },
  'Mutation.endReporterMute': {
    document: 'mutation ($id: UUID!) { endReporterMute(id: $id) { mutes { id } } }',
    variables: async (world) => ({ id: await mutedReporter(world) }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.startWatch': {
    document: 'mutation ($input: StartWatchInput!) { startWatch(input: $input) { case { id } } }',
    variables: ({ caseId }) => ({
      input: { caseId, target: 'author', reason: 'other', note: 'Look in on it.', days: 7 },
    }),
    ids: ['input.caseId'],
    rulings: CASE_SIGNERS,
  },
  'Mutation.prolongWatch': {
    document: 'mutation ($input: ProlongWatchInput!) { prolongWatch(input: $input) { case { id } } }',
    variables: async (world) => ({ input: { id: await watchOfAuthor(world), days: 14 } }),
    ids: ['input.id'],
    rulings: CASE_SIGNERS,
  },
  'Mutation.endWatch': {
    document: 'mutation ($id: UUID!) { endWatch(id: $id) { case { id } } }',
    variables: async (world) => ({ id: await watchOfAuthor(world) }),
    ids: ['id'],
    rulings: CASE_SIGNERS,
  },
  'Query.reporterMutes': { document: '{ reporterMutes { id } }', rulings: OPERATORS_AND_LEADS },
  'Mutation.renewClaim': {
    document: 'mutation ($id: UUID!) { renewClaim(caseId: $id) { case { status } } }',
    variables: async (world, me) => ({ id: (await heldBy(world, me)).caseId }),
    ids: ['id'],
    rulings: CASE_READERS,
  },
  'Mutation.lookAtCase': {
    document: 'mutation ($id: UUID!) { lookAtCase(caseId: $id, isLooking: true) { case { status } } }',
    variables: ({ caseId }) => ({ id: caseId }),
    ids: ['id'],
    rulings: CASE_READERS,
  },
  'Mutation.moveCase': {
    document: 'mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { status } } }',
    variables: async (world, me) => ({ input: { ...(await heldBy(world, me)), move: 'release' } }),
    ids: ['input.caseId'],
    rulings: CASE_READERS,
  },
  'Mutation.mergeCase': {
    document: 'mutation ($input: MergeCaseInput!) { mergeCase(input: $input) { case { status } } }',
    variables: async (world, me) => {
      const held = await heldBy(world, me);
      return { input: { ...held, into: held.caseId } };
    },
    ids: ['input.caseId'],
    rulings: answering('CONFLICT same_case', CASE_SIGNERS),
  },
  'Mutation.splitCase': {
    document: 'mutation ($input: ReviewInput!) { splitCase(input: $input) { case { status } } }',
    variables: ({ caseId }) => ({ input: { caseId, version: 1 } }),
    ids: ['input.caseId'],
    rulings: answering('CONFLICT not_allowed', CASE_SIGNERS),
  },
  'Mutation.skipCase': {
    document: 'mutation ($id: UUID!) { skipCase(caseId: $id, reason: other) { case { status } } }',
    variables: ({ caseId }) => ({ id: caseId }),
    ids: ['id'],
    rulings: CASE_READERS,
  },
  'Mutation.commentOnCase': {
    document: 'mutation ($input: CommentOnCaseInput!) { commentOnCase(input: $input) { case { status } } }',
    variables: ({ caseId }) => ({
      input: { caseId, clientId: '00000000-0000-7000-8000-0000000000c1', text: 'What do you say?' },
    }),
    ids: ['input.caseId'],
    rulings: CASE_READERS,
  },
  'Mutation.pinComment': {
    document: 'mutation ($input: PinCommentInput!) { pinComment(input: $input) { case { status } } }',
    variables: ({ caseId }) => ({
      input: { caseId, commentId: '00000000-0000-7000-8000-0000000000c1', isPinned: false },
    }),
    ids: ['input.caseId'],
    rulings: CASE_READERS,
  },
  'Mutation.saveCaseDraft': {
    document: 'mutation ($input: SaveCaseDraftInput!) { saveCaseDraft(input: $input) { case { status } } }',
    variables: ({ caseId }) => ({ input: { caseId, version: 0, text: 'We have read it.' } }),
    ids: ['input.caseId'],
    rulings: CASE_READERS,
  },
  'Mutation.decideCase': {
    document: 'mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename } }',
    variables: async (world, me) => ({
      input: {
        ...(await heldBy(world, me)),
        itemVersion: 1,
        action: 'remove',
        rules: ['HAR'],
        reason: 'It blames someone.',
      },
    }),
    ids: ['input.caseId'],
    // Who may not decide alone proposes.
    rulings: but(answering('yes CaseDecided', CASE_READERS), {
      trainee: 'yes CaseProposed',
      safeguarding: 'yes CaseProposed',
    }),
  },
  'Mutation.undoDecision': {
    document: 'mutation ($id: UUID!) { undoDecision(caseId: $id) { __typename } }',
    variables: async (world) => {
      await decide(world.people.moderator, world.caseId);
      return { id: world.caseId };
    },
    ids: ['id'],
    rulings: answering('yes DecisionUndone', onlyFor(['moderator'], CASE_READERS, NOT_YOURS)),
  },
  'Mutation.confirmProposal': {
    document: 'mutation ($input: ReviewInput!) { confirmProposal(input: $input) { case { status } } }',
    variables: async (world) => ({ input: { version: await propose(world), caseId: world.caseId } }),
    ids: ['input.caseId'],
    rulings: SECONDS,
  },
  'Mutation.disagreeWithProposal': {
    document: 'mutation ($input: ReviewInput!) { disagreeWithProposal(input: $input) { case { status } } }',
    variables: async (world) => ({
      input: { version: await propose(world), caseId: world.caseId, note: 'A second look.' },
    }),
    ids: ['input.caseId'],
    rulings: SECONDS,
  },
  'Mutation.signOffCase': {
    document: 'mutation ($input: ReviewInput!) { signOffCase(input: $input) { case { status } } }',
    variables: async (world, me) => ({ input: { ...(await heldBy(world, me)), note: 'Nothing is decided yet.' } }),
    ids: ['input.caseId'],
    rulings: answering('CONFLICT not_allowed', CASE_SIGNERS),
  },
  'Mutation.saveNoteTemplate': {
    document: 'mutation ($input: SaveTemplateInput!) { saveNoteTemplate(input: $input) { template { version } } }',
    variables: () => ({
      input: { replaces: 0, language: 'en', name: 'A kind word', body: 'In {group} we ask: {rule}' },
    }),
    rulings: onlyFor(['lead'], DESK_PEOPLE, 'FORBIDDEN staff_only'),
  },
  'Mutation.startDuty': { document: 'mutation { startDuty { since } }', rulings: DUTY_PEOPLE },
  'Mutation.heartbeatDuty': { document: 'mutation { heartbeatDuty { since } }', rulings: DUTY_PEOPLE },
  'Mutation.endDuty': { document: 'mutation { endDuty { since } }', rulings: DUTY_PEOPLE },
};
