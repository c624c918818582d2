-- Sessions and what happened in them. Bodies are sealed under the session's key.
create table exam_session (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  exam uuid not null,
  candidate uuid not null,
  state text not null,
  under_way boolean not null,
  begun_at timestamptz not null,
  deadline timestamptz not null
);
create index exam_session_by_exam on exam_session (exam, begun_at);
create index exam_session_by_candidate on exam_session (candidate, begun_at);
create index exam_session_overdue on exam_session (deadline) where under_way;

create table session_event (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  session uuid not null,
  happened_at timestamptz not null
);
create index session_event_by_session on session_event (session, happened_at);

create table chat_message (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  session uuid not null,
  sent_at timestamptz not null
);
create index chat_message_by_session on chat_message (session, sent_at);

create table support_report (
  id uuid primary key,
  owner uuid not null,
  version bigint not null,
  body bytea not null,
  session uuid not null,
  institution uuid not null,
  open boolean not null,
  reported_at timestamptz not null
);
create unique index support_report_open on support_report (session) where open;
create index support_report_by_session on support_report (session, reported_at);
create index support_report_that_waits on support_report (institution, reported_at) where open;

-- What was signed is compared with what is kept; nothing in it is personal.
create table witness (
  id uuid primary key,
  session uuid not null,
  signed_at timestamptz not null,
  sent_at timestamptz,
  signature text not null
);
create index witness_by_session on witness (session, signed_at);

create table witnessed_digest (
  witness uuid not null references witness on delete cascade,
  place int not null,
  session uuid not null,
  stream text not null,
  sitting int not null,
  sequence bigint not null,
  digest bytea not null,
  signed_at timestamptz not null,
  primary key (witness, place)
);
create index witnessed_digest_by_segment
  on witnessed_digest (session, stream, sitting, sequence, signed_at);
