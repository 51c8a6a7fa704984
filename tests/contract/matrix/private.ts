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

const newDevice = () => ({
  endpoint: `https://8.8.8.8/reminders/${randomUUID()}`,
  p256dh: Buffer.alloc(65, 4).toString('base64url'),
  auth: Buffer.alloc(16, 1).toString('base64url'),
});

async function ownReminderDevice(me: Subject): Promise<string> {
  const added: any = await me.graphql(
    'mutation ($input: AddDeviceInput!) { addReminderDevice(input: $input) { devices { id } } }',
    { input: newDevice() },
  );
  return added.data?.addReminderDevice?.devices.at(-1)?.id ?? randomUUID();
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
  'Query.reminderDevices': { document: '{ reminderDevices { pushKey } }', rulings: OWN },
  'Mutation.addReminderDevice': {
    document: 'mutation ($input: AddDeviceInput!) { addReminderDevice(input: $input) { pushKey } }',
    variables: () => ({ input: newDevice() }),
    rulings: OWN,
  },
  'Mutation.removeReminderDevice': {
    document: 'mutation ($id: UUID!) { removeReminderDevice(id: $id) { pushKey } }',
    variables: async (_world, me) => ({ id: await ownReminderDevice(me) }),
    ids: ['id'],
    rulings: OWN,
  },
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
