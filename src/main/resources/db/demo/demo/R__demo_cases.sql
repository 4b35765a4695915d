-- Which cases were laid for the demonstration, by their place in the script. Full as soon as the first start is over.
create table if not exists demo_case (
  serial  integer     primary key,
  case_no varchar(21) not null unique
);
