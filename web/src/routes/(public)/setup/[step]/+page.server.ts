import type { SetUpStep } from '@between/rules/site.ts';
import { error, redirect } from '@sveltejs/kit';
import { countryName } from '#lib/features/help/names.ts';
import {
  inviteByMail,
  openGroup,
  saveHours,
  saveJoining,
  testMail,
  tickLine,
} from '#lib/features/operator/actions.server.ts';
import { beginCodes, confirmCodes } from '#lib/features/setup/factor.server.ts';
import { createOperator, describePlace } from '#lib/features/setup/first-steps.server.ts';
import { forgetKey } from '#lib/features/setup/key.server.ts';
import { loadStep, openStep } from '#lib/features/setup/load-step.server.ts';
import { pathOf, stepAfter, stepBefore, stepOf, wordsOf } from '#lib/features/setup/steps.ts';
import { FinishSetUpDocument, PassSetUpStepDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { SET_UP_STEPS } from '@between/rules/site.ts';
import type { Actions, PageServerLoad } from './$types';

function knownStep(slug: string): SetUpStep {
  return stepOf(slug) ?? error(404, 'Not found');
}

export const load: PageServerLoad = async ({ params }) => {
  const step = knownStep(params.step);
  const { site, viewer, setUp } = await openStep(step);
  const before = stepBefore(step);
  // The first three cannot be gone back to: they are facts by then.
  const isFree = SET_UP_STEPS.indexOf(step) > SET_UP_STEPS.indexOf('mail');
  return {
    site,
    email: viewer?.email ?? '',
    number: SET_UP_STEPS.indexOf(step) + 1,
    words: wordsOf(step, countryName(site.country ?? 'GB')),
    back: isFree && before !== null ? pathOf(before) : null,
    hasFactor: setUp.done.includes('second_factor'),
    step: await loadStep(step, site.country ?? 'GB'),
  };
};

/** Marks the step and goes to the next one. */
async function goOn(step: SetUpStep): Promise<never> {
  await gql(PassSetUpStepDocument, { step });
  redirect(303, pathOf(stepAfter(step)));
}

export const actions: Actions = {
  place: ({ request }) => describePlace(request),
  operator: ({ request }) => createOperator(request),
  begin: ({ request }) => beginCodes(request),
  confirm: ({ request }) => confirmCodes(request),
  mail: ({ request }) => testMail(request),
  joining: async ({ request }) => {
    const answer = await saveJoining(request);
    return 'done' in answer ? goOn('joining') : answer;
  },
  hours: async ({ request }) => {
    const answer = await saveHours(request);
    return 'done' in answer ? goOn('hours') : answer;
  },
  check: ({ request }) => tickLine(request, true),
  uncheck: ({ request }) => tickLine(request, false),
  group: ({ request }) => openGroup(request),
  invite: ({ request }) => inviteByMail(request),
  later: ({ params }) => goOn(knownStep(params.step)),
  finish: async () => {
    await gql(PassSetUpStepDocument, { step: 'team' });
    await gql(FinishSetUpDocument);
    forgetKey();
    redirect(303, '/operator');
  },
};
