-- Which documents an institution accepts, and how its own cards look; one row for each that chose.
create table accepted_documents (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null
);
