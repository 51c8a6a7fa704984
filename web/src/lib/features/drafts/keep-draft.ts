import type { Attachment } from 'svelte/attachments';
import type { DraftKeeper } from './draft-keeper.svelte.ts';

/** Watches a form: every change is kept after a pause, and at once when the page is left or hidden. `isSent` stops it. */
export function keepDraft(keeper: DraftKeeper): Attachment<HTMLElement> {
  return (inside) => {
    const form = inside.closest('form');
    if (form === null) return;
    const onInput = () => {
      const { text, fields } = wordsOf(form);
      keeper.changed(text, fields);
    };
    const onLeave = () => {
      if (document.visibilityState === 'hidden') void keeper.flush(true);
    };
    const onOnline = () => void keeper.flush();
    form.addEventListener('input', onInput);
    document.addEventListener('visibilitychange', onLeave);
    addEventListener('pagehide', onLeave);
    addEventListener('online', onOnline);
    return () => {
      form.removeEventListener('input', onInput);
      document.removeEventListener('visibilitychange', onLeave);
      removeEventListener('pagehide', onLeave);
      removeEventListener('online', onOnline);
      void keeper.flush(true);
    };
  };
}

function wordsOf(form: HTMLFormElement): { text: string; fields: Record<string, unknown> } {
  const given = new FormData(form);
  const text = String(given.get('body') ?? '');
  const fields: Record<string, unknown> = {};
  for (const key of ['title', 'intent', 'contentNote']) if (given.get(key)) fields[key] = String(given.get(key));
  const topics = given.getAll('contentTopics').map(String);
  if (topics.length > 0) fields['contentTopics'] = topics;
  if (given.has('hidesHandle')) fields['hidesHandle'] = true;
  return { text, fields };
}
