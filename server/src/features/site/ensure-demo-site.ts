import type { Services } from '../../platform/context.ts';
import { ensureDocuments } from '../documents/ensure-documents.ts';
import { insertSite, stampSite } from './site.queries.ts';

const DEMO_SITE = {
  name: 'Between',
  signUp: 'open',
  minAge: 18,
  country: 'GB',
  timeZone: 'Europe/London',
  staffedHours: 'Every day 08:00–23:00, London time; night-owls around the clock',
  expectedReply: 'A first reply takes about 20 minutes in staffed hours.',
} as const;

/** The place of the demo world: set up, with every default text; its doors open when the story is told. Safe to repeat. */
export async function ensureDemoSite(services: Pick<Services, 'config' | 'db' | 'clock' | 'ids'>): Promise<void> {
  const now = services.clock.now();
  await insertSite(services.db, { ...DEMO_SITE, signUp: services.config.signUp, minAge: services.config.minAge });
  await stampSite(services.db, { setUpAt: now, mailTestedAt: now });
  await ensureDocuments(services, DEMO_SITE.name);
}
