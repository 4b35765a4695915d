-- A round that was proposed has a case. Everybody who drafted, changed or proposed a plan is kept, and none of them approves it.
alter table award_round
  add case_no varchar(21) unique,
  add proposed_at timestamptz,
  add back_reason varchar(200);

alter table award_round_plan add hands text[] not null default '{}';
alter table award_round_plan add constraint award_round_plan_no_hand check (approved_by <> all (hands));
