-- Who works here and who turns to us: accounts, posts (user x role x unit), absences with a substitute.
create table access_role (
    code     text primary key,
    name     text not null,
    name_en  text not null,
    position integer not null
);

insert into access_role (position, code, name, name_en) values
    (1, 'intake', '接收登记', 'Intake'),
    (2, 'intake-lead', '接收负责人', 'Intake lead'),
    (3, 'handler', '承办人', 'Handler'),
    (4, 'mediator', '调解员', 'Mediator'),
    (5, 'checker', '核查员', 'Checker'),
    (6, 'head', '负责人', 'Head'),
    (7, 'leader', '分管领导', 'Leader'),
    (8, 'evaluator', '回访评价员', 'Evaluator'),
    (9, 'records', '档案员', 'Records keeper'),
    (10, 'auditor', '审计员', 'Auditor'),
    (11, 'admin', '系统管理员', 'Administrator');

-- password: null for people who sign in by the authority's own identity provider only.
-- must_change: the password was given out by an administrator and opens nothing but the page that changes it.
-- demo: invented people; the application refuses to start with them outside the demo profile.
create table access_user (
    login       text primary key check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    kind        text        not null check (kind in ('staff', 'outsider')),
    name        text        not null,
    email       text        not null default '',
    phone       text        not null default '',
    password    text,
    must_change boolean     not null default false,
    enabled     boolean     not null default true,
    demo        boolean     not null default false,
    created_at  timestamptz not null default now()
);

create table access_post (
    id         bigint generated always as identity primary key,
    login      text not null references access_user,
    role       text not null references access_role,
    unit       text not null references access_unit,
    valid_from date not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from),
    unique (login, role, unit, valid_from)
);
create index access_post_unit on access_post (unit, role);

-- roles: the roles the substitute stands in for; empty for all. Administration never passes to a substitute.
create table access_absence (
    id         bigint generated always as identity primary key,
    login      text        not null references access_user,
    from_day   date        not null,
    to_day     date        not null,
    substitute text        not null references access_user,
    roles      text[]      not null default '{}',
    created_by text        not null,
    created_at timestamptz not null,
    begun      boolean     not null default false,
    check (to_day >= from_day),
    check (substitute <> login)
);
create index access_absence_substitute on access_absence (substitute, from_day, to_day);
create index access_absence_login on access_absence (login, from_day, to_day);

-- People outside sign in with their phone number; the login itself says nothing of them.
create sequence access_outsider start with 100001;
create unique index access_user_outsider_phone on access_user (phone) where kind = 'outsider' and phone <> '';
