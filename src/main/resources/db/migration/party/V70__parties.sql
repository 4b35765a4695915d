create table party_party (
  id        bigint generated always as identity primary key,
  case_no   varchar(21)  not null,
  role      varchar(16)  not null,
  organisation boolean   not null,
  name      varchar(200) not null,
  phone     varchar(40),
  email     varchar(200),
  address   varchar(400),
  id_type   varchar(16),
  id_number varchar(40),
  uscc      varchar(18),
  contact   varchar(100),
  secret    boolean      not null default false
);
create index party_party_case on party_party (case_no, role);
create index party_party_phone on party_party (phone) where phone is not null;
create index party_party_uscc on party_party (uscc) where uscc is not null;
create index party_party_name on party_party (name);

-- The key that a party without an account holds: a one-time link, or the session that came of it.
create table party_access (
  token_hash varchar(64) primary key,
  case_no    varchar(21) not null,
  role       varchar(16) not null,
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  revoked_at timestamptz
);
create index party_access_case on party_access (case_no, role);
