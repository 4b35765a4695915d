-- Names and addresses without spaces, brackets and punctuation, for finding the same party in other cases.
alter table party_party add column name_key varchar(200) generated always as
  (regexp_replace(lower(name), '[[:space:][:punct:]（）【】《》，。、；：·　]', '', 'g')) stored;
alter table party_party add column address_key varchar(400) generated always as
  (regexp_replace(lower(address), '[[:space:][:punct:]（）【】《》，。、；：·　]', '', 'g')) stored;
create index party_party_name_key on party_party (name_key);
create index party_party_address_key on party_party (address_key) where address_key is not null;
create index party_party_id_number on party_party (id_number) where id_number is not null;
drop index party_party_name;
