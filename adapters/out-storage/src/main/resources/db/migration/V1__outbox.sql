-- Letters that wait. Content is sealed under the key of whom it concerns, and erased when it was
-- handed over; that it was sent remains.
create table letter (
  id uuid primary key,
  owner uuid not null,
  institution uuid not null,
  body bytea,
  put_at timestamptz not null,
  due_at timestamptz not null,
  failures int not null default 0,
  delivered_at timestamptz,
  check ((body is null) = (delivered_at is not null))
);
create index letter_that_waits on letter (due_at, id) where delivered_at is null;
create index letter_by_owner on letter (owner);
