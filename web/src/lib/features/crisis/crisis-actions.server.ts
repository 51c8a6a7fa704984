import { DEBRIEF_ANSWERS, HAND_OVER_ROLES } from '@between/rules/crisis.ts';
import { CRISIS_LEVELS, CRISIS_OUTCOMES } from '@between/rules/safety.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AcknowledgeCrisisDocument,
  AnswerDebriefDocument,
  AnswerNoneDocument,
  AssessCrisisDocument,
  CheckInDocument,
  CloseCrisisDocument,
  HandOverCrisisDocument,
  NoteCrisisDocument,
  OpenCrisisFileDocument,
  SetCrisisLevelDocument,
  SettleCrisisDocument,
  TakeOverCrisisDocument,
  WriteToPersonDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { readAnswers } from './risk-words.ts';

type CrisisEvent = RequestEvent<{ id: string }>;

/** Kept, and the page stays where its reader is. Sending the same once more changes nothing. */
const SAVED = { isSaved: true };

/** Back to the case: what was under the cover is covered again. */
function back({ params }: CrisisEvent): never {
  redirect(303, `/moderation/crisis/${params.id}`);
}

export async function have(event: CrisisEvent) {
  const form = await readForm(event.request, [], 'have');
  return submit(form, async () => {
    await gql(AcknowledgeCrisisDocument, { input: { crisisCaseId: event.params.id } });
    back(event);
  });
}

/** Without script: the words come with the answer of this form, and with no other. */
export async function open(event: CrisisEvent) {
  const form = await readForm(event.request, [], 'open');
  return submit(form, async () => {
    const { openCrisisFile } = await gql(OpenCrisisFileDocument, { input: { crisisCaseId: event.params.id } });
    return { file: openCrisisFile.file };
  });
}

export async function write(event: CrisisEvent) {
  const form = await readForm(event.request, ['body', 'clientId', 'deskName', 'isSure'], 'write');
  const { body, clientId, deskName, isSure } = form.values;
  return submit(form, async () => {
    const { writeToPerson } = await gql(WriteToPersonDocument, {
      input: { crisisCaseId: event.params.id, body, clientId, deskName: deskName || null, isSure: isSure === 'on' },
    });
    if (writeToPerson.__typename === 'LookAgain') {
      const failure = form.refuse({ field: 'body', sentence: m.crisis_again_title() });
      return fail(422, { ...failure.data, concerns: writeToPerson.concerns });
    }
    return SAVED;
  });
}

export async function note(event: CrisisEvent) {
  const form = await readForm(event.request, ['text', 'isAttempt'], 'note');
  return submit(form, async () => {
    const { text } = form.values;
    const input = { crisisCaseId: event.params.id, text, isAttempt: form.isChecked('isAttempt') };
    await gql(NoteCrisisDocument, { input });
    return SAVED;
  });
}

export async function assess(event: CrisisEvent) {
  const posted = await event.request.clone().formData();
  const form = await readForm(event.request, ['note'], 'assess');
  return submit(form, async () => {
    const input = { crisisCaseId: event.params.id, ...readAnswers(posted), note: form.values.note };
    await gql(AssessCrisisDocument, { input });
    return SAVED;
  });
}

export async function level(event: CrisisEvent) {
  const form = await readForm(event.request, ['version', 'level', 'reason'], 'level');
  const chosen = CRISIS_LEVELS.find((each) => each === form.values.level);
  if (chosen === undefined) return form.refuse({ field: 'level', sentence: m.errors_not_a_level() });
  return submit(form, async () => {
    const { version, reason } = form.values;
    await gql(SetCrisisLevelDocument, {
      input: { crisisCaseId: event.params.id, version: Number(version), level: chosen, reason },
    });
    back(event);
  });
}

export async function none(event: CrisisEvent) {
  const form = await readForm(event.request, ['version', 'agrees', 'note'], 'none');
  return submit(form, async () => {
    const { version, agrees, note: said } = form.values;
    await gql(AnswerNoneDocument, {
      input: { crisisCaseId: event.params.id, version: Number(version), agrees: agrees === 'on', note: said },
    });
    back(event);
  });
}

export async function hand(event: CrisisEvent) {
  const form = await readForm(
    event.request,
    ['toPerson', 'toRole', 'identify', 'classify', 'assess', 'respond', 'escalate'],
    'hand',
  );
  return submit(form, async () => {
    const { toPerson, toRole, ...sheet } = form.values;
    await gql(HandOverCrisisDocument, {
      input: {
        crisisCaseId: event.params.id,
        ...sheet,
        toPerson: toPerson || null,
        // A name is nearer than a role: whoever chose one meant it.
        toRole: toPerson ? null : (HAND_OVER_ROLES.find((role) => role === toRole) ?? null),
      },
    });
    back(event);
  });
}

export async function takeOver(event: CrisisEvent) {
  const form = await readForm(event.request, ['id'], 'take');
  return submit(form, async () => {
    await gql(TakeOverCrisisDocument, { id: form.values.id });
    back(event);
  });
}

export async function settle(event: CrisisEvent) {
  const form = await readForm(event.request, ['version', 'outcome', 'note'], 'settle');
  const outcome = CRISIS_OUTCOMES.find((each) => each === form.values.outcome);
  if (outcome === undefined) return form.refuse({ field: 'outcome', sentence: m.errors_invalid() });
  return submit(form, async () => {
    await gql(SettleCrisisDocument, {
      input: {
        crisisCaseId: event.params.id,
        version: Number(form.values.version),
        outcome,
        note: form.values.note,
      },
    });
    back(event);
  });
}

export async function close(event: CrisisEvent) {
  const form = await readForm(event.request, ['version', 'note'], 'close');
  return submit(form, async () => {
    const { version, note: said } = form.values;
    await gql(CloseCrisisDocument, {
      input: { crisisCaseId: event.params.id, version: Number(version), note: said },
    });
    back(event);
  });
}

export async function checkIn(event: CrisisEvent) {
  const form = await readForm(event.request, ['id', 'wasReached', 'note'], 'checkIn');
  return submit(form, async () => {
    const { id, wasReached, note: said } = form.values;
    await gql(CheckInDocument, { input: { followUpId: id, wasReached: wasReached === 'on', note: said } });
    return SAVED;
  });
}

export async function debrief(event: CrisisEvent) {
  const form = await readForm(event.request, ['answer'], 'debrief');
  const answer = DEBRIEF_ANSWERS.find((each) => each === form.values.answer) ?? 'later';
  return submit(form, async () => {
    await gql(AnswerDebriefDocument, { input: { crisisCaseId: event.params.id, answer } });
    back(event);
  });
}
