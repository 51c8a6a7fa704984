import { ALL_TOPICS } from './reading.ts';
import type { Operations } from './operation.ts';
import { handleOf, IN_GROUP } from './people.ts';
import {
  answering,
  but,
  GROUP_MANAGERS,
  GROUP_READERS,
  GROUP_WRITERS,
  onlyFor,
  OPERATORS_AND_LEADS,
  OWN,
  READERS,
  THREAD_READERS,
  THREAD_WRITERS,
} from './rulings.ts';
import { fresh } from './world.ts';

const GROUP_FIELDS = {
  name: 'A calm place',
  purpose: 'For trying things out together.',
  visibility: 'members',
  emblemShape: 1,
  emblemTint: 1,
};
const NOT_YOURS = 'FORBIDDEN not_yours';

/** Mutations about groups, threads, posts, drafts, filters, blocks and reports. */
export const WRITING: Operations = {
  'Mutation.joinGroup': {
    document: 'mutation ($input: AcceptAgreementInput!) { joinGroup(input: $input) { group { id } } }',
    variables: ({ closed }) => ({ input: { groupId: closed.id, version: 1 } }),
    ids: ['input.groupId'],
    rulings: GROUP_READERS,
  },
  'Mutation.acceptAgreement': {
    document: 'mutation ($input: AcceptAgreementInput!) { acceptAgreement(input: $input) { group { id } } }',
    variables: ({ closed }) => ({ input: { groupId: closed.id, version: 1 } }),
    ids: ['input.groupId'],
    rulings: GROUP_READERS,
  },
  'Mutation.leaveGroup': {
    document: 'mutation ($id: UUID!) { leaveGroup(groupId: $id) { group { id } } }',
    variables: ({ closed }) => ({ id: closed.id }),
    ids: ['id'],
    rulings: onlyFor(IN_GROUP, OWN, 'NOT_FOUND'),
  },
  'Mutation.createGroup': {
    document: 'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { slug } } }',
    variables: () => ({ input: { ...GROUP_FIELDS, agreement: 'We listen before we advise, every time.' } }),
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.editGroup': {
    document: 'mutation ($input: EditGroupInput!) { editGroup(input: $input) { group { id } } }',
    variables: ({ closed }) => ({ input: { ...GROUP_FIELDS, groupId: closed.id } }),
    ids: ['input.groupId'],
    rulings: GROUP_MANAGERS,
  },
  'Mutation.changeAgreement': {
    document: 'mutation ($input: ChangeAgreementInput!) { changeAgreement(input: $input) { group { id } } }',
    variables: ({ closed }) => ({
      input: { groupId: closed.id, replaces: 1, body: 'We listen before we advise, every time.' },
    }),
    ids: ['input.groupId'],
    rulings: GROUP_MANAGERS,
  },
  'Mutation.startThread': {
    document: 'mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }',
    variables: ({ closed }) => ({
      input: {
        groupId: closed.id,
        clientId: fresh(),
        title: 'Another evening',
        body: 'Still here.',
        intent: 'company',
      },
    }),
    ids: ['input.groupId'],
    rulings: GROUP_WRITERS,
  },
  'Mutation.replyToThread': {
    document: 'mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }',
    variables: ({ threadId }) => ({ input: { threadId, clientId: fresh(), body: 'With you.' } }),
    ids: ['input.threadId'],
    rulings: THREAD_WRITERS,
  },
  'Mutation.editPost': {
    document: 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }',
    variables: ({ postId }) => ({ input: { postId, version: 1, body: 'A second thing, said better.' } }),
    ids: ['input.postId'],
    rulings: answering('yes PostEdited', onlyFor(['author'], THREAD_READERS, NOT_YOURS)),
  },
  'Mutation.deletePost': {
    document: 'mutation ($id: UUID!) { deletePost(postId: $id) { post { visibility } } }',
    variables: ({ postId }) => ({ id: postId }),
    ids: ['id'],
    rulings: onlyFor(['author'], THREAD_READERS, NOT_YOURS),
  },
  'Mutation.openFoldedWords': {
    document: 'mutation ($id: UUID!) { openFoldedWords(postId: $id) }',
    variables: ({ postId }) => ({ id: postId }),
    ids: ['id'],
    rulings: THREAD_READERS,
  },
  'Mutation.react': {
    document: 'mutation ($input: ReactionInput!) { react(input: $input) { post { id } } }',
    variables: ({ postId }) => ({ input: { postId, kind: 'with_you' } }),
    ids: ['input.postId'],
    rulings: but(THREAD_WRITERS, { author: 'FORBIDDEN own_words' }),
  },
  'Mutation.unreact': {
    document: 'mutation ($input: ReactionInput!) { unreact(input: $input) { post { id } } }',
    variables: ({ postId }) => ({ input: { postId, kind: 'with_you' } }),
    ids: ['input.postId'],
    rulings: THREAD_READERS,
  },
  'Mutation.followThread': {
    document: 'mutation ($id: UUID!) { followThread(threadId: $id) { thread { viewerFollow } } }',
    variables: ({ threadId }) => ({ id: threadId }),
    ids: ['id'],
    rulings: THREAD_READERS,
  },
  'Mutation.muteThread': {
    document: 'mutation ($id: UUID!) { muteThread(threadId: $id) { thread { viewerFollow } } }',
    variables: ({ threadId }) => ({ id: threadId }),
    ids: ['id'],
    rulings: THREAD_READERS,
  },
  'Mutation.unfollowThread': {
    document: 'mutation ($id: UUID!) { unfollowThread(threadId: $id) { thread { viewerFollow } } }',
    variables: ({ threadId }) => ({ id: threadId }),
    ids: ['id'],
    rulings: THREAD_READERS,
  },
  'Mutation.saveDraft': {
    document: 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { savedAt } }',
    variables: ({ threadId }) => ({ input: { place: `thread:${threadId}`, text: 'Not sent yet.' } }),
    rulings: OWN,
  },
  'Mutation.discardDraft': {
    document: 'mutation ($place: String!) { discardDraft(place: $place) { ok } }',
    variables: ({ threadId }) => ({ place: `thread:${threadId}` }),
    rulings: OWN,
  },
  'Mutation.setTopicFilters': {
    document:
      'mutation ($choices: [TopicChoiceInput!]!) { setTopicFilters(choices: $choices) { viewer { isHardDay } } }',
    variables: () => ({ choices: ALL_TOPICS }),
    rulings: OWN,
  },
  'Mutation.blockMember': {
    document: 'mutation ($handle: String!) { blockMember(handle: $handle) { isBlocked } }',
    variables: () => ({ handle: handleOf('author') }),
    ids: ['handle'],
    rulings: but(READERS, { author: 'FORBIDDEN self' }),
  },
  'Mutation.unblockMember': {
    document: 'mutation ($handle: String!) { unblockMember(handle: $handle) { isBlocked } }',
    variables: () => ({ handle: handleOf('author') }),
    ids: ['handle'],
    rulings: OWN,
  },
  'Mutation.reportItem': {
    document: 'mutation ($input: ReportItemInput!) { reportItem(input: $input) { report { id } } }',
    variables: ({ postId }) => ({ input: { itemId: postId, reason: 'medicine_advice' } }),
    ids: ['input.itemId'],
    rulings: but(THREAD_READERS, { author: 'FORBIDDEN own_words' }),
  },
  'Mutation.reportMember': {
    document: 'mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id } } }',
    variables: () => ({ input: { handle: handleOf('author'), reason: 'pretends_professional' } }),
    ids: ['input.handle'],
    rulings: but(READERS, { author: 'FORBIDDEN own_words', blocked: 'NOT_FOUND' }),
  },
};
