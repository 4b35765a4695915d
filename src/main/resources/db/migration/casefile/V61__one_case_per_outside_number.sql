-- A number of another system stands for one case only; the search by number uses the same index.
create unique index casefile_external_number_once on casefile_external_number (number, system);
drop index casefile_external_number_number;
