-- Where sessions that are over stand in the queue for people: worked out from session, review and
-- flags at these versions. Everything here may be deleted at any time and is worked out anew; a
-- change of the order (ReviewOrder) deletes it in its own migration. Urgency is the rank of the
-- reason, the smallest first; null where nobody is waited for.
create table review_place (
  session uuid primary key references exam_session on delete cascade,
  exam uuid not null,
  institution uuid not null,
  session_version bigint not null,
  review_version bigint not null,
  flags_version bigint not null,
  urgency smallint,
  weight bigint,
  undecided int,
  high int,
  since timestamptz
);
create index review_place_that_waits
  on review_place (institution, urgency, weight desc, since, session) where urgency is not null;
