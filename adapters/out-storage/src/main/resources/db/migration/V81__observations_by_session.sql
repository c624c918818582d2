-- Observations lie in partitions by their session, as segments do, so that finding and erasing those
-- of one session never costs time that grows with those of others.
alter table observation rename to observation_before;
alter index observation_by_session rename to observation_before_by_session;

create table observation (
  id uuid not null,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  session uuid not null,
  primary key (id, session)
) partition by hash (session);

do $$ begin
  for part in 0..7 loop
    execute format(
      'create table observation_%s partition of observation for values with (modulus 8, remainder %s)',
      part, part);
  end loop;
end $$;

create index observation_by_session on observation (session);
insert into observation (id, owner, version, body, session)
  select id, owner, version, body, session from observation_before;
drop table observation_before;
