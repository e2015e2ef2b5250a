-- What an archive keeps. The dialects give ${text}, ${integer}, ${bytes} and ${strict}.
-- number: in the order of keeping, from 1. ..._ms: milliseconds since 1970 in UTC.

create table article (
    number      ${integer} not null primary key,
    id          ${text}    not null unique,
    first_id    ${text}    not null,
    revision    ${integer} not null check (revision >= 1),
    kept_ms     ${integer} not null,
    origin      ${text}    not null,
    outlet      ${text},
    title       ${text},
    byline      ${text},
    published   ${text},
    updated     ${text},
    url         ${text},
    language    ${text},
    text        ${text}    not null,
    text_sha256 ${text}    not null,
    unique (first_id, revision)
)${strict};

create index article_by_url on article (url);
create index article_by_text on article (text_sha256);

create table reading (
    article_id ${text}    not null primary key references article (id),
    number     ${integer} not null unique,
    model      ${text}    not null,
    rules      ${text}    not null,
    made_ms    ${integer} not null,
    sha256     ${text}    not null,
    bytes      ${bytes}   not null
)${strict};

create index reading_by_version on reading (model, rules);

create table story (
    id        ${text}    not null primary key references article (id),
    number    ${integer} not null unique,
    closed    ${integer} not null check (closed in (0, 1)),
    successor ${text} references story (id) deferrable initially deferred,
    check (closed = 1 or successor is null)
)${strict};

create table story_article (
    story_id   ${text}    not null references story (id),
    position   ${integer} not null,
    article_id ${text}    not null unique references article (id),
    primary key (story_id, position)
)${strict};

create table story_word (
    story_id   ${text}    not null references story (id),
    position   ${integer} not null,
    article_id ${text}    not null references article (id),
    span_begin ${integer} not null,
    span_end   ${integer} not null,
    primary key (story_id, position)
)${strict};

create table decision (
    number       ${integer} not null primary key,
    id           ${text}    not null unique,
    kind         ${text}    not null,
    subject_kind ${text}    not null,
    subject_name ${text}    not null,
    value_from   ${text}    not null,
    value_to     ${text}    not null,
    reason       ${text}    not null,
    person       ${text}    not null,
    decided_ms   ${integer} not null
)${strict};

create index decision_by_subject on decision (subject_kind, subject_name);

-- An article that a decision is anchored to may be in another archive: no reference.
create table decision_selector (
    decision_number ${integer} not null references decision (number),
    position        ${integer} not null,
    article_id      ${text}    not null,
    span_begin      ${integer} not null,
    span_end        ${integer} not null,
    words           ${text}    not null,
    words_before    ${text}    not null,
    words_after     ${text}    not null,
    primary key (decision_number, position)
)${strict};

create index decision_selector_by_article on decision_selector (article_id);

create table intake (
    number     ${integer} not null primary key,
    input      ${text}    not null unique,
    origin     ${text}    not null,
    outcome    ${text}    not null,
    reason     ${text}    not null,
    size_bytes ${integer} not null,
    sha256     ${text},
    article_id ${text} references article (id),
    taken_ms   ${integer} not null
)${strict};

create index intake_by_article on intake (article_id);

create table job (
    number   ${integer} not null primary key,
    kind     ${text}    not null,
    subject  ${text}    not null,
    state    ${text}    not null,
    attempts ${integer} not null,
    due_ms   ${integer} not null,
    worker   ${text},
    until_ms ${integer},
    reason   ${text},
    check ((state = 'claimed') = (worker is not null)),
    check ((worker is null) = (until_ms is null))
)${strict};

create index job_by_state on job (state, due_ms, number);
create index job_by_subject on job (kind, subject, state);
