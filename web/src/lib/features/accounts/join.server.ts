import { fail, redirect } from '@sveltejs/kit';
import { HandleAdviceDocument, JoinDocument } from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { m } from '#lib/paraglide/messages.js';

const FIELDS = ['handle', 'email', 'password', 'birthMonth', 'birthYear', 'consent', 'mail', 'timeZone'] as const;

/** Someone outside the ages of this place, and whose other services to name. */
export interface AgeAnswer {
  minAge: number;
  country: string;
}

/** The whole act behind the join form, by invitation or without one. Names that are free come back beside a refused one. */
export async function joinAction(request: Request, invitationToken: string | null) {
  const form = await readForm(request, FIELDS);
  const { handle, email, password, birthMonth, birthYear } = form.values;
  let suggestions: string[] = [];
  const answer = await submit(form, async () => {
    try {
      const { join } = await gql(JoinDocument, {
        input: {
          handle,
          email: invitationToken === null ? email : null,
          password,
          birthYear: numberOf(birthYear),
          birthMonth: numberOf(birthMonth),
          consents: [
            ...(form.isChecked('consent') ? (['special_category'] as const) : []),
            ...(form.isChecked('mail') ? (['mail_digest'] as const) : []),
          ],
          invitationToken,
          timeZone: form.values.timeZone || null,
        },
      });
      if (join.__typename === 'AgeRefused')
        return { age: { minAge: join.minAge, country: join.country } satisfies AgeAnswer };
      if (join.__typename === 'SignedIn') redirect(303, '/welcome');
      if (join.__typename === 'JoinStarted') redirect(303, '/join/sent');
      return form.refuse({
        sentence: join.__typename === 'SignUpClosed' ? m.join_closed_title() : m.join_invite_has_account(),
      });
    } catch (problem) {
      if (problem instanceof Refusal && problem.facts.field === 'handle') suggestions = await freeNames(handle, email);
      throw named(problem);
    }
  });
  return 'status' in answer ? fail(answer.status, { ...answer.data, suggestions }) : answer;
}

async function freeNames(handle: string, email: string): Promise<string[]> {
  const { handleAdvice } = await gql(HandleAdviceDocument, { handle, email });
  return [...handleAdvice.suggestions];
}

/** The API calls the tick `consents`; the form has one box for it. */
function named(problem: unknown): unknown {
  return problem instanceof Refusal && problem.facts.field === 'consents'
    ? new Refusal({ ...problem.facts, field: 'consent', reason: 'consents' })
    : problem;
}

/** 0 for what is no number: the API then says which field to mend. */
function numberOf(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
}
