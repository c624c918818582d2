-- The wrapped secret of each candidate, session and institution. A destroyed one stays as a
-- tombstone, so that it can never be made again.
create table data_key (
  owner uuid primary key,
  institution uuid,
  wrapped bytea,
  made_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null)),
  check (wrapped is null or institution is not null)
);
