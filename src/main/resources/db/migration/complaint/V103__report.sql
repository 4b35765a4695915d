-- Reports (举报) as they came in. Where a report stands is in the register; who sent it is in the parties, marked secret.
create table complaint_report (
  case_no         varchar(21)   primary key,
  intake_unit     varchar(32)   not null,
  received_on     date          not null,
  domain          varchar(32)   not null,
  trader_kind     varchar(32)   not null,
  region          varchar(6)    not null,
  facts           varchar(4000) not null,
  anonymous       boolean       not null,
  insider         boolean       not null,
  reward          boolean       not null,
  confidentiality varchar(16)   not null,
  serious_harm    boolean       not null,
  dead            integer       not null,
  injured         integer       not null,
  loss            numeric(14, 2)
);
