-- A link may be for one of several people of a party; each has their own, sent to their own address.
alter table party_access
  add column person    varchar(100) not null default '',
  add column contact   varchar(200),
  add column issued_by varchar(64) not null default 'system';
