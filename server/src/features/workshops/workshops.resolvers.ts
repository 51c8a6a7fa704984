import { DUTY_ROLES } from '@between/rules/roles.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { stageRoomOf } from '../practice/stage-room.ts';
import { holdOf } from '../safety/hold-of.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { isAskedToCoHost, partIn } from '../../policy/workshop.policy.ts';
import { badgeFor } from '../credentials/shown-credential.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { areWordsThere } from '../threads/threads.model.ts';
import { answerCoHosting } from './answer-co-hosting.ts';
import { askQuestion } from './ask-question.ts';
import { calendarEntry } from './calendar-entry.ts';
import { cancelWorkshop, endWorkshop } from './close-workshop.ts';
import { draftWorkshop } from './draft-workshop.ts';
import { editWorkshop } from './edit-workshop.ts';
import { listWorkshops } from './list-workshops.ts';
import { localStart } from './local-times.ts';
import { programmeGroups } from './programme.queries.ts';
import { publishWorkshop } from './publish-workshop.ts';
import { canBeWanted, movesFrom } from './questions.model.ts';
import { readQuestions } from './read-questions.ts';
import { readableWorkshop } from './readable-workshop.ts';
import { giveSeatBack, registerForWorkshop } from './register.ts';
import { sortQuestion } from './sort-question.ts';
import { askRuling, attendRuling, publishRefusal, refusalCode, registerRuling } from './viewer-abilities.ts';
import { wantAnswer } from './want-answer.ts';
import { withdrawQuestion } from './withdraw-question.ts';
import { factsOf, ownRegistration, roomOf, seatsOf } from './workshops.loaders.ts';
import { doorsOpenAt, phaseOf } from './workshops.model.ts';
import { staffHandles } from './workshops.queries.ts';

