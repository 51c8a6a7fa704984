import type { CaptionSpeaker } from '@between/rules/workshops.ts';
import { deserialize } from '$app/forms';
import type { FormAnswer } from '#lib/forms/form.ts';

/** A new line, or another text in place of one. */
export type CaptionPost =
  { text: string; speaker: CaptionSpeaker; isAutomatic?: boolean } | { text: string; seq: number };

/** What became of it; without an answer there is no sentence either. */
export type CaptionAnswer = { isTaken: true } | { isTaken: false; sentence: string | null };

/** Posts it as the form would, without touching the page: the focus stays in the box, the line itself comes over the socket. */
export async function postCaption(post: CaptionPost): Promise<CaptionAnswer> {
  const isNew = 'speaker' in post;
  const fields = isNew
    ? { speaker: post.speaker, ...(post.isAutomatic === true && { automatic: 'yes' }) }
    : { seq: String(post.seq) };
  try {
    const response = await fetch(isNew ? '?/caption' : '?/correctCaption', {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: new URLSearchParams({ text: post.text, ...fields }),
    });
    const result = deserialize<Record<string, unknown>, NonNullable<FormAnswer>>(await response.text());
    if (result.type === 'success') return { isTaken: true };
    const sentence = result.type === 'failure' ? result.data?.form?.problems[0]?.sentence : undefined;
    return { isTaken: false, sentence: sentence ?? null };
  } catch {
    return { isTaken: false, sentence: null };
  }
}
