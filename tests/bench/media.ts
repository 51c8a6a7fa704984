import type { MediaEngine, StreamName } from '@between/media/engine.ts';
import { JanusEngine } from '@between/media/janus.ts';
import { MediaProcess } from '@between/media/media-process.ts';
import { JANUS, outwardAddress, startJanus } from '../support/janus.ts';
import type { Figure } from './lib/figures.ts';
import { type Load, type Tried, underCrowd, VIEWERS } from './lib/media-crowd.ts';
import { MediaPage } from './lib/media-page.ts';
import { quantile } from './lib/quantile.ts';

const STAGE: StreamName = { room: 'bench', participant: 'host', source: 'camera' };
const TRIES = 9;
const SECONDS = 8;
/** Each of the two engines in turn, so often. */
const ROUNDS = 3;
/** A process that is used to this much of its core still answers whoever joins. */
const USED_CORE = 0.8;
/** Janus says nothing of loopback. Neither way leaves the machine. */
const ADDRESS = outwardAddress();

type Engines = 'ours' | 'janus';
type Use<T> = (tried: Tried) => Promise<T>;
type Goal = { atLeast: number } | { atMost: number };

/** Row 14: one stage on one media process, and on a Janus by turns: two Chromium at its ends, then {@link VIEWERS} headless viewers. */
export async function media(): Promise<Figure[]> {
  if (JANUS === null) console.error('janus is not installed: our own engine is measured alone');
  const pages = { ours: await withOurs(inBrowser), janus: JANUS === null ? null : await withJanus(inBrowser) };
  const loads: Record<Engines, Load[]> = { ours: [], janus: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.ours.push(await withOurs(underCrowd));
    if (JANUS !== null) loads.janus.push(await withJanus(underCrowd));
  }
  const page = (what: string, unit: string, of: keyof Seen, goal?: Goal): Figure =>
    figure(what, unit, [pages.ours[of]], pages.janus === null ? [] : [pages.janus[of]], goal);
  const crowd = (what: string, unit: string, of: (load: Load) => number, goal?: Goal): Figure =>
    figure(what, unit, loads.ours.map(of), loads.janus.map(of), goal);
  return [
    page('first picture in Chromium, from the press on', 'p50 ms', 'first', { atMost: 500 }),
    page('host anew, until the viewer sees it', 'p50 ms', 'reload', { atMost: 500 }),
    page('glass to glass', 'p50 ms', 'glassP50'),
    page('glass to glass', 'p95 ms', 'glassP95'),
    crowd(`${VIEWERS} viewers, each`, 'CPU ms/s', ({ cpu }) => cpu),
    crowd('viewers a core, at 80 % of it', '', ({ cpu }) => (USED_CORE * 1_000) / cpu, { atLeast: 350 }),
    crowd('a packet, first to last viewer', 'p50 ms', ({ spreadP50 }) => spreadP50, { atMost: 10 }),
    crowd('a packet, first to last viewer', 'p95 ms', ({ spreadP95 }) => spreadP95),
    crowd('missed of a million packets', '', ({ missed }) => missed * 1_000_000),
    crowd(`media process with ${VIEWERS} viewers`, 'MiB', ({ memory }) => memory),
  ];
}

/** The middle of the rounds beside Janus' (as the limit), the least and the most of ours, and whether the goal is reached. */
function figure(what: string, unit: string, ours: number[], janus: number[], goal?: Goal): Figure {
  const value = median(ours);
  const range = ours.length === 1 ? '' : `, ${Math.min(...ours).toFixed(1)} to ${Math.max(...ours).toFixed(1)}`;
  return {
    bench: 'media',
    what: `${what}${range}${janus.length === 0 ? '' : ' (limit: Janus)'}`,
    value,
    unit,
    ...(janus.length > 0 && { limit: median(janus) }),
    ...(goal && { goal: verdict(value, goal) }),
  };
}

function verdict(value: number, goal: Goal): string {
  if ('atLeast' in goal) return `≥ ${goal.atLeast}, ${value >= goal.atLeast ? 'reached' : 'missed'}`;
  return `≤ ${goal.atMost}, ${value <= goal.atMost ? 'reached' : 'missed'}`;
}

async function withOurs<T>(use: Use<T>): Promise<T> {
  const engine = new MediaProcess({ bindAddress: ADDRESS, publicAddress: null, udpPort: null }, () => undefined);
  return closing(engine, () => use({ engine, pid: () => engine.pid ?? 0, address: ADDRESS }));
}

async function withJanus<T>(use: Use<T>): Promise<T> {
  await using janus = await startJanus();
  const engine = new JanusEngine(janus.settings, () => undefined);
  return await closing(engine, () => use({ engine, pid: () => janus.pid, address: ADDRESS }));
}

async function closing<T>(engine: MediaEngine, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } finally {
    await engine.close();
  }
}

/** Milliseconds, as two browsers see them. */
interface Seen {
  first: number;
  reload: number;
  glassP50: number;
  glassP95: number;
}

async function inBrowser({ engine }: Tried): Promise<Seen> {
  const page = await MediaPage.open({
    publish: async (offer) => (await engine.publish(STAGE, offer)).sdp,
    play: async (offer) => (await engine.play({ room: STAGE.room, participant: 'viewer' }, STAGE, offer)).sdp,
  });
  try {
    await page.publish();
    const first: number[] = [];
    for (let each = 0; each < TRIES; each += 1) first.push(await page.firstFrame());
    const reload: number[] = [];
    for (let each = 0; each < TRIES; each += 1) reload.push(await page.reload());
    const glass = sorted(await page.glassToGlass(SECONDS));
    return {
      first: median(first),
      reload: median(reload),
      glassP50: quantile(glass, 0.5),
      glassP95: quantile(glass, 0.95),
    };
  } finally {
    await page.close();
  }
}

function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

function median(values: readonly number[]): number {
  return quantile(sorted(values), 0.5);
}
