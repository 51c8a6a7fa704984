import { CASE_ROLES, ESCALATION_ROUTES, SKIP_REASONS } from '@between/rules/moderation.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AskAuthorDocument,
  EndAuthorTalkDocument,
  MergeCaseDocument,
  MoveCaseDocument,
  SkipCaseDocument,
  SplitCaseDocument,
  type MoveCaseMutationVariables,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { backToCase } from './case-actions.server.ts';
import { toNextCase } from './next-case.server.ts';

type CaseEvent = RequestEvent<{ id: string }>;
type Move = MoveCaseMutationVariables['input'];
type Values = Record<'version' | 'note' | 'hours' | 'to' | 'route', string>;

const SENTENCES = {
  needs_note: m.moderation_error_needs_note,
  choose_one: m.moderation_error_choose_one,
  not_a_colleague: m.moderation_error_not_a_colleague,
  choose_route: m.errors_choose_route,
  out_of_range: m.moderation_error_out_of_range,
};

/** One of the other ways a case can go: its own form, its own words kept when it is refused. */
function mover(name: string, read: (values: Values) => Pick<Move, 'move'> & Partial<Move>) {
  return async (event: CaseEvent) => {
    const form = await readForm(event.request, ['version', 'note', 'hours', 'to', 'route'], name);
    const { version, note } = form.values;
    return submit(
      form,
      async () => {
        await gql(MoveCaseDocument, {
          input: { caseId: event.params.id, version: Number(version), note, ...read(form.values) },
        });
        backToCase(event);
      },
      SENTENCES,
    );
  };
}

/** `role:lead` or `person:handle`, as the page's one box of colleagues and roles sends it. */
function named(to: string): Pick<Move, 'toPerson' | 'toRole'> {
  const [kind = '', name = ''] = to.split(':');
  return kind === 'role' ? { toRole: CASE_ROLES.find((each) => each === name) ?? null } : { toPerson: name };
}

export const hold = mover('hold', ({ hours }) => ({ move: 'hold', hours: Number(hours) }));
export const handOver = mover('handOver', ({ to }) => ({ move: 'hand_over', ...named(to) }));
export const discuss = mover('discuss', ({ to }) => ({ move: 'discuss', ...named(to) }));
export const escalate = mover('escalate', ({ route }) => ({
  move: 'escalate',
  route: ESCALATION_ROUTES.find((each) => each === route) ?? null,
}));
/** Asks whoever wrote the words; the case waits for them. */
export async function ask(event: CaseEvent) {
  const form = await readForm(event.request, ['version', 'hours', 'note', 'text'], 'ask');
  const { version, hours, note, text } = form.values;
  return submit(
    form,
    async () => {
      await gql(AskAuthorDocument, {
        input: { caseId: event.params.id, version: Number(version), hours: Number(hours), reason: note, text },
      });
      backToCase(event);
    },
    SENTENCES,
  );
}

export async function endTalk(event: CaseEvent) {
  const form = await readForm(event.request, ['version'], 'endTalk');
  return submit(form, async () => {
    await gql(EndAuthorTalkDocument, { input: { caseId: event.params.id, version: Number(form.values.version) } });
    backToCase(event);
  });
}

/** Passes the case over; the next one of the same view opens. */
export async function skip(event: CaseEvent) {
  const form = await readForm(event.request, ['reason'], 'skip');
  const reason = SKIP_REASONS.find((each) => each === form.values.reason);
  if (reason === undefined) return form.refuse({ field: 'reason', sentence: m.moderation_error_skip_reason() });
  return submit(
    form,
    async () => {
      await gql(SkipCaseDocument, { caseId: event.params.id, reason });
      await toNextCase(event);
    },
    { not_in_crisis_lane: m.moderation_error_skip_crisis },
  );
}

export const wake = mover('wake', () => ({ move: 'wake' }));

/** One event, two cases: the one chosen, or the one whose number was written, stays. */
export async function merge(event: CaseEvent) {
  const form = await readForm(event.request, ['version', 'note', 'near', 'into'], 'merge');
  const { version, note, near, into: number } = form.values;
  const into = number.trim() === '' ? near : number;
  return submit(form, async () => {
    await gql(MergeCaseDocument, { input: { caseId: event.params.id, version: Number(version), into, note } });
    backToCase(event);
  });
}

/** Two events after all. */
export async function split(event: CaseEvent) {
  const form = await readForm(event.request, ['version'], 'split');
  return submit(form, async () => {
    await gql(SplitCaseDocument, { input: { caseId: event.params.id, version: Number(form.values.version) } });
    backToCase(event);
  });
}
