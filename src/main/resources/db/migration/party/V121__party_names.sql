-- Parts of names are searched by pairs of characters, which suits Chinese names and needs no word boundaries.
create function party_bigrams(name text) returns text[]
    language sql immutable parallel safe
    return (select array_agg(distinct substr(name, i, 2)) from generate_series(1, greatest(length(name) - 1, 1)) i);

alter table party_party add column bigrams text[] generated always as (party_bigrams(lower(name))) stored;
create index party_party_bigrams on party_party using gin (bigrams);
