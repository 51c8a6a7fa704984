-- A desk at size, after seed.sql: cases that are open, and many that were closed long ago, each with its words, its frozen
-- words, a report, a decision and its last step. One in ten open cases has a verdict, one in fifty is claimed or aside.
-- Times are whole milliseconds, as the product writes them.
-- Settings: bench.open, bench.past (cases; the past ones are numbered behind the open ones).
create or replace function bench_due(n bigint) returns timestamptz language sql volatile as
  $$ select date_trunc('milliseconds', now()) + (n % 2880 - 240) * interval '1 minute' $$;

create temp table bench_case as
select n, n > current_setting('bench.open')::bigint as is_past, 1 + (n * 7919) % 4999 as author, 1 + (n * 31) % 4999 as reporter,
  1 + n % 20 as g, case when n % 400 = 0 then 'crisis' when n % 3 = 0 then 'high' else 'normal' end as lane,
  case when n % 2 = 0 then 'unkind' else 'wants_money' end as reason,
  case when n > current_setting('bench.open')::bigint then timestamptz '2026-01-01' + n * interval '20 seconds' else bench_due(n) - interval '1 day' end as at
from generate_series(1, current_setting('bench.open')::bigint + current_setting('bench.past')::bigint) n;

insert into item (id, kind, author_id, group_id, body, html, html_version, created_at, visibility_at, content_topics, visibility)
select bench_id(16, n), 'post', bench_id(1, author), bench_id(2, g), 'Words of case ' || n, '<p>Words of case ' || n || '</p>', 1, at, at,
  case when n % 7 = 0 then '{panic}'::text[] else '{}' end, case when is_past then 'removed' else 'published' end
from bench_case;
insert into post (item_id, thread_id, client_id, author_key)
select bench_id(16, n), bench_id(4, 2 + n % 100), bench_id(16, n), bench_id(1, author) from bench_case where not is_past;
insert into verdict (item_id, item_version, level, labels, reasons, engine, judged_at)
select bench_id(16, n), 1, case when n % 20 = 0 then 'concern' else 'none' end, '{spam}', '[]', 'bench', at from bench_case where n % 10 = 0;
insert into "case" (id, item_id, group_id, lane, status, opened_at, due_at, report_count, closed_at, language)
select bench_id(17, n), bench_id(16, n), bench_id(2, g), lane,
  case when is_past then 'closed' when n % 50 = 1 then 'in_discussion' when n % 50 = 2 then 'on_hold' else 'queued' end,
  at, at + interval '1 day', 1, case when is_past then at + interval '2 hours' end, case when n % 5 = 0 then 'de' else 'en' end
from bench_case;
insert into snapshot (id, item_id, item_version, author_id, body, content_topics, content_note, body_hash, taken_at)
select bench_id(18, n), bench_id(16, n), 1, bench_id(1, author), 'Words of case ' || n, '{}', '', '\x00', at from bench_case;
insert into report (id, case_id, item_id, snapshot_id, reporter_id, reason, created_at, outcome, told_at)
select bench_id(19, n), bench_id(17, n), bench_id(16, n), bench_id(18, n), bench_id(1, reporter), reason, at,
  case when is_past then 'acted' end, case when is_past then at + interval '2 hours' end
from bench_case;
insert into decision (id, case_id, item_id, snapshot_id, decided_by, action, rules, policy_version, reason, item_before, decided_at, effective_at, notified_at, appeal_until)
select bench_id(20, n), bench_id(17, n), bench_id(16, n), bench_id(18, n), bench_id(1, 5000), 'remove', '{HAR}', '2026-11', 'It blames.',
  '{"visibility": "published"}', at + interval '1 hour', at + interval '1 hour', at + interval '2 hours', at + interval '6 months'
from bench_case where is_past;
insert into case_event (id, case_id, event, to_status, case_version, created_at)
select bench_id(21, n), bench_id(17, n), case when is_past then 'close' else 'open' end, case when is_past then 'closed' else 'queued' end, 1, at from bench_case;
insert into crisis_case (id, case_id, item_id, person_id, level, state, source, opened_at, level_since, acknowledge_due_at, reply_due_at, closed_at)
select bench_id(22, n), bench_id(17, n), bench_id(16, n), bench_id(1, author), 'urgent', case when is_past then 'closed' else 'paged' end, 'report',
  at, at, at + interval '15 minutes', at + interval '1 hour', case when is_past then at + interval '1 day' end
from bench_case where lane = 'crisis';
drop table bench_case;
