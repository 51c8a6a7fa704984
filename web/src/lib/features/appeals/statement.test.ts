import { expect, it } from 'vitest';
import { statementOfReasons } from './statement.ts';

const FACTS = {
  __typename: 'DecisionNotice',
  id: '0190-a',
  action: 'lock',
  rules: ['HAR'],
  reason: 'Two people were blamed in turn.',
  lockNote: 'We let it rest.',
  contentTopics: [],
  contentNote: '',
  leftOut: [],
  slowSeconds: null,
  reopenAt: '2026-11-24T12:00:00.000Z',
  proposedLimits: [{ kind: 'read_only', days: 3, isInGroup: true }],
  quotedTitle: 'Late again',
  quotedBody: 'You of all people.',
  itemKind: 'post',
  followsReport: true,
  isAutomatic: false,
  isDetectedByService: false,
  policyVersion: '2026-11',
  decidedAt: '2026-11-22T12:00:00.000Z',
  appealUntil: '2027-05-22T12:00:00.000Z',
  reversedAt: null,
  threadTitle: 'Late again',
  groupName: 'Night owls',
  workshopTitle: null,
} as const;
const WORDS = { origin: 'https://place.example', clauseOf: (code: string) => `The promise of ${code}.` };

it('states measure, facts, means, ground and redress for machines [OP12]', () => {
  const statement = statementOfReasons(
    { ...FACTS, rules: [...FACTS.rules], leftOut: [], contentTopics: [], proposedLimits: [...FACTS.proposedLimits] },
    WORDS,
  );
  expect(statement).toMatchObject({
    measure: {
      kind: 'lock',
      appliesTo: 'thread',
      territory: 'everywhere',
      until: '2026-11-24T12:00:00.000Z',
      accountLimits: [{ kind: 'read_only', days: 3, territory: 'group' }],
    },
    content: { text: 'You of all people.', place: ['Late again', 'Night owls'] },
    facts: { circumstances: 'Two people were blamed in turn.', source: 'notice' },
    automation: { usedToDetect: false, usedToDecide: false },
    ground: { rulesVersion: '2026-11', rules: [{ code: 'HAR', clause: 'The promise of HAR.' }] },
    redress: {
      secondLook: { until: '2027-05-22T12:00:00.000Z', address: 'https://place.example/me/decisions/0190-a' },
      outOfCourt: { address: 'https://place.example/legal/complaints' },
      court: true,
    },
  });
});

it('says when the service noticed the words itself, and that a person decided [OP12]', () => {
  const noticed = {
    ...FACTS,
    action: 'redact',
    followsReport: false,
    isDetectedByService: true,
    reopenAt: null,
  } as const;
  const words = { rules: ['HARM-METHOD'], leftOut: ['six of them'], contentTopics: [], proposedLimits: [] };
  const statement = statementOfReasons({ ...noticed, ...words }, WORDS);
  expect(statement.facts.source).toBe('own_initiative');
  expect(statement.automation).toEqual({ usedToDetect: true, usedToDecide: false });
  expect(statement.measure).toMatchObject({ appliesTo: 'part_of_content', leftOut: ['six of them'], until: null });
});
