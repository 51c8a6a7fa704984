import { REGISTRATION_OPTIONS, REGISTRATION_QUESTIONS_MAX } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake, intakeLine, type Taken } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { touchWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import type { QuestionRow } from './registration.model.ts';
import { agreementsOf, insertAgreement, questionsOf, saveQuestions } from './registration.queries.ts';

interface GivenQuestion {
  body: string;
  options: readonly string[];
  isNeeded: boolean;
}

export interface GivenForm {
  workshopId: string;
  version: number;
  questions: readonly GivenQuestion[];
  agreement: string;
}

/**
 * Says what whoever registers is asked and agrees to (TH07). Who registered before keeps their answers; a changed agreement asks them again before the doors.
 * @throws {InvalidInput} on `questions-<place>`, `options-<place>`, `agreement`. @throws {Conflict} `workshop_over`, `workshop_changed`.
 */
export async function setRegistrationForm(ctx: Ctx, given: GivenForm): Promise<{ workshop: WorkshopRow }> {
  const { workshopId, version } = given;
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'workshop.manage', facts);
  if (workshop.state !== 'draft' && workshop.state !== 'published') throw new Conflict('workshop_over');

  const questions = takeQuestions(given.questions);
  const agreement =
    given.agreement.trim() === '' ? null : intake(given.agreement, { kind: 'workshopAgreement', field: 'agreement' });
  await transaction(ctx.db, async (tx) => {
    if (!(await touchWorkshop(tx, { id: workshopId, version }, ctx.clock.now())))
      throw new Conflict('workshop_changed');
    await saveQuestions(tx, workshopId, await withIds(ctx, tx, workshopId, questions));
    const agreementVersion = await saveAgreement(ctx, tx, workshopId, agreement);
    await appendAudit(ctx, tx, {
      action: 'workshop.edit',
      targetKind: 'workshop',
      targetId: workshopId,
      after: { questions: questions.length, agreementVersion },
    });
    if (workshop.state === 'published')
      announce(tx, ctx, (live) =>
        live.notice(`workshop:${workshopId}`, 'workshop.changed', { workshopId, version: version + 1 }),
      );
  });
  return workshopAfter(ctx, workshopId);
}

function takeQuestions(given: readonly GivenQuestion[]): GivenQuestion[] {
  if (given.length > REGISTRATION_QUESTIONS_MAX) throw new InvalidInput('questions', 'too_many_questions');
  return given.flatMap(({ body, options, isNeeded }, place) => {
    if (body.trim() === '' && options.length === 0) return [];
    const { min, max } = REGISTRATION_OPTIONS;
    if (options.length > 0 && (options.length < min || options.length > max))
      throw new InvalidInput(`options-${place}`, 'choices_out_of_range');
    const words = intakeLine(body, { kind: 'registrationQuestion', field: `questions-${place}` });
    const choices = options.map((text) => intakeLine(text, { kind: 'registrationOption', field: `options-${place}` }));
    return [{ body: words, options: choices, isNeeded }];
  });
}

/** A question with the words it had stays the same one, and keeps its answers. */
async function withIds(ctx: Ctx, tx: Tx, workshopId: string, given: readonly GivenQuestion[]): Promise<QuestionRow[]> {
  const left = await questionsOf(tx, [workshopId]);
  return given.map((question) => {
    const at = left.findIndex((each) => wordsOf(each) === wordsOf(question));
    const [same] = at === -1 ? [] : left.splice(at, 1);
    return { ...question, options: [...question.options], id: same?.id ?? ctx.ids.uuid(), workshopId };
  });
}

function wordsOf({ body, options }: Pick<GivenQuestion, 'body' | 'options'>): string {
  return [body, ...options].join('\n');
}

/** The same words are no new version. @returns the version that counts from now on; null before there was one. */
async function saveAgreement(ctx: Ctx, tx: Tx, workshopId: string, taken: Taken | null): Promise<number | null> {
  const [newest] = await agreementsOf(tx, [workshopId], null);
  const body = taken?.body ?? '';
  if (body === (newest?.body ?? '')) return newest?.version ?? null;
  const version = (newest?.version ?? 0) + 1;
  const { html, htmlVersion } = taken ?? { html: '', htmlVersion: 0 };
  await insertAgreement(tx, { workshopId, version, body, html, htmlVersion, publishedAt: ctx.clock.now() });
  return version;
}
