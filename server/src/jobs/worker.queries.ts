import type { Pool, PoolClient } from 'pg';

/** Any fixed number: held, shared, by every process of this community that runs jobs. */
const NODES_LOCK = 7_236_452;
/** Waits grow with e^n seconds: ten tries last about six hours. */
const MAX_ATTEMPTS = 10;
const BATCH = 500;

/** Moves a batch of the outbox to the worker in one statement and says how many there were. */
export async function drainOutbox(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query({
    name: 'drain_outbox',
    text: `with taken as (
        delete from outbox where id in (select id from outbox order by id limit ${BATCH} for update skip locked)
        returning id, task, payload, queue_name
      ), specs as (
        -- The worker takes jobs by their time: a microsecond each keeps them in the order they were written, and a time
        -- that has passed lets them start at once.
        select array_agg((
            task, payload::json, queue_name, now() - interval '1 millisecond' + place * interval '1 microsecond',
            ${MAX_ATTEMPTS}, null, null, null
          )::graphile_worker.job_spec order by place) as all_of_them
        from (select *, row_number() over (order by id) as place from taken) as placed
      )
      select from specs, graphile_worker.add_jobs(specs.all_of_them) where specs.all_of_them is not null`,
  });
  return rowCount ?? 0;
}

/**
 * Registers this process among those that run jobs. The first one to come knows that every locked job was left behind by
 * a process that died, and frees them; otherwise they would wait four hours.
 */
export async function joinNodes(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [NODES_LOCK]);
  const freed = rows[0]?.alone ? await freeLockedJobs(client) : 0;
  await client.query('select pg_advisory_lock_shared($1)', [NODES_LOCK]);
  if (rows[0]?.alone) await client.query('select pg_advisory_unlock($1)', [NODES_LOCK]);
  return freed;
}

async function freeLockedJobs(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ workers: string[] | null }>(
    'select array_agg(distinct locked_by) as workers from graphile_worker.jobs where locked_by is not null',
  );
  const workers = rows[0]?.workers ?? [];
  if (workers.length > 0) await client.query('select graphile_worker.force_unlock_workers($1)', [workers]);
  return workers.length;
}

/** Jobs that wait for a try now, plus what is still in the outbox. */
export async function waitingJobs(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ waiting: string }>(
    `select (select count(*) from outbox) + (select count(*) from graphile_worker.jobs where attempts < max_attempts and (run_at <= now() or locked_at is not null)) as waiting`,
  );
  return Number(rows[0]?.waiting ?? 0);
}

/** Jobs some worker of this process still holds: an aborted one is let go a moment after the runner stopped. */
export async function lockedJobs(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ locked: string }>(
    'select count(*) as locked from graphile_worker.jobs where locked_at is not null',
  );
  return Number(rows[0]?.locked ?? 0);
}
