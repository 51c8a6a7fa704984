import { randomBytes } from 'node:crypto';
import { connect } from '@between/db/connect.ts';
import { freePort, startApp } from './app.ts';
import { type Face, makeCrowd } from './crowd.ts';
import { type TestDatabase, freshDatabase } from './database.ts';
import { LiveClient } from './live-client.ts';
import { type ServerProcess, startProcess } from './process.ts';
import { openRoomIn } from './rooms.ts';

const SECRET_KEY = Buffer.alloc(32, 5).toString('base64');

/** One community, and as many server processes over it as a test starts: they share the database, the key and the origin. */
export interface Nodes {
  roomId: string;
  faces: Face[];
  db: ReturnType<typeof connect>;
  start(options?: { redisUrl?: string; port?: number }): Promise<ServerProcess & { at: string }>;
  client(node: { at: string }, face: Face): Promise<LiveClient>;
  /** Somebody is present and has just said so. */
  keepOpen(): Promise<void>;
  close(): Promise<void>;
}

/** A group with an open room and a crowd of members, told by a server that is gone when the test begins. */
export async function communityOf(size: number): Promise<Nodes> {
  const database: TestDatabase = await freshDatabase();
  const app = await startApp({ database, env: { SECRET_KEY } });
  const { roomId, group } = await openRoomIn(app);
  const faces = await makeCrowd(app, group, size, `f${randomBytes(2).toString('hex')}x`);
  await app.close();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const db = connect(database.owner, { max: 2 });
  return {
    roomId,
    faces,
    db,
    async start(options = {}) {
      const ownPort = options.port ?? (await freePort());
      const server = await startProcess({
        port: ownPort,
        env: {
          DATABASE_URL: database.url,
          SECRET_KEY,
          RATE_LIMIT: 'off',
          PUBLIC_ORIGIN: origin,
          ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
        },
      });
      await server.ready();
      return Object.assign(server, { at: `http://127.0.0.1:${ownPort}` });
    },
    client: ({ at }, { cookie }) => LiveClient.open(at, { cookie, origin }),
    async keepOpen() {
      await db.updateTable('roomPresence').set({ lastHeartbeatAt: new Date() }).execute();
    },
    async close() {
      await db.destroy();
      await database.drop();
    },
  };
}
