-- Every look at personal evidence. The entry is sealed under the candidate's key; the digest chains
-- over the sealed bytes, so that destroying a key leaves the chain whole.
create table access_entry (
  institution uuid not null,
  number bigint not null,
  id uuid not null unique,
  candidate uuid not null,
  session uuid,
  body bytea not null,
  digest bytea not null,
  primary key (institution, number)
);
create index access_entry_by_candidate on access_entry (candidate, number);
create index access_entry_by_session on access_entry (session, number) where session is not null;

-- The end of each institution's chain; its lock puts entries in order.
create table access_chain (
  institution uuid primary key,
  length bigint not null,
  digest bytea not null
);

create function access_entries_stay() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the access log are only ever added';
end $$;

create trigger access_entries_stay before update or delete or truncate on access_entry
  for each statement execute function access_entries_stay();
