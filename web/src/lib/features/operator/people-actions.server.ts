import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  OperatorApproveDocument,
  OperatorDeclineDocument,
  OperatorProveAgainDocument,
  OperatorRevokeDocument,
  OperatorWithdrawDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Ends a role; proves again first when the form asked for it. */
export async function endRole(request: Request) {
  const form = await readForm(request, ['grantId', 'password'], 'revoke');
  const { grantId, password } = form.values;
  return submit(form, async () => {
    if (password !== '') await gql(OperatorProveAgainDocument, { input: { password } });
    await gql(OperatorRevokeDocument, { grantId });
    return { done: 'revoke' };
  });
}

export async function withdraw(request: Request) {
  const form = await readForm(request, ['id'], 'withdraw');
  return submit(form, async () => {
    await gql(OperatorWithdrawDocument, { id: form.values.id });
    return { done: 'withdraw' };
  });
}

/** Lets somebody in who asked, or takes the waiting account away. */
export async function answerWaiting(request: Request, isWelcome: boolean) {
  const form = await readForm(request, ['id'], 'waiting');
  return submit(form, async () => {
    const { id } = form.values;
    if (isWelcome) await gql(OperatorApproveDocument, { id });
    else await gql(OperatorDeclineDocument, { id });
    return { done: 'waiting' };
  });
}
