-- For indicators by period.
create index complaint_mediation_ended on complaint_mediation (ended_at) where ended_at is not null;
create index complaint_evaluation_rated on complaint_evaluation (rated_at) where rated_at is not null;
