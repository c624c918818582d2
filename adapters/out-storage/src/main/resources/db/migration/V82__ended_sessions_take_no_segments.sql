-- Sessions whose erasure has begun: no row of a segment is added for them. Whoever adds rows holds a
-- shared advisory lock, whoever adds a session here the exclusive one, so that nothing is under way
-- when the session's rows are deleted.
create table segment_end (
  session uuid primary key,
  ended_at timestamptz not null
);
