import { JOURNAL } from '@between/rules/private-journal.ts';
import { randomUUID } from 'node:crypto';
import { formOf, pageToWrite, savePage } from '#lib/features/journal/journal-form.server.ts';
import { anyPrompt, promptOf } from '#lib/features/journal/prompts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shell } = await parent();
  const prompt = promptOf(url.searchParams.get('prompt') ?? '');
  const asked = formOf(url.searchParams.get('form'));
  const form = prompt === null ? asked : prompt.group === 'letter' ? 'letter' : 'prompt';
  const body = JOURNAL.decode({ form, prompt: prompt?.key ?? '' });
  const start = { id: randomUUID(), version: 0, body, at: shell.loadedAt };
  return {
    page: await pageToWrite(start, { timeZone: shell.viewer?.timeZone ?? 'UTC', now: shell.loadedAt, isNew: true }),
    another: prompt === null ? null : (anyPrompt(Math.random(), prompt.key)?.key ?? null),
  };
};

export const actions: Actions = {
  save: ({ request }) => savePage(request, true),
};
