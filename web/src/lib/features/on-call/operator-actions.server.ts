import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AddWebhookDocument,
  type AddWebhookInput,
  OnCallDocument,
  RemoveWebhookDocument,
  SaveChainDocument,
  StartDrillDocument,
  TestWebhookDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

const KINDS = ['crisis_page', 'crisis_acknowledged', 'alarm'] as const satisfies AddWebhookInput['kinds'];

/** Puts somebody at the end of the chain, one place earlier, or takes them out of it. */
export async function changeChain(request: Request) {
  const form = await readForm(request, ['accountId', 'act'], 'chain');
  const { accountId, act } = form.values;
  return submit(form, async () => {
    const { onCall } = await gql(OnCallDocument);
    const order = onCall.chain.map((person) => person.accountId);
    await gql(SaveChainDocument, { accountIds: changed(order, accountId, act) });
    return { done: 'chain' };
  });
}

function changed(order: readonly string[], id: string, act: string): string[] {
  const others = order.filter((one) => one !== id);
  if (act === 'remove') return others;
  const at = act === 'up' ? Math.max(0, order.indexOf(id) - 1) : others.length;
  return others.toSpliced(at, 0, id);
}

export async function addHook(request: Request) {
  const form = await readForm(request, ['address', 'kinds'], 'hook');
  return submit(form, async () => {
    const kinds = KINDS.filter((kind) => form.all('kinds').includes(kind));
    const { addWebhook } = await gql(AddWebhookDocument, { input: { address: form.values.address, kinds } });
    return { done: 'hook', secret: addWebhook.secret };
  });
}

export async function changeHook(request: Request) {
  const form = await readForm(request, ['id', 'act'], 'hooks');
  const { id, act } = form.values;
  return submit(form, async () => {
    if (act !== 'remove') {
      await gql(TestWebhookDocument, { id });
      return { done: 'tested' };
    }
    await gql(RemoveWebhookDocument, { id });
    return { done: 'removed' };
  });
}

export async function beginDrill(request: Request) {
  const form = await readForm(request, [], 'drill');
  return submit(form, async () => {
    await gql(StartDrillDocument);
    return { done: 'drill' };
  });
}
