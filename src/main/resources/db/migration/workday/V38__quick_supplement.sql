-- Road traffic and fire: casualties are supplemented within seven days, whatever department takes the case.
insert into workday_rule
    (code, line, version, valid_from, valid_to, amount, unit, pausable, name, name_en, basis, grade, note)
values
    ('A-SUPPLEMENT-QUICK', '*', 1, '2007-06-01', null, 7, 'CD', false, '伤亡变化补报期(道路交通、火灾)', 'Supplement on casualties (road traffic, fire)', '国务院令第493号第十三条', 'A', '');
