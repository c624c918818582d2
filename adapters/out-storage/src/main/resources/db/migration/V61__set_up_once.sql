-- The institution with which this installation was set up. The key allows one row: of two set-ups
-- at the same moment one waits for the other, and is refused.
create table set_up (
  once boolean primary key default true check (once),
  institution uuid not null references institution deferrable initially deferred
);
insert into set_up (institution) select id from institution order by id limit 1;
