/**
 * `pnpm bench [name …] [--json] [--posts 20000] [--against <rev>]`: measures the product beside limits of the same run and prints a
 * table, or a JSON object a line. Never fails a build; see packages/handbook/performance.md.
 */
import { parseArgs } from 'node:util';
import { buildWebWhenStale } from '../../packages/tooling/src/build-web.ts';
import { type Figure, table } from './lib/figures.ts';
import { loadAverage } from './lib/machine.ts';
import { openWorld, type World } from './lib/world.ts';
import { besideOlder, figuresOf } from './against.ts';
import { browser } from './browser.ts';
import { desk } from './desk.ts';
import { fanOut } from './fan-out.ts';
import { growth } from './growth.ts';
import { landing } from './landing.ts';
import { lines } from './lines.ts';
import { media } from './media.ts';
import { memory } from './memory.ts';
import { privateYears } from './private-years.ts';
import { reply } from './reply.ts';
import { start } from './start.ts';
import { threadGraphql } from './thread-graphql.ts';
import { threadHtml } from './thread-html.ts';
import { twoNodes } from './two-nodes.ts';
import { run as runTriage } from './triage.ts';

/** In this order: what changes the community comes last. */
const BENCHES: Readonly<Record<string, (world: World) => Figure[] | Promise<Figure[]>>> = {
  start,
  memory,
  'thread-html': threadHtml,
  'thread-graphql': threadGraphql,
  landing,
  browser,
  reply,
  lines,
  'fan-out': fanOut,
  'two-nodes': twoNodes,
  growth,
  desk,
  triage: triageFigures,
  media,
  'private-years': privateYears,
};

function triageFigures(): Figure[] {
  const { coldStartMs, p50Us, p95Us, gzipBytes } = runTriage();
  const bench = 'triage';
  return [
    { bench, what: 'cold start, five packs and a first post', value: coldStartMs, unit: 'ms', goal: '≤ 50' },
    { bench, what: 'a post, p50', value: p50Us / 1000, unit: 'ms' },
    { bench, what: 'a post, p95', value: p95Us / 1000, unit: 'ms', goal: '≤ 0.5' },
    { bench, what: 'on the wire, English and Spanish', value: gzipBytes / 1000, unit: 'kB', goal: '≤ 60' },
  ];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    posts: { type: 'string', default: '20000' },
    against: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}

const asked = Object.entries(BENCHES).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const figures: Figure[] = [];
// Pages that were never built, or are older than the code, would be measured as 404 or as another commit's.
await buildWebWhenStale(console.error);
const world = await openWorld(Number(values.posts));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void world.close().finally(() => process.exit(1)));
try {
  for (const [name, bench] of asked) {
    if (!values.json) console.error(`${name} … (load ${loadAverage()})`);
    try {
      const found = await bench(world);
      figures.push(...found);
      if (values.json) for (const figure of found) console.log(JSON.stringify(figure));
    } catch (error) {
      console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  await world.close();
}
if (!values.json) console.log(table(figures));
if (values.against !== undefined) {
  const older = figuresOf(values.against, positionals, values.posts);
  const both = besideOlder(figures, older);
  if (values.json) for (const figure of both) console.log(JSON.stringify(figure));
  else console.log(`\nBeside ${values.against}:\n${table(both)}`);
}
