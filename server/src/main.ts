import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/between-compiled', import.meta.url)));

// Imported after the cache is on: it keeps the stripped code of everything that comes now.
const { runProcess } = await import('./boot/run.ts');
await runProcess();
