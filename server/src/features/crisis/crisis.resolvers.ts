import { DESK_NAMES } from '@between/rules/crisis.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { colleaguesWith } from '../duty/team-pieces.queries.ts';
import { acknowledgeCrisis } from './acknowledge-crisis.ts';
import { addNote } from './add-note.ts';
import { looksSince } from '../moderation/list-cases.ts';
import { answerDebrief } from './answer-debrief.ts';
import { answerNone } from './answer-none.ts';
import { assessCrisis } from './assess-crisis.ts';
import { checkIn } from './check-in.ts';
import { closeCrisis } from './close-crisis.ts';
import { abilitiesOf } from './crisis-abilities.ts';
import { cardOf, handleOf, placeOf, unreadCount } from './crisis.loaders.ts';
import { freeNames, isWaiting, nextDue } from './crisis.model.ts';
import { cardsOfPerson } from './crisis-card.queries.ts';
import { crisisSteps } from './crisis-steps.queries.ts';
import { lookersOf, staffOf } from './crisis-staff.queries.ts';
import { nextPageAt } from './crisis-place.queries.ts';
import { personOf } from './crisis-person.queries.ts';
import { endTalk } from './end-talk.ts';
import { followUpsOf, isDebriefOffered } from './follow-up.queries.ts';
import { handOver } from './hand-over.ts';
import { listFollowUps } from './list-follow-ups.ts';
import { loadCrisis, notToldHere, staffId } from './load-crisis.ts';
import { openFile } from './open-file.ts';
import { handOversOf } from './papers.queries.ts';
import { raiseCrisis } from './raise-crisis.ts';
import { myTalks, readTalk, seeTalk, waitingTalk } from './read-talk.ts';
import { reportMessage } from './report-message.ts';
import { sayInTalk } from './say-in-talk.ts';
import { setLevel } from './set-level.ts';
import { settleCrisis } from './settle-crisis.ts';
import { isNamed, takeOver } from './take-over.ts';
import { talkOf } from './talk.queries.ts';
import { writeToPerson } from './write-to-person.ts';

