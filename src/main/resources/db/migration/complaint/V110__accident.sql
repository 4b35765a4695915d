-- Accident alerts: serious harm that a case tells of, graded and reported up level by level (State Council Order 493).
create table complaint_accident (
  case_no           varchar(21) primary key,
  version           integer     not null,
  origin            varchar(21) not null,
  status            varchar(16) not null,
  category          varchar(16) not null,
  home_unit         varchar(32) not null,
  home_level        varchar(16) not null,
  unit              varchar(32) not null,
  level             varchar(16) not null,
  reached_level     varchar(16),
  informed_level    varchar(16),
  grade             integer check (grade between 1 and 4),
  reason            varchar(1000),
  verified_by       varchar(64),
  culprit           varchar(200) not null,
  happened_at       timestamptz,
  place             varchar(1000) not null,
  course            varchar(4000) not null,
  measures          varchar(2000),
  remarks           varchar(1000),
  dead              integer not null,
  missing           integer not null,
  seriously_injured integer not null,
  slightly_injured  integer not null,
  loss              numeric(16, 2),
  equipment         varchar(16),
  hours             numeric(8, 2),
  evacuated         integer not null,
  trapped           integer not null
);
create index complaint_accident_origin on complaint_accident (origin);

-- Every report made of an accident, as it was made: first, from level to level, supplement, correction, exclusion.
create table complaint_accident_report (
  id                bigint generated always as identity primary key,
  case_no           varchar(21) not null references complaint_accident,
  at                timestamptz not null,
  kind              varchar(16) not null,
  from_unit         varchar(32) not null,
  to_level          varchar(16) not null,
  to_unit           varchar(32),
  told              varchar(200) not null,
  by_user           varchar(64) not null,
  grade             integer,
  dead              integer not null,
  missing           integer not null,
  seriously_injured integer not null,
  slightly_injured  integer not null,
  loss              numeric(16, 2),
  note              varchar(1000)
);
create index complaint_accident_report_case on complaint_accident_report (case_no, id);
