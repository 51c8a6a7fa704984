import { demoAccounts } from '@between/demo-world/story/people.ts';
import type { PoolConfig } from 'pg';
import { setupLink } from '../features/site/setup-link.ts';
import { MovableClock } from '../platform/clock.ts';
import type { RunningServer } from './start-server.ts';
import { DEMO_PASSWORD, tellDemo } from './tell-demo.ts';

/** What must be there before the port opens; returns the lines that the start prints for people. */
export async function prepareWorld(server: RunningServer, owner: PoolConfig): Promise<string[]> {
  const { config, clock } = server.services;
  if (config.isDemo) {
    if (!(clock instanceof MovableClock)) throw new Error('the demo world needs a clock that moves');
    await tellDemo(server, clock, owner);
    return demoLines();
  }
  const link = await setupLink(server.services);
  return link === null ? [] : [`Set up the community here, once: ${link}`];
}

function demoLines(): string[] {
  const rows = demoAccounts.map(({ email, roles }) => `  ${email.padEnd(24)} ${roles?.join(', ') ?? 'member'}`);
  return [`This is the demo world. Every account has the password ${DEMO_PASSWORD}:`, ...rows];
}
