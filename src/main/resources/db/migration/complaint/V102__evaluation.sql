-- Tracking evaluation (Regulation Art. 27; Order 121 Art. 26): one row per round of handling.
create table complaint_evaluation (
  case_no         varchar(21) primary key,
  invited_at      timestamptz,
  stars           integer check (stars between 1 and 5),
  detail          varchar(400),
  comment         varchar(2000),
  rated_at        timestamptz,
  visit_reason    varchar(16),
  visited_by      varchar(64),
  visited_at      timestamptz,
  solved          varchar(8),
  visit_stars     integer check (visit_stars between 1 and 5),
  finding         varchar(16),
  visit_note      varchar(2000),
  measures        varchar(2000),
  rectified       boolean,
  recheck_reason  varchar(1000),
  recheck_result  varchar(16),
  recheck_note    varchar(2000),
  reopen          boolean not null default false
);
create index complaint_evaluation_stars on complaint_evaluation (stars) where stars is not null;
