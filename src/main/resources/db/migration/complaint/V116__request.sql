-- What a party asked for beside its tasks, and what became of it: withdrawal, recusal, recheck, reopening.
create table complaint_request (
  id            bigint generated always as identity primary key,
  case_no       varchar(21)   not null,
  at            timestamptz   not null,
  kind          varchar(16)   not null,
  by_role       varchar(16)   not null,
  by_whom       varchar(64)   not null,
  reason        varchar(1000) not null,
  answered_at   timestamptz,
  answer        varchar(16),
  answer_reason varchar(2000)
);
create index complaint_request_case on complaint_request (case_no, id);
-- A second request of the same kind waits until the first is answered, however quickly somebody clicks.
create unique index complaint_request_open on complaint_request (case_no, kind) where answered_at is null;
