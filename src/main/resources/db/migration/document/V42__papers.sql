-- Papers that the authority has issued. A paper is never changed and never taken back: a later paper says otherwise.
create table document_paper_counter (
  unit   varchar(32) not null,
  series varchar(16) not null,
  year   integer     not null,
  last   integer     not null,
  primary key (unit, series, year)
);

create table document_paper (
  id         bigint generated always as identity primary key,
  issue_key  varchar(200) not null unique,
  case_no    varchar(21)  not null,
  style      varchar(32)  not null,
  unit       varchar(32)  not null,
  series     varchar(16)  not null,
  year       integer      not null,
  serial     integer      not null,
  number     varchar(60)  not null,
  title      varchar(100) not null,
  addressees varchar(200) not null,
  hash       char(64)     not null references document_content,
  media_type varchar(40)  not null,
  issued_at  timestamptz  not null,
  unique (unit, series, year, serial)
);
create index document_paper_case on document_paper (case_no, id);
create index document_paper_hash on document_paper (hash);

create function document_paper_stays() returns trigger language plpgsql as $$
begin
  raise exception 'an issued paper is never changed';
end $$;
create trigger document_paper_stays before update or delete on document_paper
  for each row execute function document_paper_stays();
