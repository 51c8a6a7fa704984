import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AskMemorialDocument,
  ConfirmMemorialDocument,
  EndPostventionDocument,
  OperatorProveAgainDocument,
  StartPostventionDocument,
  UndoMemorialDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** What is no number is out of range, and told so. */
const number = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1);

export async function beginCare(request: Request) {
  const form = await readForm(request, ['groupId', 'days', 'slowMinutes', 'note'], 'begin');
  const { groupId, days, slowMinutes, note } = form.values;
  return submit(form, async () => {
    const input = { groupId: groupId || null, days: number(days), slowMinutes: number(slowMinutes), note };
    await gql(StartPostventionDocument, { input });
    return { done: 'begin' };
  });
}

export async function endCare(request: Request) {
  const form = await readForm(request, ['id'], 'end');
  return submit(form, async () => {
    await gql(EndPostventionDocument, { id: form.values.id });
    return { done: 'end' };
  });
}

export async function askForMemorial(request: Request) {
  const form = await readForm(request, ['handle', 'password'], 'ask');
  const { handle, password } = form.values;
  return submit(form, async () => {
    if (password !== '') await gql(OperatorProveAgainDocument, { input: { password } });
    await gql(AskMemorialDocument, { handle });
    return { done: 'ask' };
  });
}

/** The second person agrees, or somebody takes it back. */
export async function answerMemorial(request: Request) {
  const form = await readForm(request, ['accountId', 'act', 'password'], 'answer');
  const { accountId, act, password } = form.values;
  return submit(form, async () => {
    if (act === 'undo') {
      await gql(UndoMemorialDocument, { accountId });
      return { done: 'undo' };
    }
    if (password !== '') await gql(OperatorProveAgainDocument, { input: { password } });
    await gql(ConfirmMemorialDocument, { accountId });
    return { done: 'confirm' };
  });
}
