-- Every form that was handed in, as it was: who, when, on which version of the form, what.
create table worklist_submission (
  id           bigint generated always as identity primary key,
  case_no      varchar(21) not null,
  process      varchar(64) not null,
  step         varchar(64) not null,
  task         varchar(64) not null unique,
  form         varchar(64) not null,
  form_version varchar(64) not null,
  submitted_by varchar(64) not null,
  submitted_at timestamptz not null,
  content      jsonb       not null
);
create index worklist_submission_case on worklist_submission (case_no, id);
