-- What is open and until when, for boards and lists: one row per open task, written in the transaction that opens, moves
-- or ends it. No personal data stands here. A party's task has no unit; it waits at the unit that has the case.
create table worklist_open_task (
    task     varchar(64)  primary key,
    case_no  varchar(21)  not null,
    process  varchar(64)  not null,
    step     varchar(64)  not null,
    label    varchar(200) not null,
    role     varchar(32)  not null,
    unit     varchar(32),
    assignee varchar(64),
    due      timestamptz,
    since    timestamptz  not null
);
create index worklist_open_task_case on worklist_open_task (case_no);
create index worklist_open_task_unit on worklist_open_task (unit, step, due);
create index worklist_open_task_due on worklist_open_task (due);
