-- The key under which a case was opened: a repetition with the same key finds it here instead of opening another.
alter table casefile_case add column opened_under varchar(100) unique;
