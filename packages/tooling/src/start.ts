import { buildWebWhenStale } from './build-web.ts';

try {
  await buildWebWhenStale(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import('../../../server/src/main.ts');
