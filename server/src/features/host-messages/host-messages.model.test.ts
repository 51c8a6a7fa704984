import { MESSAGE_MOMENTS, MESSAGE_STATES } from '@between/rules/workshops.ts';
import { describe, expect, it } from 'vitest';
import { dueAtOf, mayMove } from './host-messages.model.ts';
import { wordingProblem } from './safe-wording.ts';

const AT = { startsAt: new Date('2026-03-10T18:00:00Z'), endsAt: new Date('2026-03-10T19:00:00Z') };
const NOW = new Date('2026-03-01T12:00:00Z');

describe('a message of a host', () => {
  it('has these arrows and no others [TH08]', () => {
    const arrows = MESSAGE_STATES.flatMap((from) =>
      MESSAGE_STATES.filter((to) => mayMove(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(arrows).toEqual([
      'scheduled → sent',
      'scheduled → failed',
      'scheduled → cancelled',
      'failed → scheduled',
      'failed → cancelled',
    ]);
  });

  it('is due so long before the start or after the end [TH08]', () => {
    const due = MESSAGE_MOMENTS.map((moment) => dueAtOf(moment, AT, NOW).toISOString().slice(0, 16));
    expect(due).toEqual([
      '2026-03-03T18:00',
      '2026-03-09T18:00',
      '2026-03-10T17:00',
      '2026-03-01T12:00',
      '2026-03-10T20:00',
      '2026-03-11T19:00',
    ]);
  });
});

describe('the wording of a host', () => {
  it.each([
    ['wording_contact', 'Write to lin@clinic.example.'],
    ['wording_contact', 'My number is +44 20 7946 0958.'],
    ['wording_contact', 'Call 020 7946 0958 at any time.'],
    ['wording_contact', 'Find me on WhatsApp.'],
    ['wording_recruiting', 'Book a session with me.'],
    ['wording_recruiting', 'I am taking on new clients.'],
    ['wording_recruiting', 'It costs 40 euros.'],
    ['wording_recruiting', 'Kommen Sie in meine Praxis.'],
    ['wording_diagnosis', 'You probably have an anxiety disorder.'],
    ['wording_diagnosis', 'Stop taking your medication before it.'],
    ['wording_pressure', 'Last chance: only 3 seats left!'],
    ['wording_pressure', 'You must attend.'],
  ])('is refused as %s: %s [TH08]', (reason, words) => {
    expect(wordingProblem(words)).toBe(reason);
  });

  it.each([
    'Bring something to write on, and a glass of water. We begin with two slow breaths.',
    'We talk about sleep and panic. If it gets too much you can leave at any time.',
    'There will be time for your questions. You do not have to say anything.',
    'Some of you wrote that nights are hard. On Tuesday at 19:00 we look at three things that help.',
    'Bis morgen! Wer mag, liest vorher das Blatt über das Atmen.',
    'The practice room is not recorded. Medication is a question for your own doctor.',
    'It starts at 18:30, and ends at 20:00. 2026-03-10 is a Tuesday.',
  ])('goes through when it is kind and plain: %s [TH08]', (words) => {
    expect(wordingProblem(words)).toBeNull();
  });
});
