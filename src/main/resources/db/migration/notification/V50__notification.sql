-- One row per message and way out. The key is the sender's: the same key is never sent twice on the same way.
create table notification_outbox (
    id             bigint generated always as identity primary key,
    key            text        not null,
    channel        text        not null check (channel in ('mail', 'sms')),
    recipient_kind text        not null check (recipient_kind in ('staff', 'outsider', 'email', 'phone')),
    recipient      text        not null,
    language       text        not null,
    kind           text        not null,
    parameters     jsonb       not null,
    case_no        text,
    state          text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'unaddressed')),
    attempts       integer     not null default 0,
    next_at        timestamptz not null,
    created_at     timestamptz not null,
    settled_at     timestamptz,
    last_error     text,
    unique (key, channel)
);

create index notification_outbox_due on notification_outbox (next_at) where state = 'waiting';
create index notification_outbox_failed on notification_outbox (created_at) where state = 'failed';
create index notification_outbox_by_case on notification_outbox (case_no);

create table notification_inbox (
    id         bigint generated always as identity primary key,
    key        text        not null unique,
    recipient  text        not null,
    kind       text        not null,
    parameters jsonb       not null,
    case_no    text,
    created_at timestamptz not null,
    read_at    timestamptz
);

create index notification_inbox_by_recipient on notification_inbox (recipient, created_at desc);
create index notification_inbox_unread on notification_inbox (recipient) where read_at is null;