export const crisisResolvers = {
  Query: {
    crisis: async (_, { id }, ctx) => (await loadCrisis(ctx, ctx.db, id)).row,
    followUps: (_, args, ctx) => listFollowUps(ctx, args),
    talk: (_, { id }, ctx) => readTalk(ctx, id),
    myTalks: (_, _args, ctx) => myTalks(ctx),
    waitingTalk: (_, _args, ctx) => waitingTalk(ctx),
  },
  Mutation: {
    raiseCrisis: (_, { input }, ctx) => raiseCrisis(ctx, input),
    acknowledgeCrisis: (_, { input }, ctx) => acknowledgeCrisis(ctx, input.crisisCaseId),
    openCrisisFile: (_, { input }, ctx) => openFile(ctx, input.crisisCaseId),
    writeToPerson: (_, { input }, ctx) => writeToPerson(ctx, input),
    noteCrisis: (_, { input }, ctx) => addNote(ctx, input),
    assessCrisis: (_, { input }, ctx) => assessCrisis(ctx, input),
    setCrisisLevel: (_, { input }, ctx) => setLevel(ctx, input),
    answerNone: (_, { input }, ctx) => answerNone(ctx, input),
    handOverCrisis: (_, { input }, ctx) => handOver(ctx, input),
    takeOverCrisis: (_, { handOverId }, ctx) => takeOver(ctx, handOverId),
    settleCrisis: (_, { input }, ctx) => settleCrisis(ctx, input),
    closeCrisis: (_, { input }, ctx) => closeCrisis(ctx, input),
    checkIn: (_, { input }, ctx) => checkIn(ctx, input),
    answerDebrief: (_, { input }, ctx) => answerDebrief(ctx, input),
    sayInTalk: (_, { input }, ctx) => sayInTalk(ctx, input),
    seeTalk: (_, { talkId }, ctx) => seeTalk(ctx, talkId),
    endTalk: (_, { talkId }, ctx) => endTalk(ctx, talkId),
    reportTalkMessage: (_, { input }, ctx) => reportMessage(ctx, input),
  },
  CaseCard: { crisis: (card, _args, ctx) => cardOf(ctx, card.id) },
  ModerationCase: { crisis: (row, _args, ctx) => cardOf(ctx, row.id) },
  CrisisCard: {
    dueAt: (card) => nextDue(card, card.followUpDueAt),
    isTaken: (card) => !isWaiting(card.state),
  },
  CrisisCase: {
    acknowledgedBy: (row, _args, ctx) => handleOf(ctx, row.acknowledgedBy),
    secondBy: (row, _args, ctx) => handleOf(ctx, row.secondBy),
    outcomeBy: (row, _args, ctx) => handleOf(ctx, row.outcomeBy),
    closedBy: (row, _args, ctx) => handleOf(ctx, row.closedBy),
    noneBy: (row, _args, ctx) => handleOf(ctx, row.noneBy),
    nextPageAt: (row, _args, ctx) => nextPageAt(ctx.db, row.id),
    person: async (row, _args, ctx) => {
      const person = row.personId === null ? null : await personOf(ctx.db, row.personId);
      return person === null ? null : { ...person, crisisCaseId: row.id };
    },
    itemKind: async (row, _args, ctx) => (await placeOf(ctx, row.id)).itemKind,
    visibility: async (row, _args, ctx) => (await placeOf(ctx, row.id)).visibility,
    caseStatus: async (row, _args, ctx) => (await placeOf(ctx, row.id)).caseStatus,
    groupName: async (row, _args, ctx) => (await placeOf(ctx, row.id)).groupName,
    groupSlug: async (row, _args, ctx) => (await placeOf(ctx, row.id)).groupSlug,
    viewers: (row, _args, ctx) =>
      lookersOf(ctx.db, { caseId: row.caseId, since: looksSince(ctx), exceptId: staffId(ctx) }),
    threadId: async (row, _args, ctx) => (await placeOf(ctx, row.id)).threadId,
    people: (row, _args, ctx) => staffOf(ctx.db, row.id),
    timeline: async (row, _args, ctx) =>
      (await crisisSteps(ctx.db, row.id)).map(({ handle, ...step }) => ({ ...step, by: handle })),
    followUps: (row, _args, ctx) => followUpsOf(ctx.db, row.id),
    handOvers: (row, _args, ctx) => handOversOf(ctx.db, row.id),
    unreadCount: (row, _args, ctx) => unreadCount(ctx, row.id),
    hasTalk: async (row, _args, ctx) => (await talkOf(ctx.db, row.id)) !== null,
    isTalkEnded: async (row, _args, ctx) => (await talkOf(ctx.db, row.id))?.endedAt != null,
    personSeenAt: async (row, _args, ctx) => (await talkOf(ctx.db, row.id))?.personSeenAt ?? null,
    deskName: async (row, _args, ctx) =>
      (await staffOf(ctx.db, row.id)).find(({ accountId }) => accountId === staffId(ctx))?.deskName ?? null,
    freeDeskNames: async (row, _args, ctx) => {
      const taken = (await staffOf(ctx.db, row.id)).map(({ deskName }) => deskName);
      return freeNames(DESK_NAMES, taken, row.id);
    },
    colleagues: async (row, _args, ctx) => {
      const place = await placeOf(ctx, row.id);
      const exceptIds = notToldHere(ctx, row, place);
      const people = await colleaguesWith(ctx.db, DUTY_ROLES, {
        groupId: place.groupId,
        exceptIds,
        now: ctx.clock.now(),
      });
      return people.map(({ handle }) => handle);
    },
    isDebriefOffered: (row, _args, ctx) => isDebriefOffered(ctx.db, { crisisCaseId: row.id, accountId: staffId(ctx) }),
    viewerCan: async (row, _args, ctx) =>
      abilitiesOf(ctx, await loadCrisis(ctx, ctx.db, row.id), await talkOf(ctx.db, row.id)),
  },
  CrisisPerson: {
    otherCases: (person, _args, ctx) =>
      cardsOfPerson(ctx.db, ctx.actor, { personId: person.id, exceptId: person.crisisCaseId }),
  },
  CrisisStaff: {
    isMe: (staff, _args, ctx) => staff.accountId === staffId(ctx),
  },
  FollowUp: {
    assignedTo: (followUp, _args, ctx) => handleOf(ctx, followUp.assignedTo),
    isMine: (followUp, _args, ctx) => followUp.assignedTo === staffId(ctx),
    doneBy: (followUp, _args, ctx) => handleOf(ctx, followUp.doneBy),
    person: (followUp) => followUp.personHandle,
    unreadCount: (followUp, _args, ctx) => unreadCount(ctx, followUp.crisisCaseId),
  },
  HandOver: {
    by: (sheet, _args, ctx) => handleOf(ctx, sheet.byId),
    toPerson: (sheet, _args, ctx) => handleOf(ctx, sheet.toAccountId),
    takenBy: (sheet, _args, ctx) => handleOf(ctx, sheet.takenBy),
    viewerCanTake: async (sheet, _args, ctx) => {
      if (sheet.takenAt !== null) return false;
      return isNamed(ctx, sheet, (await placeOf(ctx, sheet.crisisCaseId)).groupId);
    },
  },
  Assessment: {
    by: (form, _args, ctx) => handleOf(ctx, form.byId),
  },
} satisfies Resolvers;
