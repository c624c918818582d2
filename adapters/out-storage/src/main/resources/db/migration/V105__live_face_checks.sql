-- What was asked of a face at check-in and what was measured, sealed under the check-in's key.
create table live_face_check (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null,
  candidate uuid not null
);
create index live_face_check_by_candidate on live_face_check (candidate, id);
