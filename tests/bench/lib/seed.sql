-- Posts arrive in time order over all threads, so a thread's posts are scattered over the heap, as in life. Thread 1
-- holds a tenth of them (deep paging); the others share the rest, sixty each. Run again with larger bounds it goes on.
-- Settings: bench.first, bench.last (posts), bench.threads.
create or replace function bench_id(kind int, n bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(1790000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function bench_at(n bigint) returns timestamptz language sql immutable as
  $$ select timestamptz '2026-01-01' + n * interval '13 milliseconds' $$;
create or replace function bench_thread(n bigint, threads bigint) returns bigint language sql immutable as
  $$ select case when n % 10 = 0 then 1 else 2 + (hashint8(n)::bigint + 2147483648) % (threads - 1) end $$;

-- A place that was set up: before that its frame says other things than in everyday use.
insert into site (id, name, sign_up, min_age, country, time_zone, set_up_at, opened_at)
values (1, 'Between', 'open', 18, 'GB', 'Europe/London', bench_at(0), bench_at(0)) on conflict do nothing;
insert into account (id, handle, handle_key, email, email_confirmed_at, approved_at, created_at)
select bench_id(1, g), 'member' || g, 'member' || g, 'm' || g || '@bench.example', bench_at(0), bench_at(0), bench_at(0)
from generate_series(1, 5000) g on conflict do nothing;
insert into "group" (id, slug, name, purpose, emblem_shape, emblem_tint, last_activity_at, created_at)
select bench_id(2, g), 'bench-' || g, 'Bench ' || g, 'For measuring.', g % 6, 1 + g % 8, bench_at(0), bench_at(0)
from generate_series(1, 20) g on conflict do nothing;
insert into group_agreement (id, group_id, version, body, html, published_at)
select bench_id(3, g), bench_id(2, g), 1, 'We listen before we advise.', '<p>We listen before we advise.</p>', bench_at(0)
from generate_series(1, 20) g on conflict do nothing;
insert into membership (group_id, account_id, agreement_id, agreed_at, joined_at)
select bench_id(2, g), bench_id(1, a), bench_id(3, g), bench_at(0), bench_at(0)
from generate_series(1, 20) g, generate_series(1, 200) a on conflict do nothing;
insert into block (blocker_id, blocked_id, created_at)
select bench_id(1, 1 + (g * 31) % 5000), bench_id(1, 1 + (g * 977) % 5000), bench_at(0)
from generate_series(1, 5000) g where (g * 31) % 5000 <> (g * 977) % 5000 on conflict do nothing;

-- Threads with their opening words.
with t as (select g from generate_series(1, current_setting('bench.threads')::bigint) g where not exists (select from thread where id = bench_id(4, g)))
, words as (
  insert into item (id, kind, author_id, group_id, body, html, html_version, created_at, visibility_at)
  select bench_id(5, g), 'post', bench_id(1, 1 + (g * 7919) % 5000), bench_id(2, 1 + g % 20), repeat('What helps you through the hour before sleep? ', 7),
    '<p>' || repeat('What helps you through the hour before sleep? ', 7) || '</p>', 1, bench_at(g), bench_at(g) from t returning id
), made as (
  insert into thread (id, group_id, opening_item_id, title, intent, last_post_at, created_at)
  select bench_id(4, g), bench_id(2, 1 + g % 20), bench_id(5, g), 'How do you get through the evenings? (' || g || ')', 'be_heard', bench_at(g), bench_at(g) from t returning id
)
insert into post (item_id, thread_id, client_id, author_key)
select bench_id(5, g), bench_id(4, g), bench_id(5, g), bench_id(1, 1 + (g * 7919) % 5000) from t;

-- Whoever starts a thread follows it, so every reply tells somebody.
insert into thread_follow (account_id, thread_id, mode, since)
select bench_id(1, 1 + (g * 7919) % 5000), bench_id(4, g), 'follow', bench_at(g)
from generate_series(1, current_setting('bench.threads')::bigint) g on conflict do nothing;

-- Replies; one in 97 is held, one in 89 taken away, one in 20 carries a content note, one in 15 hides its handle.
with r as (
  select g, bench_thread(g, current_setting('bench.threads')::bigint) as t, 1 + (hashint8(g + 17)::bigint + 2147483648) % 5000 as a,
    repeat('I had a week like that too, and what helped was telling one person. ', (3 + g % 5)::int) as words
  from generate_series(current_setting('bench.first')::bigint, current_setting('bench.last')::bigint) g
), words as (
  insert into item (id, kind, author_id, group_id, body, html, html_version, created_at, visibility_at, content_topics, hides_handle, visibility)
  select bench_id(6, g), 'post', bench_id(1, a), bench_id(2, 1 + t % 20), words, '<p>' || words || '</p>', 1, bench_at(g), bench_at(g),
    case when g % 20 = 0 then '{panic}'::text[] else '{}' end, g % 15 = 0,
    case when g % 97 = 0 then 'held' when g % 89 = 0 then 'author_deleted' else 'published' end
  from r returning id
)
insert into post (item_id, thread_id, client_id, author_key, reaction_counts)
select bench_id(6, g), bench_id(4, t), bench_id(6, g), bench_id(1, a), case when g % 3 = 0 then '{}' else '{"with_you": 2, "warmth": 1}'::jsonb end from r;
insert into reaction (item_id, account_id, kind, created_at)
select bench_id(6, g), bench_id(1, 1 + (g * 31 + k * 977) % 5000), case when k < 2 then 'with_you' else 'warmth' end, bench_at(g)
from generate_series(current_setting('bench.first')::bigint, current_setting('bench.last')::bigint) g, generate_series(0, 2) k
where g % 3 <> 0 on conflict do nothing;
update thread t set reply_count = p.n, last_post_at = p.at
from (select thread_id, count(*)::int as n, max(created_at) as at from post join item on item.id = item_id where visibility = 'published' group by 1) p
where p.thread_id = t.id;
