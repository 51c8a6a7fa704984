import { FIRST_POST_DOCUMENTS } from '@between/rules/accounts.ts';
import { redirect } from '@sveltejs/kit';
import { nextPage } from '#lib/features/accounts/next.ts';
import { AcceptDocumentDocument, FirstStepsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { lineDiff } from '#lib/features/groups/line-diff.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { site, viewer, documents } = await gql(FirstStepsDocument);
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  const next = nextPage(url.searchParams.get('next'), '/groups');
  const kind = FIRST_POST_DOCUMENTS.find((each) => viewer.firstSteps.includes(each)) ?? null;
  const document = documents.find((each) => each.kind === kind) ?? null;
  const before = document?.acceptedBefore ?? null;
  return {
    site,
    next,
    document: document === null ? null : { kind, version: document.version, html: document.html },
    change:
      document === null || before === null
        ? null
        : { from: before.version, to: document.version, lines: lineDiff(before.body, document.body) },
    step: FIRST_POST_DOCUMENTS.length - viewer.firstSteps.length + 1,
    steps: FIRST_POST_DOCUMENTS.length,
    lastSignIn: { at: viewer.security.lastSignInAt, address: viewer.security.lastSignInAddress },
  };
};

export const actions: Actions = {
  default: async ({ request, url }) => {
    const form = await readForm(request, ['kind', 'version', 'next']);
    const kind = FIRST_POST_DOCUMENTS.find((each) => each === form.values.kind) ?? 'house_rules';
    return submit(form, async () => {
      await gql(AcceptDocumentDocument, { input: { kind, version: Number(form.values.version) } });
      const next = nextPage(form.values.next, '/groups');
      redirect(303, next === '/groups' ? url.pathname : `${url.pathname}?next=${encodeURIComponent(next)}`);
    });
  },
};
