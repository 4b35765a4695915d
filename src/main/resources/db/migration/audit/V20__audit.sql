-- Who did and who read what. Rows are only ever added: an entry with the transaction that it tells of, its seal a moment
-- later. See docs/adr/0020-audit-is-sealed-after-commit.md.
create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text        not null,
    acts_for     text,
    source       text,
    verb         text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    purpose      text,
    details      text        not null
);

create index audit_entry_by_subject on audit_entry (subject_id, at desc);
create index audit_entry_by_actor on audit_entry (actor, at desc);
create index audit_entry_by_time on audit_entry (at desc);

-- The chain: one link per entry, numbered per day; the first link of a day follows the last one of the day before.
create table audit_seal (
    entry         bigint   primary key,
    day           date     not null,
    serial        integer  not null,
    previous_hash char(64) not null,
    hash          char(64) not null,
    unique (day, serial)
);

-- Entries that wait for their seal; empty but for the blink of an eye after a commit.
create table audit_pending (
    entry bigint primary key
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit record is only ever added to: % on % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse();
create trigger audit_seal_stays before update or delete or truncate on audit_seal
    for each statement execute function audit_refuse();

-- On a database of your own, give the application's role no more than this, with the tables owned by another one:
--   grant select, insert on audit_entry, audit_seal to zhiliang_app;
--   grant select, insert, delete on audit_pending to zhiliang_app;
