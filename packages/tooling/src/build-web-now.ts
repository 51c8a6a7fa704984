import { buildWebWhenStale } from './build-web.ts';

/** Builds the pages without starting anything: for images and for whoever wants to look at the result. */
await buildWebWhenStale(console.log);
