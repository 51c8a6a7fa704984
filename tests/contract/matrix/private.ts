import { randomUUID } from 'node:crypto';
import type { Operations } from './operation.ts';
import type { Subject } from './people.ts';
import { OWN } from './rulings.ts';

const WRITE =
  'mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { id version } } }';
const written = () => ({ id: randomUUID(), kind: 'journal', version: 0, body: '{"text":"For myself."}' });

/** An entry of this very person; anybody's id will do for a guest. */
async function ownEntry(me: Subject): Promise<string> {
  const input = written();
  await me.graphql(WRITE, { input });
  return input.id;
}

async function ownGoal(me: Subject): Promise<string> {
  const input = { id: randomUUID(), kind: 'goal', version: 0, body: '{"title":"Out","steps":[]}' };
  await me.graphql(WRITE, { input });
  return input.id;
}

/** Private tools: everybody's own, and nobody else's. */
export const PRIVATE: Operations = {
  'Query.privateEntries': {
    document: 'query ($input: PrivateEntriesInput!) { privateEntries(input: $input) { nodes { body } } }',
    variables: () => ({ input: { kind: 'journal' } }),
    rulings: OWN,
  },
  'Query.searchPrivateEntries': {
    document: 'query ($input: SearchPrivateEntriesInput!) { searchPrivateEntries(input: $input) { further } }',
    variables: () => ({ input: { kind: 'journal', words: 'myself' } }),
    rulings: OWN,
  },
  'Query.privateEntry': {
    document: 'query ($id: UUID!) { privateEntry(id: $id) { body } }',
    variables: async (_world, me) => ({ id: await ownEntry(me) }),
    ids: ['id'],
    rulings: OWN,
  },
  'Query.keptPrivateEntries': {
    document: 'query ($id: UUID!) { keptPrivateEntries(id: $id) { body } }',
    variables: async (_world, me) => ({ id: await ownEntry(me) }),
    rulings: OWN,
  },
  'Mutation.writePrivateEntry': {
    document: WRITE,
    variables: () => ({ input: written() }),
    rulings: OWN,
  },
  'Query.goalReminders': { document: '{ goalReminders { goalId } }', rulings: OWN },
  'Mutation.setGoalReminders': {
    document: 'mutation ($input: SetGoalRemindersInput!) { setGoalReminders(input: $input) { reminders { step } } }',
    variables: async (_world, me) => ({
      input: { goalId: await ownGoal(me), reminders: [{ step: 'a', time: '12:30', days: [] }] },
    }),
    ids: ['input.goalId'],
    rulings: OWN,
  },
  'Mutation.stopGoalReminders': {
    document: 'mutation { stopGoalReminders { reminders { step } } }',
    rulings: OWN,
  },
  'Mutation.removePrivateEntry': {
    document: 'mutation ($id: UUID!) { removePrivateEntry(id: $id, version: 1) { ok } }',
    variables: async (_world, me) => ({ id: await ownEntry(me) }),
    ids: ['id'],
    rulings: OWN,
  },
};
