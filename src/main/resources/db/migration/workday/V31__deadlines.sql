create table workday_deadline (
    id                bigint generated always as identity primary key,
    case_no           text        not null,
    code              text        not null,
    round             integer     not null,
    line              text        not null,
    received          date        not null,
    scope             text        not null check (scope in ('CN', 'CN-XJ')),
    started           timestamptz not null,
    amount            integer     not null check (amount >= 0),
    unit              text        not null,
    extension         integer     not null default 0 check (extension >= 0),
    pausable          boolean     not null,
    roll_over_weekend boolean     not null,
    basis             text        not null,
    rule_version      integer     not null,
    calendar_version  integer     not null references workday_calendar,
    raw_due           date        not null,
    due               date        not null,
    due_moment        timestamptz not null,
    national_due      date,
    half_at           timestamptz not null,
    four_fifths_at    timestamptz not null,
    last_day_at       timestamptz not null,
    reminded          smallint    not null default 0,
    ended             timestamptz,
    outcome           text check (outcome in ('met', 'dropped')),
    unique (case_no, code, round),
    check ((ended is null) = (outcome is null))
);

-- One clock of a kind runs in a case at a time, whoever starts it.
create unique index workday_deadline_open on workday_deadline (case_no, code) where ended is null;
create index workday_deadline_due on workday_deadline (due_moment) where ended is null;

create table workday_pause (
    deadline   bigint  not null references workday_deadline,
    serial     integer not null,
    paused_on  date    not null,
    resumed_on date,
    reason     text    not null,
    primary key (deadline, serial),
    check (resumed_on >= paused_on)
);

create unique index workday_pause_open on workday_pause (deadline) where resumed_on is null;
