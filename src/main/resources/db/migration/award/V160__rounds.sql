-- The award programmes, their rounds, and the plans of the rounds, version by version. An approved plan never changes.
-- See docs/adr/0160-a-round-runs-by-an-approved-plan.md.
create table award_programme (
  id      varchar(32) primary key,
  level   varchar(16) not null check (level in ('region', 'prefecture')),
  unit    varchar(32) not null,
  name    text        not null,
  name_en text        not null
);

create table award_round (
  programme      varchar(32) not null references award_programme,
  number         integer     not null check (number > 0),
  announced_plan integer,
  announced_at   timestamptz,
  primary key (programme, number),
  check ((announced_plan is null) = (announced_at is null))
);

create table award_round_plan (
  programme   varchar(32) not null,
  number      integer     not null,
  version     integer     not null check (version > 0),
  plan        jsonb       not null,
  drafted_by  varchar(64) not null,
  drafted_at  timestamptz not null,
  approved_by varchar(64),
  approved_at timestamptz,
  primary key (programme, number, version),
  foreign key (programme, number) references award_round,
  check ((approved_by is null) = (approved_at is null)),
  constraint award_round_plan_second_person check (approved_by <> drafted_by)
);

alter table award_round add foreign key (programme, number, announced_plan)
  references award_round_plan (programme, number, version);

create function award_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'An approved plan never changes: % on % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger award_round_plan_stays before update or delete on award_round_plan
    for each row when (old.approved_at is not null) execute function award_refuse();
create trigger award_round_plan_is_kept before truncate on award_round_plan
    for each statement execute function award_refuse();

create function award_announce_approved() returns trigger language plpgsql as $$
begin
    if not exists (select from award_round_plan v
                   where v.programme = new.programme and v.number = new.number
                     and v.version = new.announced_plan and v.approved_at is not null) then
        raise exception 'Only an approved plan can be announced.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger award_round_announced before insert or update on award_round
    for each row when (new.announced_plan is not null) execute function award_announce_approved();
