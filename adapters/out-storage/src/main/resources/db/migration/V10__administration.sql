-- Who hosts exams. Sealed under its own key, as is all that belongs to nobody in particular.
create table institution (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null
);

-- Staff sign in by their address, which is found by its keyed hash.
create table staff_account (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null,
  email_hash bytea not null unique
);

-- Candidates, each sealed under a key of their own.
create table candidate (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null,
  email_hash bytea not null,
  identifier_hash bytea not null,
  unique (institution, email_hash),
  unique (institution, identifier_hash)
);
create index candidate_by_institution on candidate (institution, id);

create table course (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null
);

create table exam (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null,
  course uuid not null
);
create index exam_by_course on exam (course, id);
create index exam_by_institution on exam (institution, id);

-- One candidate in one exam: guidelines confirmed, re-openings, retakes.
create table enrolment (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null,
  candidate uuid not null,
  unique (exam, candidate)
);
create index enrolment_by_candidate on enrolment (candidate, id);

-- Personal links; of the secret only its SHA-256.
create table invitation (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null,
  candidate uuid not null,
  secret_hash text not null unique
);
create index invitation_by_exam_and_candidate on invitation (exam, candidate, id);

-- Launches that were refused. No candidate is named.
create table refused_launch (
  number bigint generated always as identity primary key,
  institution uuid not null,
  exam uuid not null,
  code text not null,
  at timestamptz not null
);
create index refused_launch_by_exam on refused_launch (exam, number);

create table hold (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null,
  stands boolean not null
);
create index hold_that_stands on hold (institution, id) where stands;

-- What is kept until when; after its erasure the statement stays. It holds identifiers only.
create table retained (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  institution uuid not null,
  candidate uuid not null,
  exam uuid,
  state text not null,
  due_at timestamptz not null
);
create index retained_that_is_due on retained (institution, due_at) where state <> 'ERASED';
create index retained_that_was_erased on retained (institution, id) where state = 'ERASED';
create unique index retained_once on retained (candidate, exam) nulls not distinct
  where state <> 'ERASED';
