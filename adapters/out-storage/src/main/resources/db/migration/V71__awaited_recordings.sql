-- Since when the rest of a recording is awaited; empty while the exam runs and once it is concluded.
-- Sessions of before count from their deadline, which is not earlier than their end.
alter table exam_session add column awaited_since timestamptz;
update exam_session set awaited_since = deadline where state in ('ended', 'ended-by-proctor');
create index exam_session_awaited on exam_session (awaited_since) where awaited_since is not null;
