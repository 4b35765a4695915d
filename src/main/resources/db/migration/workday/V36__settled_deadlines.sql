-- For indicators: a clock counts on the day it was met, or where it was not, on the day it ran out.
create index workday_deadline_settled on workday_deadline (code, (coalesce(ended, due_moment)));
