import { redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { ownGoals, stepsOfToday } from '#lib/features/goals/goals.server.ts';
import { saveMark } from '#lib/features/goals/save-mark.server.ts';
import { saveCheckIn } from '#lib/features/mood/check-in.server.ts';
import { dayOf } from '#lib/features/private/days.ts';
import { eveningsSoon, newsFromPeople, roomsNow } from '#lib/features/today/today.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shell } = await parent();
  if (shell.viewer === null) redirect(303, '/sign-in?next=/today');
  const [news, rooms, evenings, goals] = await Promise.all([
    newsFromPeople(),
    roomsNow(),
    eveningsSoon(shell.loadedAt),
    ownGoals(),
  ]);
  return {
    id: randomUUID(),
    day: dayOf(new Date(shell.loadedAt), shell.viewer.timeZone),
    viewer: shell.viewer,
    news,
    steps: stepsOfToday(goals, shell.viewer.timeZone, new Date(shell.loadedAt)),
    rooms,
    evenings,
    isNoted: url.searchParams.has('noted'),
  };
};

export const actions: Actions = {
  checkIn: ({ request }) => saveCheckIn(request, '/today?noted'),
  mark: ({ request }) => saveMark(request, '/today'),
};
