-- Bytes are kept outside the database under their SHA-256; whatever refers to them has a foreign key to this row, and
-- what nothing refers to any more is swept.
create table document_content (
  hash      char(64)    primary key,
  size      bigint      not null check (size > 0),
  stored_at timestamptz not null
);
