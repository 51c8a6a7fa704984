import { fail, redirect } from '@sveltejs/kit';
import { nextPage } from '#lib/features/accounts/next.ts';
import { AnswerSecondFactorDocument, SignInDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { shell } = await parent();
  const next = nextPage(url.searchParams.get('next'));
  if (shell.viewer !== null) redirect(303, next);
  return { next };
};

export const actions: Actions = {
  password: async ({ request }) => {
    const form = await readForm(request, ['email', 'password', 'next']);
    const next = nextPage(form.values.next);
    return submit(form, async () => {
      const { signIn } = await gql(SignInDocument, {
        input: { email: form.values.email, password: form.values.password },
      });
      if (signIn.__typename === 'SignedIn') redirect(303, next);
      if (signIn.__typename === 'SignInRefused')
        return form.refuse({
          field: 'password',
          sentence: signIn.isInMemoriam ? m.postvention_signin() : m.signin_refused(),
        });
      return { second: { challengeId: signIn.challengeId, methods: [...signIn.methods], next } };
    });
  },
  second: async ({ request }) => {
    const form = await readForm(request, ['challengeId', 'methods', 'next', 'code', 'recoveryCode'], 'second');
    const { challengeId, methods, code, recoveryCode } = form.values;
    const next = nextPage(form.values.next);
    const second = { challengeId, methods: methods.split(' '), next };
    const answer = await submit(form, async () => {
      const input = recoveryCode === '' ? { challengeId, code } : { challengeId, recoveryCode };
      const { answerSecondFactor } = await gql(AnswerSecondFactorDocument, { input });
      if (answerSecondFactor.__typename === 'SignedIn') redirect(303, next);
      return form.refuse({ field: recoveryCode === '' ? 'code' : 'recoveryCode', sentence: m.signin_second_refused() });
    });
    return fail(answer.status, { ...answer.data, second });
  },
};
