/** Posts a form without leaving the page; what changed comes over the socket. A refusal is told in one sentence. */
export async function postQuietly(event: SubmitEvent, tell: (refused: unknown) => void): Promise<void> {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: new FormData(form, submitter),
    });
    const { type }: { type?: string } = await response.json();
    if (type !== 'redirect') tell(null);
  } catch {
    tell(null);
  }
}
