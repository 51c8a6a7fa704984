import { BLANK } from '@between/rules/site.ts';
import type { Services } from '../../platform/context.ts';
import { ensureDocuments } from '../documents/ensure-documents.ts';
import { insertSite, stampSite } from './site.queries.ts';

const DEMO_SITE = {
  name: 'Between',
  country: 'GB',
  timeZone: 'Europe/London',
  staffedHours: 'Every day 08:00–23:00, London time; night-owls around the clock',
  expectedReply: 'A first reply takes about 20 minutes in staffed hours.',
} as const;

/** What stands in the blanks of the demo's legal pages: nobody real. The first word found in a blank decides. */
const DEMO_WORDS = [
  ['e-mail', 'hello@demo.example'],
  ['postal address', '1 Harbour Row, Exampleton'],
  ['name and address', 'The Between demo, 1 Harbour Row, Exampleton'],
  ['telephone', '(no telephone in a demo)'],
  ['not applicable', 'Not applicable.'],
  ['known gaps', 'We know of none.'],
  ['number of days', '14'],
  ['body that enforces', 'the equality office of Exampleland'],
  ['country', 'Exampleland'],
  ['date', '1 November 2026'],
  ['other languages', 'Exampleish'],
  ['authority', 'the data protection office of Exampleland'],
  ['mail service', 'nobody: a demo sends no mail'],
  ['', 'The Between demo'],
] as const;

/** The place of the demo world: set up, with every default text and no blanks left; its doors open when the story is told. Safe to repeat. */
export async function ensureDemoSite(services: Pick<Services, 'config' | 'db' | 'clock' | 'ids'>): Promise<void> {
  const now = services.clock.now();
  await insertSite(services.db, { ...DEMO_SITE, signUp: services.config.signUp, minAge: services.config.minAge });
  await stampSite(services.db, { setUpAt: now, mailTestedAt: now });
  await ensureDocuments(services, DEMO_SITE.name, fillBlanks);
}

/** A text without blanks. */
export function fillBlanks(text: string): string {
  return text.replace(BLANK, (blank) => DEMO_WORDS.find(([word]) => blank.includes(word))?.[1] ?? '');
}
