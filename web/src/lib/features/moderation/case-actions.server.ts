import { CONTENT_TOPICS } from '@between/rules/content.ts';
import { DECISION_ACTIONS, HELP_TOPICS } from '@between/rules/moderation.ts';
import { unfilledIn } from '@between/rules/templates.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  CaseViewDocument,
  ClaimCaseDocument,
  DecideCaseDocument,
  LetterChoicesDocument,
  MoveCaseDocument,
  RenewClaimDocument,
  UndoDecisionDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { formView } from '#lib/forms/form.ts';
import { draftOfView } from './decision-draft.ts';
import { fillForCase } from './template-words.ts';
import { changeSentence } from './change-words.ts';
import { queueQuery } from './queue-link.ts';
import { toNextCase } from './next-case.server.ts';
import { spansOf, writeSpans } from './spans.ts';
import { FIELDS, FORM, readDecision } from './decision-form.server.ts';

type CaseEvent = RequestEvent<{ id: string }>;

/** Back to the case with the queue beside it as it was; `said` names the sentence to show, `done` a case that can still be taken back. */
export function backToCase({ url, params }: CaseEvent, said?: string, done?: string | null): never {
  const query = new URLSearchParams(queueQuery(url));
  if (said !== undefined) query.set('said', said);
  if (done) query.set('done', done);
  const text = query.toString();
  redirect(303, `/moderation/cases/${params.id}${text === '' ? '' : `?${text}`}`);
}

export async function claimCase(event: CaseEvent) {
  const form = await readForm(event.request, [], 'claim');
  return submit(form, async () => {
    const { claimCase: answer } = await gql(ClaimCaseDocument, { caseId: event.params.id });
    if (answer.__typename === 'CaseTaken') return form.refuse({ sentence: m.moderation_taken({ handle: answer.by }) });
    backToCase(event, undefined, event.url.searchParams.get('done'));
  });
}

/** Claims a case whose lease ended while someone was writing; what they wrote comes back with it. */
export async function claimAgain(event: CaseEvent) {
  const form = await readForm(event.request, FIELDS, FORM);
  return submit(form, async () => {
    const { claimCase: answer } = await gql(ClaimCaseDocument, { caseId: event.params.id });
    if (answer.__typename === 'CaseTaken') return form.refuse({ sentence: m.moderation_taken({ handle: answer.by }) });
    return form.refuse().data;
  });
}

export async function keepLonger(event: CaseEvent) {
  const form = await readForm(event.request, [], 'claim');
  return submit(form, async () => {
    await gql(RenewClaimDocument, { caseId: event.params.id });
    backToCase(event);
  });
}

export async function giveBack(event: CaseEvent) {
  const form = await readForm(event.request, ['version'], 'claim');
  return submit(form, async () => {
    await gql(MoveCaseDocument, {
      input: { caseId: event.params.id, version: Number(form.values.version), move: 'release' },
    });
    redirect(303, `/moderation${queueQuery(event.url)}`);
  });
}

/** Without script: the letters as they would be sent, the form as it was. */
export async function preview(event: CaseEvent) {
  const form = await readForm(event.request, FIELDS, FORM);
  return form.refuse().data;
}

export async function decideCase(event: CaseEvent) {
  const form = await readForm(event.request, FIELDS, FORM);
  const action = DECISION_ACTIONS.find((each) => each === form.values.action);
  if (action === undefined) return form.refuse({ field: 'action', sentence: m.moderation_preview_fill() });
  await namePieces(event, form.values);
  const topics = CONTENT_TOPICS.filter((topic) => form.all('contentTopics').includes(topic));
  const helpTopics = HELP_TOPICS.filter((topic) => form.all('helpTopics').includes(topic));
  return submit(
    form,
    async () => {
      const { decideCase: answer } = await gql(DecideCaseDocument, {
        input: { ...readDecision(form.values), action, contentTopics: topics, helpTopics, caseId: event.params.id },
      });
      // Answered as done, so that the page loads the case anew around the words that were kept.
      if (answer.__typename === 'CaseAlreadyDecided')
        return form.refuse({ sentence: m.moderation_already_decided() }).data;
      if (answer.__typename === 'CaseChanged')
        return form.refuse({ sentence: [m.moderation_changed(), ...answer.changes.map(changeSentence)].join(' ') })
          .data;
      if (form.values.then === 'next') await toNextCase(event, { done: event.params.id });
      backToCase(event);
    },
    {
      unfilled_placeholder: ({ field }) => m.templates_unfilled({ which: gapsOf(form.values, field) }),
      risk_is_no_breach: m.moderation_error_risk,
      no_breach_with_measure: m.moderation_error_no_breach,
      not_in_thread: m.moderation_error_not_in_thread,
      one_message_a_day: m.moderation_error_one_message,
      empty: ({ field }) =>
        field === 'reason'
          ? m.moderation_error_reason_empty()
          : field === 'contentTopics'
            ? m.moderation_error_topics_empty()
            : field === 'redactedSpans'
              ? m.moderation_error_spans_empty()
              : field === 'noteToAuthor'
                ? m.moderation_error_note_empty()
                : m.moderation_error_rules_empty(),
      too_short: m.moderation_error_reason_empty,
      twice: m.moderation_error_out_of_range,
      needs_measure: m.moderation_error_needs_measure,
      author_gone: m.moderation_author_left,
      not_in_group: m.moderation_error_not_in_group,
      nothing_left: m.moderation_error_nothing_left,
      out_of_range: m.moderation_error_out_of_range,
    },
  );
}

/** Without script nobody can mark words: whoever names them, one a line, has them found where they stand. */
async function namePieces(
  { params }: CaseEvent,
  values: { action: string; redactedSpans: string; redactedPieces: string },
): Promise<void> {
  if (values.action !== 'redact' || values.redactedSpans !== '' || values.redactedPieces === '') return;
  const seen = await gql(CaseViewDocument, { id: params.id });
  values.redactedSpans = writeSpans(spansOf(values.redactedPieces.split(/\r?\n/u), seen.case.item.body));
}

/** Without script: the note begins with the chosen sentence, the form stays as it was. */
export async function useTemplate(event: CaseEvent) {
  const form = await readForm(event.request, FIELDS, FORM);
  const [{ case: seen }, { noteTemplates }] = await Promise.all([
    gql(CaseViewDocument, { id: event.params.id }),
    gql(LetterChoicesDocument),
  ]);
  const answer = form.refuse().data;
  const template = noteTemplates.find(({ id }) => id === form.values.templateId);
  if (template === undefined) return answer;
  const draft = draftOfView(formView(answer, FORM));
  const filled = fillForCase(template.body, {
    seen,
    draft,
    origin: event.url.origin,
    now: new Date(),
    timeZone: 'UTC',
  });
  return { form: { ...answer.form, values: { ...answer.form.values, noteToAuthor: [filled] } } };
}

/** The gaps of the field that was refused. */
function gapsOf(values: Record<string, string>, field: string | undefined): string {
  return unfilledIn(values[field ?? 'noteToAuthor'] ?? '').join(', ');
}

export async function undo(event: CaseEvent) {
  const form = await readForm(event.request, [], 'undo');
  return submit(form, async () => {
    const { undoDecision } = await gql(UndoDecisionDocument, { caseId: event.params.id });
    backToCase(event, undoDecision.__typename === 'DecisionUndone' ? 'undone' : 'late');
  });
}
