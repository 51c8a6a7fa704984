import { demoAccounts } from '@between/demo-world/story/people.ts';
import { setupLink } from '../features/site/setup-link.ts';
import type { Services } from '../platform/context.ts';

export const DEMO_PASSWORD = 'calm-harbour-42';

/** How to come in: the lines that the start prints for people, before the port opens. */
export async function waysIn(services: Services): Promise<string[]> {
  if (services.config.isDemo) return demoLines();
  const link = await setupLink(services);
  return link === null ? [] : [`Set up the community here, once: ${link}`];
}

function demoLines(): string[] {
  const rows = demoAccounts.map(({ email, roles }) => `  ${email.padEnd(24)} ${roles?.join(', ') ?? 'member'}`);
  return [`This is the demo world. Every account has the password ${DEMO_PASSWORD}:`, ...rows];
}
