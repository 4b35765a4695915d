create table complaint_complaint (
  case_no            varchar(21)   primary key,
  version            integer       not null,
  status             varchar(32)   not null,
  intake_unit        varchar(32)   not null,
  received_on        date          not null,
  domain             varchar(32)   not null,
  trader_kind        varchar(32)   not null,
  region             varchar(6)    not null,
  facts              varchar(4000) not null,
  claims             varchar(400)  not null,
  amount             numeric(14, 2),
  bought_on          date,
  harm_known_on      date,
  goods              varchar(200),
  order_number       varchar(64),
  serious_harm       boolean       not null,
  dead               integer       not null,
  injured            integer       not null,
  loss               numeric(14, 2),
  publicity_consent  boolean       not null,
  delegation_consent boolean       not null,
  reopened           integer       not null,
  handler            varchar(64),
  decision           varchar(16),
  ground             varchar(4),
  reason             varchar(4000),
  decided_on         date,
  accepted_on        date,
  outcome            varchar(16),
  lead_found         boolean       not null
);
create index complaint_complaint_order on complaint_complaint (order_number) where order_number is not null;

-- The whole paper as it was handed in: the register's columns above are drawn from it.
create table complaint_intake (
  case_no      varchar(21) primary key,
  form         varchar(64) not null,
  form_version varchar(64) not null,
  answers      jsonb       not null
);

-- A repeated submission with the same key answers with the case it opened before.
create table complaint_lodging (
  idempotency_key varchar(64) primary key,
  case_no         varchar(21) not null
);

create table complaint_identity (
  case_no   varchar(21)   primary key,
  materials varchar(1000) not null,
  until     date          not null,
  missed    boolean       not null
);

-- Where a case is sent: what the tables proposed, what the intake chose, and every move since.
create table complaint_routing (
  case_no       varchar(21) primary key,
  intake_unit   varchar(32) not null,
  proposed_line varchar(16) not null,
  proposed_unit varchar(32) not null,
  rule          varchar(64) not null,
  target_line   varchar(16),
  target_unit   varchar(32),
  returns       integer     not null default 0
);

create table complaint_move (
  id        bigint generated always as identity primary key,
  case_no   varchar(21) not null,
  at        timestamptz not null,
  kind      varchar(16) not null,
  from_unit varchar(32) not null,
  to_unit   varchar(32),
  by_user   varchar(64) not null,
  code      varchar(32),
  reason    varchar(1000)
);
create index complaint_move_case on complaint_move (case_no, id);
