import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './children.ts';
import { memoryOf } from './machine.ts';

/**
 * Asks a server of ours what it holds once its garbage is collected, in MiB resident. Without that, whatever happened
 * to be collected between two looks is larger than what is measured.
 */
export async function inspected(child: Child): Promise<{ heldMemory(): Promise<number>; close(): void }> {
  const listening = child.says(/Debugger listening on (ws:\S+)/);
  // Node opens its inspector at this signal, on loopback only.
  process.kill(child.pid, 'SIGUSR1');
  const socket = new WebSocket(await listening);
  await new Promise<void>((opened) => socket.addEventListener('open', () => opened(), { once: true }));
  let last = 0;
  const collect = (): Promise<void> =>
    new Promise((done) => {
      const id = (last += 1);
      const listen = ({ data }: MessageEvent): void => {
        if (!String(data).includes(`"id":${id},`)) return;
        socket.removeEventListener('message', listen);
        done();
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }));
    });
  return {
    async heldMemory() {
      for (let times = 0; times < 3; times += 1) {
        await collect();
        await sleep(500);
      }
      return memoryOf(child.pid);
    },
    close: () => socket.close(),
  };
}
