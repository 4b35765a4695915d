-- What somebody is sending or has sent in, and has not handed in with a form yet. It belongs to its holder alone: an open
-- draft, or the key of a party. place: the form and field where it was chosen. Chunks are counted here; the bytes grow in a file beside the store.
create table document_upload (
  id          uuid         primary key,
  holder      varchar(120) not null,
  place       varchar(160) not null,
  name        varchar(160) not null,
  fingerprint varchar(80)  not null,
  size        bigint       not null check (size > 0),
  received    bigint       not null default 0 check (received between 0 and size),
  kind        varchar(12),
  hash        char(64)     references document_content,
  form        varchar(64),
  field       varchar(80),
  begun_at    timestamptz  not null,
  touched_at  timestamptz  not null,
  check ((kind is null) = (hash is null)),
  check ((form is null) = (field is null))
);
create index document_upload_holder on document_upload (holder, begun_at);
create index document_upload_hash on document_upload (hash);
create index document_upload_age on document_upload (touched_at);

-- The files of a case. An upload becomes an attachment, once, and keeps its id; what was handed in for two cases is
-- there twice. side: the party role that supplied it, or staff. shared: whether the other side may see it too.
create table document_attachment (
  id          uuid         not null,
  case_no     varchar(21)  not null,
  form        varchar(64)  not null,
  field       varchar(80)  not null,
  side        varchar(20)  not null,
  shared      boolean      not null default false,
  supplied_by varchar(64)  not null,
  supplied_at timestamptz  not null,
  name        varchar(160) not null,
  kind        varchar(12)  not null,
  size        bigint       not null,
  hash        char(64)     not null references document_content,
  primary key (case_no, id)
);
create index document_attachment_hash on document_attachment (hash);
