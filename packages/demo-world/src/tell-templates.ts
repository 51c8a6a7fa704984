import { SAVE_TEMPLATE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';

const LEAD = 'rhea';
const WRITTEN_MINUTES_AGO = 2_000;

const SENTENCES = [
  {
    rule: 'HAR',
    language: 'en',
    name: 'Words that hurt somebody',
    body: 'Thank you for being in {group}. We took this down because of one sentence, not because of you. What we hold to here: {rule} You can say the same again without {which sentence}.',
  },
  {
    rule: 'HARM-METHOD',
    language: 'en',
    name: 'A detail left out',
    body: 'Your words stay where they are. We left one detail out so that nobody is led there by it. How you feel is welcome here, all of it.',
  },
  {
    rule: 'TRIG',
    language: 'en',
    name: 'A note in front',
    body: 'We put a note in front of what you wrote, so that others choose when to read it. Nothing about it was wrong.',
  },
  {
    rule: 'TRIG',
    language: 'de',
    name: 'Ein Hinweis davor',
    body: 'Vor deinen Worten steht jetzt ein Hinweis, damit andere wählen können, wann sie lesen. Daran war nichts falsch.',
  },
];

/** What the team begins its letters with. */
export function tellTemplates(stage: Stage): StoryEvent[] {
  const write = async (): Promise<void> => {
    for (const sentence of SENTENCES) await stage.ask(LEAD, SAVE_TEMPLATE, { input: { ...sentence, replaces: 0 } });
  };
  return [{ minutesAgo: WRITTEN_MINUTES_AGO, happen: write }];
}
