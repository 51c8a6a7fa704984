import { randomUUID } from 'node:crypto';
import { saveCheckIn } from '#lib/features/mood/check-in.server.ts';
import { moodOverview, RANGES } from '#lib/features/mood/overview.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shell } = await parent();
  const range = RANGES.find((days) => String(days) === url.searchParams.get('days')) ?? 30;
  return {
    id: randomUUID(),
    overview: await moodOverview(range, shell.viewer?.timeZone ?? 'UTC', shell.loadedAt),
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  checkIn: ({ request }) => saveCheckIn(request, '/mood?done=noted'),
};
