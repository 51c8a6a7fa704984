import { createServer } from 'node:http';
import { compared, type Figure } from './lib/figures.ts';
import { measure } from './lib/load.ts';
import type { World } from './lib/world.ts';

const PAGES = ['/', '/help-now'];

/** Row 2: pages for people who are not signed in, beside the same bytes sent from memory. */
export async function landing(world: World): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of PAGES) {
    const bytes = Buffer.from(await (await fetch(`${world.origin}${path}`)).arrayBuffer());
    const load = {
      databaseUnder: world.server.pid,
      shot: () => ({ path }),
      isRight: (status: number) => status === 200,
    };
    const ours = await measure({ ...load, pid: world.server.pid, origin: world.origin });
    const bare = await sentFromMemory(bytes, load);
    figures.push(...compared('landing', `${path} signed out`, ours, bare, { rate: '≥ 1,550 req/s' }));
  }
  return figures;
}

/** In this process: its processor time holds the client's too, so the limit's ratio is said by requests a second. */
async function sentFromMemory(bytes: Buffer, load: Omit<Parameters<typeof measure>[0], 'pid' | 'origin'>) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await measure({ ...load, pid: process.pid, origin: `http://127.0.0.1:${port}` });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
