import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { CreateOperatorDocument, DescribePlaceDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { keptKey } from './key.server.ts';
import { pathOf } from './steps.ts';

/** The first step: name, country and zone, with the key of the printed link. */
export async function describePlace(request: Request) {
  const form = await readForm(request, ['name', 'country', 'timeZone'], 'place');
  return submit(form, async () => {
    await gql(DescribePlaceDocument, { input: { key: keptKey() ?? '', ...form.values } });
    redirect(303, pathOf('operator'));
  });
}

/** The second step: the operator's account; its session begins with the answer. */
export async function createOperator(request: Request) {
  const form = await readForm(request, ['handle', 'email', 'password'], 'operator');
  return submit(form, async () => {
    await gql(CreateOperatorDocument, { input: { key: keptKey() ?? '', ...form.values } });
    redirect(303, pathOf('second_factor'));
  });
}
