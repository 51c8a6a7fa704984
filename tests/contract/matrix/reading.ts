import { CONTENT_TOPICS } from '@between/rules/content.ts';
import type { Operations } from './operation.ts';
import { handleOf } from './people.ts';
import {
  but,
  CASE_READERS,
  DESK_PEOPLE,
  EVERYONE,
  GROUP_READERS,
  NOBODY,
  onlyFor,
  OPERATORS,
  OPERATORS_AND_LEADS,
  OWN,
  READERS,
  THREAD_READERS,
} from './rulings.ts';

/** Every field of Query. */
export const READING: Operations = {
  'Query.case': {
    document: 'query ($id: UUID!) { case(id: $id) { id item { body } reports { note } } }',
    variables: ({ caseId }) => ({ id: caseId }),
    ids: ['id'],
    rulings: CASE_READERS,
  },
  'Query.caseCards': {
    document: 'query ($ids: [UUID!]!) { caseCards(ids: $ids) { id } }',
    variables: ({ caseId }) => ({ ids: [caseId] }),
    rulings: DESK_PEOPLE,
  },
  'Query.cases': { document: '{ cases { nodes { id } } }', rulings: DESK_PEOPLE },
  'Query.decisionNotice': {
    document: 'query ($id: UUID!) { decisionNotice(id: $id) { id quotedBody } }',
    variables: ({ decisionId }) => ({ id: decisionId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Query.document': { document: '{ document(kind: house_rules) { version body } }', rulings: EVERYONE },
  'Query.documentVersions': { document: '{ documentVersions(kind: house_rules) { version } }', rulings: EVERYONE },
  'Query.documents': { document: '{ documents { kind acceptedAt } }', rulings: EVERYONE },
  'Query.draft': {
    document: 'query ($place: String!) { draft(place: $place) { text } }',
    variables: ({ threadId }) => ({ place: `thread:${threadId}` }),
    rulings: OWN,
  },
  'Query.goLive': { document: '{ goLive { isGreen items { kind } } }', rulings: OPERATORS },
  'Query.group': {
    document: 'query ($slug: String!) { group(slug: $slug) { id agreement { body } } }',
    variables: ({ closed }) => ({ slug: closed.slug }),
    ids: ['slug'],
    rulings: GROUP_READERS,
  },
  'Query.groupCards': { document: '{ groupCards { slug } }', rulings: EVERYONE },
  'Query.groups': { document: '{ groups { nodes { id slug } } }', rulings: OWN },
  'Query.handleAdvice': { document: '{ handleAdvice(handle: "quiet_wren") { problem } }', rulings: EVERYONE },
  'Query.health': { document: '{ health { auditRowsToday } }', rulings: OPERATORS },
  'Query.overlaidCountries': { document: '{ overlaidCountries }', rulings: EVERYONE },
  'Query.helplineOverlay': { document: '{ helplineOverlay(country: "GB") { services { name } } }', rulings: EVERYONE },
  'Query.invitation': {
    document: 'query ($token: String!) { invitation(token: $token) { email role } }',
    variables: ({ invitationToken }) => ({ token: invitationToken }),
    ids: ['token'],
    rulings: EVERYONE,
  },
  'Query.invitations': { document: '{ invitations { email } }', rulings: OPERATORS_AND_LEADS },
  'Query.casesComingBack': { document: '{ casesComingBack { caseId } }', rulings: DESK_PEOPLE },
  'Query.helpGroups': { document: '{ helpGroups { id } }', rulings: DESK_PEOPLE },
  'Query.noteTemplates': { document: '{ noteTemplates { id } }', rulings: DESK_PEOPLE },
  'Query.canWriteTemplates': { document: '{ canWriteTemplates }', rulings: EVERYONE },
  'Query.raid': { document: '{ raid { signUpsLastHour } }', rulings: OPERATORS_AND_LEADS },
  'Query.laneCounts': { document: '{ laneCounts { lane open } }', rulings: DESK_PEOPLE },
  'Query.mailStop': {
    document: 'query ($token: String!) { mailStop(token: $token) { isStopped } }',
    variables: ({ stopToken }) => ({ token: stopToken }),
    ids: ['token'],
    rulings: EVERYONE,
  },
  'Query.myBlocks': { document: '{ myBlocks { nodes { handle } } }', rulings: OWN },
  'Query.myDuty': { document: '{ myDuty { canSwitch } }', rulings: OWN },
  'Query.myReport': {
    document: 'query ($id: UUID!) { myReport(id: $id) { id note } }',
    variables: ({ reportId }) => ({ id: reportId }),
    ids: ['id'],
    rulings: onlyFor(['member'], OWN, 'NOT_FOUND'),
  },
  'Query.myReports': { document: '{ myReports { nodes { id } } }', rulings: OWN },
  'Query.noticeSettings': { document: '{ noticeSettings { quietFrom } }', rulings: OWN },
  'Query.notice': {
    document: 'query ($id: UUID!) { notice(id: $id) { id kind } }',
    variables: ({ noticeId }) => ({ id: noticeId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Query.notices': { document: '{ notices { nodes { id } } }', rulings: OWN },
  'Query.pendingAccounts': { document: '{ pendingAccounts { nodes { handle } } }', rulings: OPERATORS },
  'Query.post': {
    document: 'query ($id: UUID!) { post(id: $id) { id html } }',
    variables: ({ postId }) => ({ id: postId }),
    ids: ['id'],
    rulings: THREAD_READERS,
  },
  'Query.profile': {
    document: 'query ($handle: String!) { profile(handle: $handle) { handle } }',
    variables: () => ({ handle: handleOf('author') }),
    ids: ['handle'],
    rulings: but(READERS, { blocked: 'NOT_FOUND' }),
  },
  'Query.reportTarget': {
    document: 'query ($id: UUID!) { reportTarget(itemId: $id) { excerpt } }',
    variables: ({ postId }) => ({ id: postId }),
    ids: ['id'],
    unknown: 'yes',
    rulings: OWN,
  },
  'Query.search': { document: '{ search(query: "lighthouse") { nodes { postId } } }', rulings: READERS },
  'Query.setUp': {
    document: 'query ($key: String) { setUp(key: $key) { hasOperator } }',
    variables: ({ setUpKey }) => ({ key: setUpKey }),
    rulings: NOBODY,
  },
  'Query.site': { document: '{ site { name staffing { isStaffed } } }', rulings: EVERYONE },
  'Query.staff': { document: '{ staff { handle role } }', rulings: OPERATORS_AND_LEADS },
  'Query.thread': {
    document: 'query ($id: UUID!) { thread(id: $id) { id title replies { nodes { id } } } }',
    variables: ({ threadId }) => ({ id: threadId }),
    ids: ['id'],
    rulings: THREAD_READERS,
  },
  'Query.viewer': { document: '{ viewer { handle email deviceKey } }', rulings: EVERYONE },
};

/** What a member picks for each topic. */
export const ALL_TOPICS = CONTENT_TOPICS.map((topic) => ({ topic, mode: 'show' }));
