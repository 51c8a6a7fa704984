import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { may } from '../../policy/authorize.ts';
import { ownSeatIn, workshopStanding } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { type AskedQuestion, needsAcceptance, type ShownForm, shownCounts } from './registration.model.ts';
import { agreementsOf, countsOf, questionsOf } from './registration.queries.ts';

const FORM = Symbol('registration.form');
const COUNTS = Symbol('registration.counts');

/** What whoever registers is asked and agrees to; one set of queries for a whole list. The caller may read the workshop. */
export async function registrationForm(ctx: Ctx, workshop: WorkshopRow): Promise<ShownForm> {
  const { id } = workshop;
  const accountId = ctx.actor.kind === 'guest' ? null : ctx.actor.id;
  const load = loaderOf(ctx, FORM, () =>
    loader(async (ids: readonly string[]) => {
      const [questions, agreements] = await Promise.all([
        questionsOf(ctx.db, ids),
        agreementsOf(ctx.db, ids, accountId),
      ]);
      return ids.map((each) => ({
        questions: questions.filter(({ workshopId }) => workshopId === each),
        agreements: agreements.filter(({ workshopId }) => workshopId === each),
      }));
    }),
  );
  const [{ questions, agreements }, seat] = await Promise.all([load(id), ownSeatIn(ctx, id)]);
  const newest = agreements[0];
  const agreement = newest === undefined || newest.body === '' ? null : newest;
  return {
    questions: questions.map((question) => ({ ...question, workshop })),
    agreement,
    acceptedAgreement: agreements.find(({ version }) => version === seat?.agreementVersion) ?? null,
    needsAcceptance: needsAcceptance(agreement, seat),
  };
}

/** How many chose each answer, for host and co-hosts and nobody else; null below five answers (TH17). */
export async function answerCounts(ctx: Ctx, question: AskedQuestion): Promise<number[] | null> {
  const { workshop } = question;
  if (!may(ctx.actor, 'workshop.manage', await workshopStanding(ctx, workshop))) return null;
  const load = loaderOf(ctx, COUNTS, () =>
    loader(async (ids: readonly string[]) => {
      const counts = await countsOf(ctx.db, ids);
      return ids.map(() => counts);
    }),
  );
  return shownCounts(question, (await load(workshop.id)).get(question.id) ?? []);
}