export const workshopsResolvers = {
  Query: {
    workshops: (_, { filter, ...page }, ctx) => listWorkshops(ctx, filter ?? 'upcoming', page),
    programmeGroups: (_, _args, ctx) => programmeGroups(ctx.db, ctx.actor),
    workshop: async (_, { id }, ctx) => (await readableWorkshop(ctx, id)).workshop,
    safetyModerators: (_, { groupId }, ctx) => {
      authorize(ctx.actor, 'workshop.draft', null);
      return staffHandles(ctx.db, DUTY_ROLES, { groupId: groupId ?? null, now: ctx.clock.now() });
    },
  },
  Mutation: {
    draftWorkshop: (_, { input }, ctx) => draftWorkshop(ctx, input),
    editWorkshop: (_, { input }, ctx) => editWorkshop(ctx, input),
    answerCoHosting: (_, args, ctx) => answerCoHosting(ctx, args),
    publishWorkshop: (_, args, ctx) => publishWorkshop(ctx, args),
    cancelWorkshop: (_, { workshopId }, ctx) => cancelWorkshop(ctx, workshopId),
    endWorkshop: (_, { workshopId }, ctx) => endWorkshop(ctx, workshopId),
    registerForWorkshop: (_, { workshopId, answers, agreementVersion }, ctx) =>
      registerForWorkshop(ctx, workshopId, {
        answers: answers ?? [],
        agreementVersion: agreementVersion ?? null,
      }),
    giveSeatBack: (_, { workshopId }, ctx) => giveSeatBack(ctx, workshopId),
    askQuestion: (_, { input }, ctx) => askQuestion(ctx, input),
    withdrawQuestion: (_, { questionId }, ctx) => withdrawQuestion(ctx, questionId),
    sortQuestion: (_, { input }, ctx) => sortQuestion(ctx, input),
    wantAnswer: (_, { questionId }, ctx) => wantAnswer(ctx, questionId, true),
    unwantAnswer: (_, { questionId }, ctx) => wantAnswer(ctx, questionId, false),
  },
  Workshop: {
    description: async (workshop, _args, ctx) =>
      may(ctx.actor, 'workshop.manage', await factsOf(ctx, workshop)) ? workshop.description : null,
    phase: async (workshop, _args, ctx) => phaseOf(workshop, await roomOf(ctx, workshop.id), ctx.clock.now()),
    startsLocal: ({ startsAt, timeZone }) => localStart(startsAt, timeZone),
    doorsAt: ({ startsAt }) => doorsOpenAt(startsAt),
    group: async ({ groupId }, _args, ctx) => (groupId === null ? null : (await groupStanding(ctx, groupId)).group),
    host: ({ hostId, hostHandle }) => ({ accountId: hostId, handle: hostHandle }),
    coHosts: ({ coHosts }) => coHosts.filter(({ isIn }) => isIn).map(({ id, handle }) => ({ accountId: id, handle })),
    askedCoHosts: async (workshop, _args, ctx) =>
      may(ctx.actor, 'workshop.manage', await factsOf(ctx, workshop))
        ? workshop.coHosts.filter(({ isIn }) => !isIn).map(({ handle }) => handle)
        : [],
    isViewerAsked: async (workshop, _args, ctx) => isAskedToCoHost(ctx.actor, await factsOf(ctx, workshop)),
    safetyModerator: ({ safetyModeratorHandle }) => safetyModeratorHandle,
    isFull: ({ seatsTaken, capacity }) => seatsTaken >= capacity,
    seats: async (workshop, _args, ctx) =>
      may(ctx.actor, 'workshop.seeSeats', await factsOf(ctx, workshop)) ? seatsOf(ctx, workshop.id) : null,
    viewerRegistration: ({ id }, _args, ctx) => ownRegistration(ctx, id),
    viewerPart: async (workshop, _args, ctx) => partIn(ctx.actor, await factsOf(ctx, workshop)),
    viewerCan: (workshop) => workshop,
    calendar: async (workshop, _args, ctx) => {
      const facts = await factsOf(ctx, workshop);
      const isComing = facts.registration === 'taken' || partIn(ctx.actor, facts) !== null;
      return isComing && workshop.state !== 'draft' ? calendarEntry(workshop, ctx.config.publicOrigin) : null;
    },
    room: async (workshop, _args, ctx) => {
      if (!may(ctx.actor, 'workshop.attend', await factsOf(ctx, workshop))) return null;
      const room = await stageRoomOf(ctx, workshop.id);
      return room === null ? null : { ...room, isOpen: room.state !== 'closed' };
    },
    questions: async (workshop, _args, ctx) => readQuestions(ctx, workshop.id, await factsOf(ctx, workshop)),
  },
  WorkshopAbilities: {
    register: async (workshop, _args, ctx) => (await registerRuling(ctx, workshop)) === 'yes',
    registerRefusal: async (workshop, _args, ctx) => refusalCode(await registerRuling(ctx, workshop)),
    manage: async (workshop, _args, ctx) => may(ctx.actor, 'workshop.manage', await factsOf(ctx, workshop)),
    chooseCoHosts: async (workshop, _args, ctx) =>
      may(ctx.actor, 'workshop.chooseCoHosts', await factsOf(ctx, workshop)),
    publishRefusal: (workshop, _args, ctx) => publishRefusal(ctx, workshop),
    attend: async (workshop, _args, ctx) => (await attendRuling(ctx, workshop)) === 'yes',
    attendRefusal: async (workshop, _args, ctx) => refusalCode(await attendRuling(ctx, workshop)),
    ask: async (workshop, _args, ctx) => (await askRuling(ctx, workshop)) === 'yes',
    askRefusal: async (workshop, _args, ctx) => refusalCode(await askRuling(ctx, workshop)),
    sortQuestions: async (workshop, _args, ctx) =>
      may(ctx.actor, 'workshop.sortQuestions', await factsOf(ctx, workshop)),
  },
  WorkshopHost: {
    credential: ({ accountId }, _args, ctx) => badgeFor(ctx, accountId),
  },
  Question: {
    html: (question) => (areWordsThere(question) ? question.html : null),
    moves: ({ isSortable = false, state, visibility }) =>
      isSortable && visibility === 'published' ? movesFrom(state) : [],
    canWant: (question) => canBeWanted(question),
    hold: (question, _args, ctx) =>
      holdOf(ctx, { ...question, authorId: question.isMine && ctx.actor.kind === 'member' ? ctx.actor.id : null }),
  },
  QuestionPayload: { showsHelp: (payload) => payload.showsHelp ?? false },
} satisfies Resolvers;
