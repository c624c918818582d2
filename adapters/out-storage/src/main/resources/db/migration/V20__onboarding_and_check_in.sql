-- Who a candidate is. An onboarding and its pictures are sealed under the onboarding's own key, so
-- that they can be erased while the candidate stays.
create table onboarding (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null,
  candidate uuid not null unique,
  waiting_since timestamptz
);
create index onboarding_that_waits on onboarding (institution, waiting_since)
  where waiting_since is not null;

-- What a candidate did before an exam, sealed under the check-in's own key.
create table check_in (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null,
  candidate uuid not null,
  begun_at timestamptz not null
);
create index check_in_by_exam_and_candidate on check_in (exam, candidate, begun_at);

-- Pictures of onboardings and check-ins, sealed under the key of their owner.
create table picture (
  id uuid primary key,
  owner uuid not null,
  body bytea not null
);
create index picture_by_owner on picture (owner);
