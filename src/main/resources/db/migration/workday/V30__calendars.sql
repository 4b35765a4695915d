-- A version holds all days of all years once more, so that an old reckoning can be repeated as it was.
create table workday_calendar (
    version   integer primary key,
    loaded_at timestamptz not null,
    loaded_by text        not null,
    note      text        not null
);

create table workday_calendar_year (
    version integer not null references workday_calendar,
    scope   text    not null check (scope in ('CN', 'CN-XJ')),
    year    integer not null,
    primary key (version, scope, year)
);

create table workday_day (
    version integer not null references workday_calendar,
    scope   text    not null check (scope in ('CN', 'CN-XJ')),
    day     date    not null,
    kind    text    not null check (kind in ('off', 'work')),
    name    text    not null,
    source  text    not null,
    primary key (version, scope, day)
);

-- The version in force. Whoever starts a deadline reads this row for share; whoever loads a version updates it. So no
-- deadline is reckoned with an old version behind the back of a recomputation.
create table workday_current (
    only_one boolean primary key default true check (only_one),
    version  integer not null references workday_calendar
);
