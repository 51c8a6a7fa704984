import { GOAL, type GoalBody } from '@between/rules/private-goal.ts';
import { redirect } from '@sveltejs/kit';
import { rowsOf } from '#lib/features/goals/goal-form.ts';
import { remindersByGoal, remindOf } from '#lib/features/goals/goals.server.ts';
import { entryOf, removeEntry, writeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

const NEW: GoalBody = { title: '', why: '', steps: [], marks: [], isPutAway: false };

export const load: PageServerLoad = async ({ params }) => {
  if (params.id === 'new') {
    const id = crypto.randomUUID();
    return { id, goal: NEW, version: 0, isNew: true, newId: id, kept: [], reminded: [] };
  }
  const [{ entry, kept }, reminders] = await Promise.all([entryOf(GOAL, params.id), remindersByGoal()]);
  return {
    reminded: (reminders.get(entry.id) ?? []).map(({ step }) => step),
    id: entry.id,
    goal: entry.body,
    version: entry.version,
    isNew: false,
    newId: '',
    kept: kept.map(({ id, body }) => ({ id, title: body.title, steps: body.steps.map(({ text }) => text) })),
  };
};

export const actions: Actions = {
  save: async ({ request, params }) => {
    const posted = await request.clone().formData();
    const form = await readForm(request, ['title', 'why', 'version', 'newId']);
    return submit(form, async () => {
      const { title, why } = form.values;
      if (title.trim() === '') return form.refuse({ field: 'title', sentence: m.errors_empty() });
      const isNew = params.id === 'new';
      const before = isNew ? NEW : (await entryOf(GOAL, params.id)).entry.body;
      const rows = rowsOf(posted, () => crypto.randomUUID().slice(0, 8));
      const steps = rows.map(({ step }) => step);
      const reminded = rows.filter(({ isReminded }) => isReminded).map(({ step }) => step);
      const id = isNew ? form.values.newId : params.id;
      await writeEntry(GOAL, { id, version: Number(form.values.version) || 0, body: { ...before, title, why, steps } });
      await remindOf(id, reminded);
      redirect(303, '/goals');
    });
  },
  putAway: async ({ request, params }) => {
    const form = await readForm(request, ['isPutAway'], 'putAway');
    return submit(form, async () => {
      const { entry } = await entryOf(GOAL, params.id);
      const body = { ...entry.body, isPutAway: form.values.isPutAway === 'yes' };
      await writeEntry(GOAL, { id: entry.id, version: entry.version, body });
      // What is put away does not knock.
      if (body.isPutAway) await remindOf(entry.id, []);
      redirect(303, '/goals');
    });
  },
  remove: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'remove');
    return submit(form, async () => {
      await removeEntry(params.id, Number(form.values.version) || 0);
      redirect(303, '/goals');
    });
  },
};
