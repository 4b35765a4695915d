create table complaint_mediation (
  case_no               varchar(21) primary key,
  respondent_told_at    timestamptz,
  answered_at           timestamptz,
  respondent_consents   boolean,
  respondent_delegates  boolean,
  answer                varchar(4000),
  silent                boolean not null default false,
  mode                  varchar(16),
  meeting_at            timestamptz,
  place                 varchar(200),
  mediator              varchar(64),
  delegated_to          varchar(200),
  recusal_reason        varchar(1000),
  recusal_by            varchar(16),
  ground                varchar(4),
  outcome               varchar(16),
  ended_at              timestamptz,
  private_notes         varchar(4000)
);

-- What was done at each session; both sides may read it, the mediator's notes stand elsewhere.
create table complaint_session (
  id       bigint generated always as identity primary key,
  case_no  varchar(21)   not null,
  at       timestamptz   not null,
  mediator varchar(64)   not null,
  mode     varchar(16)   not null,
  present  varchar(200)  not null,
  record   varchar(4000) not null,
  result   varchar(16)   not null
);
create index complaint_session_case on complaint_session (case_no, id);

create table complaint_appraisal (
  id           bigint generated always as identity primary key,
  case_no      varchar(21)   not null,
  agency       varchar(200)  not null,
  chosen_by    varchar(16)   not null,
  cost_bearer  varchar(100)  not null,
  began_on     date          not null,
  ended_on     date,
  conclusion   varchar(2000)
);
create index complaint_appraisal_case on complaint_appraisal (case_no, id);

create table complaint_agreement (
  case_no               varchar(21)   primary key,
  content               varchar(4000) not null,
  amount                numeric(14, 2),
  method                varchar(200),
  at_once               boolean       not null,
  perform_by            date,
  complainant_signed_at timestamptz,
  complainant_name      varchar(100),
  respondent_signed_at  timestamptz,
  respondent_name       varchar(100),
  declined_by           varchar(16),
  declined_reason       varchar(1000),
  performed             varchar(16)
);

-- The one room of the two parties: messages, proposals and evidence, with a receipt for each.
create table complaint_room_entry (
  id          bigint generated always as identity primary key,
  case_no     varchar(21)   not null,
  at          timestamptz   not null,
  by_role     varchar(16)   not null,
  kind        varchar(16)   not null,
  text        varchar(4000) not null,
  amount      numeric(14, 2),
  documents   varchar(2000) not null,
  answer_to   bigint references complaint_room_entry,
  answer      varchar(16),
  read_at     timestamptz,
  entry_key   varchar(64)   not null unique
);
create index complaint_room_entry_case on complaint_room_entry (case_no, id);
