import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { addDays } from '../../platform/clock.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { actorId } from '../moderation/load-case.ts';
import { answerTalkRequest, askToTalk } from './ask-to-talk.ts';
import { deskPeople, exceptionFor, exceptionsNow } from './exceptions.queries.ts';
import { endWellnessException, loosenWellness } from './loosen-wellness.ts';
import { isForOthers, isShortOfCover } from './may-take.ts';
import { reportExposure } from './report-exposure.ts';
import { setWellness, setWellnessDefaults } from './set-wellness.ts';
import { markedSpans, summaryOf } from './summary.queries.ts';
import { countedNow, standing, type Team, type WellnessRow } from './wellness.model.ts';
import { exposureByDay, ownRequest, readingNow, shortTopics, waitingRequests, wellnessOf } from './wellness.queries.ts';

const DAYS_SHOWN = 13;

async function own(ctx: Ctx): Promise<WellnessRow> {
  authorize(ctx.actor, 'wellness.own', null);
  return countedNow(await wellnessOf(ctx.db, actorId(ctx)), ctx.clock.now());
}

/** Sums and requests; each part is read when it is asked for. */
function team(ctx: Ctx): Team {
  authorize(ctx.actor, 'wellness.lead', null);
  return {};
}

const STANDINGS = Symbol('wellness.standings');

/** How each of the team stands now, asked once a request. */
function standings(ctx: Ctx): Promise<ReturnType<typeof standing>[]> {
  const now = ctx.clock.now();
  return loaderOf(ctx, STANDINGS, async () => (await readingNow(ctx.db, now)).map((row) => standing(row, now)));
}

async function defaults(ctx: Ctx): Promise<{ breakAfterMinutes: number; stopAfterMinutes: number }> {
  authorize(ctx.actor, 'site.operate', null);
  const row = await wellnessOf(ctx.db, actorId(ctx));
  return { breakAfterMinutes: row.siteBreakAfterMinutes, stopAfterMinutes: row.siteStopAfterMinutes };
}

const minutes = (seconds: number): number => Math.floor(seconds / 60);

export const wellnessResolvers = {
  Query: {
    wellness: (_, _args, ctx) => own(ctx),
    teamWellness: (_, _args, ctx) => team(ctx),
    wellnessDefaults: (_, _args, ctx) => defaults(ctx),
  },
  Mutation: {
    reportExposure: async (_, { input }, ctx) => {
      await reportExposure(ctx, input);
      return { wellness: await own(ctx) };
    },
    setWellness: async (_, { input }, ctx) => {
      await setWellness(ctx, input);
      return { wellness: await own(ctx) };
    },
    askToTalk: async (_, _args, ctx) => {
      await askToTalk(ctx);
      return { wellness: await own(ctx) };
    },
    answerTalkRequest: async (_, { input }, ctx) => {
      await answerTalkRequest(ctx, input);
      return { teamWellness: team(ctx) };
    },
    loosenWellness: async (_, { input }, ctx) => {
      await loosenWellness(ctx, input);
      return { teamWellness: team(ctx) };
    },
    endWellnessException: async (_, { id }, ctx) => {
      await endWellnessException(ctx, id);
      return { wellness: await own(ctx) };
    },
    setWellnessDefaults: async (_, { input }, ctx) => {
      await setWellnessDefaults(ctx, input);
      return { wellnessDefaults: await defaults(ctx) };
    },
  },
  Wellness: {
    sinceBreakMinutes: (row) => minutes(row.sinceBreakSeconds),
    sinceRestMinutes: (row) => minutes(row.sinceRestSeconds),
    isBreakDue: (row, _args, ctx) => standing(row, ctx.clock.now()).isBreakDue,
    restUntil: (row, _args, ctx) => standing(row, ctx.clock.now()).restUntil,
    talkRequest: (row, _args, ctx) => ownRequest(ctx.db, row.accountId),
    exception: (row, _args, ctx) => exceptionFor(ctx.db, row.accountId),
  },
  TeamWellness: {
    days: (_, _args, ctx) => exposureByDay(ctx.db, addDays(ctx.clock.now(), -DAYS_SHOWN)),
    pastBreak: async (_, _args, ctx) => (await standings(ctx)).filter(({ isBreakDue }) => isBreakDue).length,
    pastRest: async (_, _args, ctx) => (await standings(ctx)).filter(({ restUntil }) => restUntil !== null).length,
    shortTopics: (_, _args, ctx) => shortTopics(ctx.db, ctx.clock.now()),
    talkRequests: (_, _args, ctx) => waitingRequests(ctx.db),
    exceptions: (_, _args, ctx) => exceptionsNow(ctx.db),
    mayLoosen: async (_, _args, ctx) => {
      if (!may(ctx.actor, 'wellness.loosen', null)) return [];
      const people = await deskPeople(ctx.db, { now: ctx.clock.now(), exceptId: actorId(ctx) });
      return people.map(({ handle }) => handle);
    },
  },
  WellnessException: {
    since: (row) => row.startedAt,
    until: (row) => row.dueAt,
  },
  ExposureDay: {
    minutes: (row) => minutes(row.seconds),
    hardMinutes: (row) => minutes(row.hardSeconds),
  },
  ModerationCase: {
    summary: (row, _args, ctx) => summaryOf(ctx.db, row.id),
  },
  CaseItem: {
    marked: (item, _args, ctx) => markedSpans(ctx.db, { itemId: item.id, version: item.version }),
  },
  CaseCard: {
    isForOthers: (card, _args, ctx) => isForOthers(ctx, card.id),
    isShortOfCover: (card, _args, ctx) => isShortOfCover(ctx, card.id),
  },
} satisfies Resolvers;
