-- What is known of each sealed segment; the row is also the work item of its analysis. The session
-- is part of every key, so that no cost grows with the number of segments kept before.
create table segment (
  session uuid not null,
  stream text not null,
  sitting int not null,
  sequence bigint not null,
  started_at timestamptz not null,
  monotonic_nanos bigint not null,
  duration_nanos bigint not null,
  media_type text not null,
  length bigint not null,
  digest bytea not null,
  previous_digest bytea,
  cut_short boolean not null,
  received_at timestamptz not null,
  witnessed boolean not null,
  due_at timestamptz not null default '-infinity',
  analysed boolean not null default false,
  primary key (session, stream, sitting, sequence)
) partition by hash (session);

do $$ begin
  for part in 0..7 loop
    execute format(
      'create table segment_%s partition of segment for values with (modulus 8, remainder %s)',
      part, part);
  end loop;
end $$;

create index segment_that_waits on segment (received_at) where not analysed;
