/**
 * The limit of a thread page by GraphQL: a bare fastify route that sends the product's own statements (who reads, the
 * page with its policy and whether words were left there) prepared over pg, and passes PostgreSQL's JSON text through.
 */
import fastify from 'fastify';
import pg from 'pg';
import type { ThreadStatements } from '../lib/thread-statements.ts';

interface Given {
  connection: pg.PoolConfig;
  statements: ThreadStatements;
  threadId: string;
  place: string;
}

const given: Given = JSON.parse(process.env['GIVEN'] ?? '');
const pool = new pg.Pool({ ...given.connection, max: 10 });
const { session, page } = given.statements;
const token = Buffer.from(process.env['TOKEN_HASH'] ?? '', 'hex');

function forThread(values: readonly unknown[], id: string): unknown[] {
  return values.map((value) => (value === given.threadId ? id : value === given.place ? `thread:${id}` : value));
}

const app = fastify();
app.post('/graphql', async (request, reply) => {
  const { variables } = request.body as { variables: { id: string } };
  await pool.query({ ...session, values: session.values.map((value, at) => (at === hashAt ? token : value)) });
  const values = forThread(page.values, variables.id);
  const { rows } = await pool.query<{ r0: string; r1: string }>({ ...page, values });
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .send(`{"data":{"thread":${rows[0]?.r0 ?? 'null'},"draft":${rows[0]?.r1 ?? 'null'}}}`);
});
const hashAt = session.values.findIndex((value) => typeof value === 'object' && value !== null);
console.log(`ready ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
