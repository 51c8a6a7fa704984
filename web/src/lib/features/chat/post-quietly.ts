import { deserialize } from '$app/forms';
import type { FormAnswer } from '#lib/forms/form.ts';

/** Posts a form without leaving the page; what changed comes over the socket. A refusal is told in its own sentence, null where there is none. */
export async function postQuietly(event: SubmitEvent, tell: (refused: string | null) => void): Promise<void> {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: new FormData(form, submitter),
    });
    const result = deserialize<Record<string, unknown>, NonNullable<FormAnswer>>(await response.text());
    if (result.type === 'failure') tell(result.data?.form?.problems[0]?.sentence ?? null);
    else if (result.type === 'error') tell(null);
  } catch {
    tell(null);
  }
}
