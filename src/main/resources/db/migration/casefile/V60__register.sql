-- The register: one row per case of any kind. No personal data stands here.
create table casefile_number (
  kind   varchar(2) not null,
  region varchar(6) not null,
  year   integer    not null,
  last   integer    not null,
  primary key (kind, region, year)
);

create table casefile_case (
  case_no     varchar(21) primary key,
  kind        varchar(2)  not null,
  region      varchar(6)  not null,
  unit        varchar(32) not null,
  line        varchar(16) not null,
  status      varchar(32) not null,
  origin      varchar(16) not null,
  lodged_by   varchar(64),
  received_at timestamptz not null,
  closed_at   timestamptz,
  query_code  varchar(64) not null,
  changed_at  timestamptz not null
);
create index casefile_case_unit on casefile_case (unit, status, received_at desc);
create index casefile_case_lodged_by on casefile_case (lodged_by) where lodged_by is not null;

create table casefile_link (
  case_no  varchar(21) not null references casefile_case,
  other    varchar(21) not null references casefile_case,
  relation varchar(16) not null,
  primary key (case_no, other, relation)
);

create table casefile_external_number (
  case_no varchar(21) not null references casefile_case,
  system  varchar(16) not null,
  number  varchar(64) not null,
  primary key (case_no, system)
);
create index casefile_external_number_number on casefile_external_number (number);

-- What happened to the case, for its history page: codes, not sentences.
create table casefile_event (
  id      bigint generated always as identity primary key,
  case_no varchar(21) not null references casefile_case,
  at      timestamptz not null,
  code    varchar(64) not null,
  actor   varchar(64) not null,
  detail  varchar(200),
  public  boolean     not null
);
create index casefile_event_case on casefile_event (case_no, id);
