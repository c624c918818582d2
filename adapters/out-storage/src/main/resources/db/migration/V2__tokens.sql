-- Only the SHA-256 of a token is kept: it has 256 random bits, so that nothing can be guessed.
create table token (
  hash bytea primary key,
  kind text not null,
  holder uuid not null,
  institution uuid,
  expires_at timestamptz not null
);
create index token_by_holder on token (holder, kind);
create index token_by_expiry on token (expires_at);
