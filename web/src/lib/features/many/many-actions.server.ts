import { MANY_ACTIONS, MANY_MOST } from '@between/rules/many.ts';
import { unfilledIn } from '@between/rules/templates.ts';
import { type PostedForm, readForm, submit } from '#lib/forms/form.server.ts';
import { problemOf } from '#lib/forms/refusal-sentence.ts';
import {
  type DecideManyMutation,
  DecideManyDocument,
  ManyPreviewDocument,
  UndoManyDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { readBox } from './many-cases.ts';

const FIELDS = ['case', 'action', 'rules', 'reason', 'noteToAuthor', 'noteToReporter'] as const;

/** The cases that were chosen, and what is to happen to them; or what is missing. */
function chosenIn(form: PostedForm<(typeof FIELDS)[number]>) {
  const cases = form.all('case').flatMap(readBox);
  const action = MANY_ACTIONS.find((each) => each === form.values.action);
  if (cases.length === 0) return form.refuse({ field: 'case', sentence: m.many_none() });
  if (cases.length > MANY_MOST) return form.refuse({ field: 'case', sentence: m.many_too_many({ count: MANY_MOST }) });
  if (action === undefined) return form.refuse({ field: 'action', sentence: m.moderation_preview_fill() });
  return { cases, action };
}

/** Every chosen case with its words and the letters as they would be sent. Nothing is written. */
export async function preview(request: Request) {
  const form = await readForm(request, FIELDS);
  const chosen = chosenIn(form);
  if (!('cases' in chosen)) return chosen;
  return submit(form, async () => {
    const ids = chosen.cases.map(({ caseId }) => caseId);
    const { caseCards } = await gql(ManyPreviewDocument, { ids });
    return { ...form.refuse().data, preview: caseCards };
  });
}

export async function decide(request: Request) {
  const form = await readForm(request, FIELDS);
  const chosen = chosenIn(form);
  if (!('cases' in chosen)) return chosen;
  const { rules, reason, noteToAuthor, noteToReporter } = form.values;
  return submit(
    form,
    async () => {
      const input = { ...chosen, rules: [rules], reason, noteToAuthor, noteToReporter };
      return { told: told((await gql(DecideManyDocument, { input })).decideMany) };
    },
    {
      unfilled_placeholder: ({ field }) => m.templates_unfilled({ which: gapsIn(form.values, field) }),
      risk_is_no_breach: m.moderation_error_risk,
      no_breach_with_measure: m.moderation_error_no_breach,
      too_short: m.moderation_error_reason_empty,
    },
  );
}

export async function undo(request: Request) {
  const form = await readForm(request, ['batchId'], 'undo');
  return submit(form, async () => {
    const { batchId } = form.values;
    return { told: told((await gql(UndoManyDocument, { batchId })).undoMany) };
  });
}

/** What became of each, with a sentence for those that were left out. */
function told({ batchId, undoUntil, outcomes }: DecideManyMutation['decideMany']) {
  return {
    batchId,
    undoUntil: undoUntil ?? null,
    done: outcomes.filter(({ result }) => result !== 'left_out'),
    leftOut: outcomes.flatMap(({ caseId, result, reason }) =>
      result === 'left_out'
        ? [{ caseId, sentence: problemOf({ code: 'CONFLICT', ...(reason != null && { reason }) }).sentence }]
        : [],
    ),
  };
}

function gapsIn(values: Record<string, string>, field: string | undefined): string {
  return unfilledIn(values[field ?? 'reason'] ?? '').join(', ');
}
