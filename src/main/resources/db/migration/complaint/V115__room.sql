-- The room of the two parties is a record: entries are only ever added, and an answer to a proposal is an entry of its own.
alter table complaint_room_entry
  drop column answer,
  drop column read_at,
  add column author     varchar(100) not null default '',
  add column method     varchar(200),
  add column perform_by date;
-- A proposal is answered once, whoever is quicker.
create unique index complaint_room_answer on complaint_room_entry (answer_to) where answer_to is not null;

-- When a side first saw an entry of another.
create table complaint_room_receipt (
  entry   bigint      not null references complaint_room_entry,
  side    varchar(16) not null,
  seen_at timestamptz not null,
  primary key (entry, side)
);

create function complaint_room_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'What was said in the room stays as it was said: % on % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger complaint_room_entry_stays before update or delete or truncate on complaint_room_entry
    for each statement execute function complaint_room_refuse();
create trigger complaint_room_receipt_stays before update or delete or truncate on complaint_room_receipt
    for each statement execute function complaint_room_refuse();

-- The last day on which a party may ask for the recusal of the mediator, as the notice of mediation prints it.
alter table complaint_mediation
  add column recusal_until date;
