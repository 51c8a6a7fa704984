import { goto } from '$app/navigation';
import { keepForm } from '#lib/features/drafts/draft-form.ts';

/** Saves what is being written after each pause, and sends it without losing a word when there is no connection. */
export function keepPage(form: HTMLFormElement): () => void {
  return keepForm(form, (address) => void goto(address, { invalidateAll: true }));
}
