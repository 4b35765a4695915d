-- Failed sign-ins by account and by source address, shared by all nodes. Old rows mean nothing and are swept.
create table access_throttle (
    key           text primary key,
    failures      integer     not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null
);
