-- From a case back to the key of its paper, for opening a second case out of it.
create index complaint_lodging_case on complaint_lodging (case_no);
alter table complaint_lodging alter column idempotency_key type varchar(80);

-- What is no complaint and no report (Order 121 Art. 44): what it is, and what the sender is told.
alter table complaint_routing add column other_path varchar(32);
alter table complaint_routing add column path_text varchar(2000);

