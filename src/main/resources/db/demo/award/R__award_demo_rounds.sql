-- Two rounds of the regional award: the seventh is over, the eighth takes applications for five weeks from the first start.
-- What they say is of the demo; which numbers rules or reports know is in the decision record of the plans.
insert into award_programme values
  ('region', 'region', 'amr-650000', '新疆维吾尔自治区人民政府质量奖', 'Government Quality Award of Xinjiang')
on conflict do nothing;

insert into award_round (programme, number) values ('region', 7), ('region', 8) on conflict do nothing;

insert into award_round_plan
select 'region', r.number, 1,
  jsonb_build_object(
    'quota', jsonb_build_object('award', 5, 'nomination', 10, 'cycleYears', 2),
    'window', jsonb_build_object(
      'opens', to_char(r.opens at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'closes', to_char(r.closes at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
    'eligibility', jsonb_build_object('individuals', false, 'teams', r.teams, 'operatingYears', 5, 'lookBackYears', 3),
    'scoreSheet', 'GB/T 19580—2012',
    'supplementDays', 5,
    'stages', r.stages,
    'vote', '{"quorum": {"parts": 2, "of": 3}, "pass": {"parts": 2, "of": 3}}'::jsonb,
    'publicity', jsonb_build_object('internal', 5, 'recommended', 5, 'accepted', 5, 'candidates', 10),
    'afterwards', jsonb_build_object('validYears', 4, 'reapplyYears', 4),
    'announcement', '申报坚持自愿、不收取任何费用。申报组织先在内部公示，再由推荐单位审核、公示、报送；截止时间之后报送的不予受理。'),
  'award-office', r.opens - interval '20 days', 'award-head', r.opens - interval '15 days'
from (values
  (7, (current_date - 545 + time '10:00') at time zone 'Asia/Shanghai',
      (current_date - 515 + time '18:00') at time zone 'Asia/Shanghai', false,
      '[{"stage": "QUALIFICATION"}, {"stage": "DESK_REVIEW", "cut": 24, "panel": 5},
        {"stage": "SITE_VISIT", "cut": 20, "panel": 5}, {"stage": "VOTE"}]'::jsonb),
  (8, (current_date - 3 + time '10:00') at time zone 'Asia/Shanghai',
      (current_date + 35 + time '18:00') at time zone 'Asia/Shanghai', true,
      '[{"stage": "QUALIFICATION"}, {"stage": "DESK_REVIEW", "cut": 24, "panel": 5},
        {"stage": "DEFENCE", "cut": 20, "panel": 7}, {"stage": "SITE_VISIT", "panel": 5}, {"stage": "VOTE"}]'::jsonb)
  ) as r (number, opens, closes, teams, stages)
on conflict do nothing;

update award_round r set announced_plan = 1, announced_at = v.approved_at
from award_round_plan v
where r.programme = 'region' and r.announced_plan is null
  and v.programme = r.programme and v.number = r.number and v.version = 1;
