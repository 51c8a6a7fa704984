import { randomUUID } from 'node:crypto';
import type { Persona } from './personas.ts';
import { planted } from './planted-words.ts';

/** In each kind of private tool that holds sentences. */
export async function writeForOneself(by: Persona): Promise<void> {
  const tags = [planted('journal').slice(0, 40)];
  const bodies = {
    journal: { title: planted('journal'), text: planted('journal'), tags },
    mood: { mood: 'low', note: planted('moodNote') },
    thought_record: { situation: planted('thought'), thought: planted('thought'), alternative: planted('thought') },
    goal: {
      title: planted('goal'),
      why: planted('goal'),
      steps: [{ key: 'walk', text: planted('goal'), time: '12:30' }],
    },
    self_check: { check: 'phq9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0] },
    tool_use: { tool: 'box', answer: 'a_little' },
  };
  const goalId = randomUUID();
  for (const [kind, body] of Object.entries(bodies))
    await by.ask(`mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { id } } }`, {
      input: { id: kind === 'goal' ? goalId : randomUUID(), kind, version: 0, body: JSON.stringify(body) },
    });
  await by.ask('mutation ($input: SetGoalRemindersInput!) { setGoalReminders(input: $input) { reminders { step } } }', {
    input: { goalId, reminders: [{ step: 'walk', time: '12:30', days: [] }] },
  });
  await writeSheets(by);
}

/** In the lists of each sheet; the plan goes to somebody outside, too, who opens it. */
async function writeSheets(by: Persona): Promise<void> {
  const lists = [
    ['plan', 'signs', 'plan'],
    ['support_map', 'people', 'map'],
    ['self_care', 'physical', 'selfCare'],
    ['coping', 'helps_now', 'coping'],
  ] as const;
  for (const [kind, section, place] of lists) {
    const lines = [{ text: planted(place), reach: planted(place), note: planted(place), words: planted(place) }];
    await by.ask(
      'mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }',
      {
        input: { kind, section, lines, version: 0 },
      },
    );
  }
  const { sharePlan } = await by.ask(
    'mutation ($input: SharePlanInput!) { sharePlan(input: $input) { planShare { link } } }',
    { input: { steps: ['signs'], name: planted('shareName'), secretWords: planted('shareWords'), days: 7 } },
  );
  const { link } = sharePlan.planShare;
  const opened = await by.ask(
    'mutation ($input: OpenSharedPlanInput!) { openSharedPlan(input: $input) { __typename } }',
    {
      input: { link, secretWords: planted('shareWords') },
    },
  );
  if (opened.openSharedPlan.__typename !== 'SharedPlanOpened') throw new Error('the shared plan stayed closed');
}
