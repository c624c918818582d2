-- Beside the versions that a place was worked out from stand those that are kept now. Triggers write
-- them, so that a look joins nothing, and who changes a session need not know of the queue. 0 as the
-- session's is one that is not over. From now on rows are not deleted but set back: a change of the
-- order (ReviewOrder) sets session_version to 0 in its own migration.
alter table review_place
  add session_now bigint not null default 0,
  add review_now bigint not null default 0,
  add flags_now bigint not null default 0,
  alter session_version set default 0,
  alter review_version set default 0,
  alter flags_version set default 0,
  alter institution drop not null;

insert into review_place (session, exam, session_now, review_now, flags_now)
select s.id, s.exam, case when s.under_way then 0 else s.version end,
  coalesce(r.version, 0), coalesce(f.version, 0)
from exam_session s left join review r on r.id = s.id left join session_flags f on f.id = s.id
on conflict (session) do update set
  session_now = excluded.session_now, review_now = excluded.review_now, flags_now = excluded.flags_now;

create index review_place_outdated on review_place (session)
  where session_now > 0 and (session_version <> session_now
    or review_version <> review_now or flags_version <> flags_now);

drop index review_place_that_waits;
create index review_place_that_waits
  on review_place (institution, urgency, weight desc, since, session) include (exam)
  where urgency is not null;

create function place_follows_session() returns trigger language plpgsql as $$
begin
  insert into review_place (session, exam, session_now, review_now, flags_now)
  values (new.id, new.exam, case when new.under_way then 0 else new.version end,
    coalesce((select version from review where id = new.id), 0),
    coalesce((select version from session_flags where id = new.id), 0))
  on conflict (session) do update set session_now = excluded.session_now;
  return null;
end
$$;

create function place_follows_review() returns trigger language plpgsql as $$
begin
  insert into review_place (session, exam, review_now)
  select s.id, s.exam, new.version from exam_session s where s.id = new.id for key share
  on conflict (session) do update set review_now = excluded.review_now;
  return null;
end
$$;

create function place_follows_flags() returns trigger language plpgsql as $$
begin
  insert into review_place (session, exam, flags_now)
  select s.id, s.exam, new.version from exam_session s where s.id = new.id for key share
  on conflict (session) do update set flags_now = excluded.flags_now;
  return null;
end
$$;

-- A session under way changes often, and has no place.
create trigger place_follows_new_session after insert on exam_session
  for each row when (not new.under_way) execute function place_follows_session();
create trigger place_follows_session after update on exam_session
  for each row when (not new.under_way or not old.under_way) execute function place_follows_session();
create trigger place_follows_review after insert or update on review
  for each row execute function place_follows_review();
create trigger place_follows_flags after insert or update on session_flags
  for each row execute function place_follows_flags();
