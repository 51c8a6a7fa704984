import { ownGoals, remindersByGoal, stepsOfToday } from '#lib/features/goals/goals.server.ts';
import { saveMark } from '#lib/features/goals/save-mark.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  RemoveReminderDeviceDocument,
  ReminderDevicesDocument,
  StopGoalRemindersDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const { shell } = await parent();
  const [goals, reminders, { reminderDevices }] = await Promise.all([
    ownGoals(),
    remindersByGoal(),
    gql(ReminderDevicesDocument),
  ]);
  return {
    reminderDevices,
    steps: stepsOfToday(goals, shell.viewer?.timeZone ?? 'UTC', new Date(shell.loadedAt)),
    goals: goals.map(({ id, body }) => ({
      id,
      title: body.title,
      why: body.why,
      isPutAway: body.isPutAway,
      remindsAt: timesOf(reminders.get(id)),
    })),
  };
};

function timesOf(reminders: readonly { time: string }[] = []): string {
  return [...new Set(reminders.map(({ time }) => time))].toSorted().join(', ');
}

export const actions: Actions = {
  mark: ({ request }) => saveMark(request, '/goals'),
  removeDevice: async ({ request }) => {
    const form = await readForm(request, ['id'], 'devices');
    return submit(form, async () => {
      await gql(RemoveReminderDeviceDocument, { id: form.values.id });
      redirect(303, '/goals');
    });
  },
  stopReminders: async ({ request }) => {
    const form = await readForm(request, [], 'reminders');
    return submit(form, async () => {
      await gql(StopGoalRemindersDocument);
      redirect(303, '/goals');
    });
  },
};
