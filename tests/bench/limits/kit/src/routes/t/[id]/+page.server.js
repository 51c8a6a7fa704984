import { createRequire } from 'node:module';

/** The product's own statement of a thread page, with its policy, for one reader: no session, no frame, no draft. */
const { connection, page, threadId, requireFrom } = JSON.parse(process.env['GIVEN'] ?? '{}');
let pool;

export async function load({ params }) {
  // Not before the first request: building the page runs this file too.
  pool ??= new (createRequire(requireFrom)('pg').Pool)({ ...connection, max: 10 });
  const values = page.values.map((value) => (value === threadId ? params.id : value));
  const { rows } = await pool.query({ ...page, values });
  return { thread: JSON.parse(rows[0].r0) };
}
