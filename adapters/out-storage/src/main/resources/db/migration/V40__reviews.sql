-- What looks at segments measured, sealed under the session's key; never a likeness. Erased with
-- the session.
create table observation (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  session uuid not null
);
create index observation_by_session on observation (session);

-- What was last found in a session, sealed under the session's key. Erased with the session.
create table session_flags (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null
);
create index session_flags_by_exam on session_flags (exam);

-- What people decided, sealed under the session's key. Erased with the session.
create table review (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null,
  state text not null
);
create index review_by_exam on review (exam);
