insert into access_role (position, code, name, name_en) values
    (12, 'award-office', '质量奖承办员', 'Award office'),
    (13, 'award-head', '质量奖核准人', 'Award approver');
