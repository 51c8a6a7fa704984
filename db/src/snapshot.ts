import { sql } from 'kysely';
import type { Database } from './connect.ts';

/** Tables of other people's making that a database of ours holds too. */
const NOT_OURS = ['kysely_migration', 'kysely_migration_lock'];

interface Line {
  place: string;
  line: string;
}

/** The whole schema as text in a fixed order: what db/schema.sql holds, for people to read and for a test to compare. */
export async function schemaSnapshot(db: Database): Promise<string> {
  const tables = group(await columns(db), await constraints(db));
  const rest = [...(await indexes(db)), ...(await functions(db)), ...(await triggers(db)), ...(await comments(db))];
  const head = '-- What the migrations make of an empty database. Written by "pnpm codegen", never by hand.';
  return `${[head, ...(await extensions(db)), ...tables, ...rest].join('\n\n')}\n`;
}

function group(columnLines: Line[], constraintLines: Line[]): string[] {
  const places = [...new Set(columnLines.map((column) => column.place))];
  return places.map((place) => {
    const lines = [...columnLines, ...constraintLines]
      .filter((each) => each.place === place)
      .map((each) => `  ${each.line}`);
    return `create table ${place} (\n${lines.join(',\n')}\n);`;
  });
}

async function columns(db: Database): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select quote_ident(c.relname) as place,
      quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attidentity <> '' then ' generated always as identity' else '' end
        || case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
                when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
        || case when a.attnotnull then ' not null' else '' end as line
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all(${NOT_OURS})
    order by c.relname collate "C", a.attnum`.execute(db);
  return rows;
}

async function constraints(db: Database): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select quote_ident(c.relname) as place, 'constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = 'public'::regnamespace and c.relname <> all(${NOT_OURS}) and k.contype <> 'n'
    order by c.relname collate "C", k.contype, k.conname collate "C"`.execute(db);
  return rows;
}

async function indexes(db: Database): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select pg_get_indexdef(i.indexrelid) || ';' as line
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    where c.relnamespace = 'public'::regnamespace and c.relname <> all(${NOT_OURS})
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
    order by c.relname collate "C", x.relname collate "C"`.execute(db);
  return rows.length === 0 ? [] : [rows.map((row) => row.line).join('\n')];
}

async function functions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select pg_get_functiondef(p.oid) as line from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by p.proname collate "C", p.oid::regprocedure::text collate "C"`.execute(db);
  return rows.map((row) => `${row.line.trimEnd()};`);
}

async function triggers(db: Database): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select pg_get_triggerdef(t.oid) || ';' as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
    order by c.relname collate "C", t.tgname collate "C"`.execute(db);
  return rows.map((row) => row.line);
}

async function comments(db: Database): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select 'comment on ' || case when d.objsubid = 0 then 'table ' || quote_ident(c.relname)
        else 'column ' || quote_ident(c.relname) || '.' || quote_ident(a.attname) end
      || ' is ' || quote_literal(d.description) || ';' as line
    from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all(${NOT_OURS})
    order by c.relname collate "C", d.objsubid`.execute(db);
  return rows.length === 0 ? [] : [rows.map((row) => row.line).join('\n')];
}

async function extensions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select 'create extension ' || quote_ident(extname) || ';' as line from pg_extension where extname <> 'plpgsql' order by extname`.execute(
    db,
  );
  return rows.length === 0 ? [] : [rows.map((row) => row.line).join('\n')];
}
