-- The official notices for 2027 are not known to this product. So that the demonstration runs past New Year, it gets a
-- calendar with the statutory minimum only, marked as what it is. A real house loads the real notices instead.
insert into workday_calendar
select 2, now(), 'system', '演示用:2027年按法定最少天数推算,不是正式通知'
where not exists (select from workday_calendar where version = 2);

insert into workday_calendar_year
select 2, scope, year from workday_calendar_year where version = 1
union
select 2, scope, 2027 from unnest(array ['CN', 'CN-XJ']) scope
on conflict do nothing;

insert into workday_day
select 2, scope, day, kind, name, source from workday_day where version = 1
union
select 2, scope, day::date, 'off', name, scope || ': 演示推算,不是正式通知'
from (values ('CN', '2027-01-01', '元旦'),
             ('CN', '2027-02-05', '春节'),
             ('CN', '2027-02-06', '春节'),
             ('CN', '2027-02-07', '春节'),
             ('CN', '2027-02-08', '春节'),
             ('CN', '2027-04-05', '清明节'),
             ('CN', '2027-05-01', '劳动节'),
             ('CN', '2027-05-02', '劳动节'),
             ('CN', '2027-06-09', '端午节'),
             ('CN', '2027-09-15', '中秋节'),
             ('CN', '2027-10-01', '国庆节'),
             ('CN', '2027-10-02', '国庆节'),
             ('CN', '2027-10-03', '国庆节'),
             ('CN-XJ', '2027-03-10', '肉孜节'),
             ('CN-XJ', '2027-05-17', '古尔邦节'),
             ('CN-XJ', '2027-05-18', '古尔邦节'),
             ('CN-XJ', '2027-05-19', '古尔邦节')) estimate (scope, day, name)
on conflict do nothing;

update workday_current set version = 2 where version = 1;
