-- Keys and sessions by the hashes of their secrets. Neither is written to an export.

create table access_key (
    sha256   ${text}    not null primary key,
    name     ${text}    not null unique,
    role     ${text}    not null,
    made_ms  ${integer} not null,
    used_day ${text}
)${strict};

create table access_session (
    sha256     ${text}    not null primary key,
    key_sha256 ${text}    not null references access_key (sha256) on delete cascade,
    until_ms   ${integer} not null
)${strict};

create index access_session_by_key on access_session (key_sha256, until_ms);
