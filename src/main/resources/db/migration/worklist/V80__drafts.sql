-- A long form that somebody is filling in. The browser holds a token, the table only its hash: who reads the table
-- cannot open a draft. Once the form is sent, its values are gone and the outcome stays, so that sending it again
-- leads to the same place.
create table worklist_draft (
    id         uuid primary key,
    journey    text        not null,
    token_hash text        not null,
    owner      text,
    content    text        not null,
    outcome    text,
    started_at timestamptz not null,
    touched_at timestamptz not null,
    unique (journey, token_hash)
);

create index worklist_draft_by_owner on worklist_draft (owner, journey) where owner is not null and outcome is null;
create index worklist_draft_by_age on worklist_draft (touched_at);
