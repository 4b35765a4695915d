-- Lists of cases go by the day of receipt, newest first, and from page to page by the last line of the one before.
create index casefile_case_received on casefile_case (received_at desc, case_no desc);
create index casefile_case_open on casefile_case (received_at desc, case_no desc) where closed_at is null;
create index casefile_case_closed on casefile_case (closed_at) where closed_at is not null;
create index casefile_case_unit_received on casefile_case (unit, received_at desc, case_no desc);
