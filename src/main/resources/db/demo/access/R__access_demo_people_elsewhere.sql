-- More invented people, so that every demo case has somebody to work on it: counties and departments beyond those of the
-- other file, in each a full set of five people. The password of all is demo-2026 as well.
insert into access_user (login, kind, name, email, phone, password, demo)
select login, 'staff', name, login || '@demo.example', '', '$2a$04$ybKP4PhPXLMu8v4fY.57ru4LaI5SRVhZeaUJwpdcVgyTqKIK3H106', true
from (values
    ('cj-intake', '马玉兰'),
    ('cj-handler', '哈力木拉提·沙吾提'),
    ('cj-mediator', '曹志军'),
    ('cj-head', '杨海波'),
    ('cj-evaluator', '阿尔祖古丽·卡德尔'),
    ('ht-intake', '热比古丽·麦提尼亚孜'),
    ('ht-handler', '阿卜来提·图尔荪'),
    ('ht-mediator', '陆振华'),
    ('ht-head', '穆塔力甫·如则'),
    ('ht-evaluator', '汪淑珍'),
    ('yl-intake', '古丽扎达·对山'),
    ('yl-handler', '叶留·阿合买提'),
    ('yl-mediator', '宋玉梅'),
    ('yl-head', '胡尔曼·托肯'),
    ('yl-evaluator', '邱小芸'),
    ('cult-intake', '董雪'),
    ('cult-handler', '阿勒腾别克·哈里'),
    ('cult-mediator', '焦志平'),
    ('cult-head', '沙依拉西·木哈买提'),
    ('cult-evaluator', '贾丽'),
    ('agri-intake', '则比古丽·乌斯曼'),
    ('agri-handler', '薛国强'),
    ('agri-mediator', '亚森·奥布力'),
    ('agri-head', '阿曼古丽·赛麦提'),
    ('agri-evaluator', '卢爱民')) as people (login, name)
on conflict do nothing;

insert into access_post (login, role, unit, valid_from)
select office || '-' || person, role, unit, date '2026-01-01'
from (values ('cj', 'amr-652301'), ('ht', 'amr-653201'), ('yl', 'amr-654000'), ('cult', 'cult-654000'), ('agri', 'agri-653100'))
         as offices (office, unit),
     (values ('intake', 'intake'), ('intake', 'intake-lead'), ('handler', 'handler'), ('handler', 'checker'),
             ('mediator', 'mediator'), ('head', 'head'), ('head', 'leader'), ('evaluator', 'evaluator'),
             ('evaluator', 'records')) as posts (person, role)
on conflict do nothing;
