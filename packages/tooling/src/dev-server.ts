import { createServer as createHttpServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runProcess } from '@between/server/boot/run.ts';
import { throughDoor } from '@between/server/plugins/web.ts';

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));
/** What we need of it. */
interface Vite {
  createServer(options: object): Promise<{ middlewares: Parameters<typeof throughDoor>[0]; close(): Promise<void> }>;
}

const HOT_PATH = '/@hmr';

/** Never listens: Vite hangs its socket on it, and we hand it the upgrades that are Vite's. */
const hot = createHttpServer();

await runProcess({
  async loadPages() {
    // Kit finds its app by the working folder. Vite is the web app's own dependency, so it is found from there.
    process.chdir(WEB);
    const { createServer }: Vite = await import(createRequire(`${WEB}package.json`).resolve('vite'));
    const vite = await createServer({
      root: WEB,
      appType: 'custom',
      server: { middlewareMode: true, hmr: { server: hot, path: HOT_PATH } },
    });
    process.once('exit', () => void vite.close());
    return throughDoor((request, response) => vite.middlewares(request, response));
  },
  onReady({ app }) {
    const others = app.server.listeners('upgrade');
    app.server.removeAllListeners('upgrade');
    app.server.on('upgrade', (request, socket, head) => {
      if (request.url?.startsWith(HOT_PATH)) hot.emit('upgrade', request, socket, head);
      else if (others.length === 0) socket.destroy();
      else for (const other of others) Reflect.apply(other, app.server, [request, socket, head]);
    });
  },
});
// Vite's watchers would keep the process alive after everything else has ended.
process.exit();
