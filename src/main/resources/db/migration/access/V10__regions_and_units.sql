-- Where the work is done: regions, the departments of Article 5 and their units.
create table access_region (
    code   text primary key,
    name   text not null,
    parent text references access_region,
    level  text not null check (level in ('region', 'prefecture', 'county')),
    branch text not null check (branch in ('local', 'corps'))
);

-- title_region: what the department is called at the level of the autonomous region, where that differs.
-- depth: down to which level units are kept here; a department without units below hands on to the one above.
create table access_department (
    code         text primary key,
    name         text not null,
    name_en      text not null,
    title        text not null,
    title_region text not null,
    depth        text not null check (depth in ('region', 'prefecture', 'county')),
    position     integer not null
);

create table access_unit (
    id         text primary key,
    department text not null references access_department,
    region     text not null references access_region,
    parent     text references access_unit,
    name       text not null,
    unique (department, region)
);
create index access_unit_parent on access_unit (parent);
