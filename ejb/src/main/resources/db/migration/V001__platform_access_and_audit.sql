-- The platform itself: one row.
create table platform (
    id                   int          not null primary key,
    name                 varchar(120) not null,
    short_name           varchar(40)  not null,
    default_language     varchar(8)   not null,
    time_zone            varchar(64)  not null,
    currency             varchar(3)      not null,
    second_factor_roles  varchar(400) not null,
    logo                 varchar(64)     null,
    demo                 bit          not null,
    set_up_at            datetime(6)  null,
    version              int          not null,
    constraint platform_is_one check (id = 1)
);

-- Lists that the platform words itself: themes, services, target groups, legal forms.
create table term (
    id         bigint       not null auto_increment primary key,
    vocabulary varchar(40)  not null,
    code       varchar(60)  not null,
    position   int          not null,
    retired    bit          not null,
    version    int          not null,
    constraint term_code unique (vocabulary, code)
);
create table term_label (
    term_id  bigint       not null,
    language varchar(8)   not null,
    label    varchar(160) not null,
    primary key (term_id, language),
    constraint term_label_term foreign key (term_id) references term (id)
);

-- Content-addressed files.
create table stored_file (
    hash       varchar(64)     not null primary key,
    media_type varchar(100) not null,
    size       bigint       not null,
    content    longblob     not null,
    stored_at  datetime(6)  not null
);

create table role (
    code     varchar(40)  not null primary key,
    position int          not null,
    stored   bit          not null comment 'given to an account by hand; the others follow from function and organisation',
    version  int          not null
);
create table role_label (
    role_code varchar(40)  not null,
    language  varchar(8)   not null,
    label     varchar(160) not null,
    primary key (role_code, language),
    constraint role_label_role foreign key (role_code) references role (code)
);
create table account (
    id                  bigint         not null auto_increment primary key,
    login               varchar(254)   not null,
    password_hash       varchar(400)   null,
    password_changed_at datetime(6)    null,
    state               varchar(20)    not null,
    language            varchar(8)     not null,
    person_id           bigint         null,
    factor_secret       varchar(400)   null,
    factor_since        datetime(6)    null,
    factor_step         bigint         not null,
    created_at          datetime(6)    not null,
    disabled_at         datetime(6)    null,
    last_sign_in_at     datetime(6)    null,
    version             int            not null,
    constraint account_login unique (login),
    constraint account_person unique (person_id)
);
create table account_role (
    id         bigint      not null auto_increment primary key,
    account_id bigint      not null,
    role_code  varchar(40) not null,
    granted_at datetime(6) not null,
    granted_by varchar(160) not null,
    constraint account_role_once unique (account_id, role_code),
    constraint account_role_account foreign key (account_id) references account (id),
    constraint account_role_role foreign key (role_code) references role (code)
);
create table recovery_code (
    id         bigint      not null auto_increment primary key,
    account_id bigint      not null,
    hash       varchar(64)    not null,
    used_at    datetime(6) null,
    constraint recovery_code_account foreign key (account_id) references account (id)
);
create table access_token (
    id         bigint       not null auto_increment primary key,
    purpose    varchar(20)  not null,
    hash       varchar(64)     not null,
    account_id bigint       null,
    email      varchar(254) not null,
    created_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    used_at    datetime(6)  null,
    revoked_at datetime(6)  null,
    version    int          not null,
    constraint access_token_hash unique (hash),
    constraint access_token_account foreign key (account_id) references account (id)
);
create index access_token_of on access_token (account_id, purpose);

create table user_session (
    id              bigint       not null auto_increment primary key,
    account_id      bigint       not null,
    device          varchar(120) not null,
    network         varchar(60)  not null,
    created_at      datetime(6)  not null,
    seen_at         datetime(6)  not null,
    proved_at       datetime(6)  not null comment 'when the person last gave the password',
    ended_at        datetime(6)  null,
    ended_because   varchar(40)  null,
    constraint user_session_account foreign key (account_id) references account (id)
);
create index user_session_live on user_session (account_id, ended_at);

create table throttle (
    subject       varchar(160) not null primary key,
    failures      int          not null,
    last_at       datetime(6)  not null
);

-- Append only: the application's user may select and insert here, nothing else (see Grants).
create table audit_entry (
    id              bigint       not null auto_increment primary key,
    at              datetime(6)  not null,
    account_id      bigint       null,
    actor           varchar(160) not null,
    action          varchar(60)  not null,
    subject_type    varchar(60)  not null,
    subject_id      varchar(64)  not null,
    organisation_id bigint       null,
    before_state    mediumtext   null,
    after_state     mediumtext   null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
create index audit_entry_organisation on audit_entry (organisation_id, id);
create index audit_entry_actor on audit_entry (account_id, id);
create index audit_entry_at on audit_entry (at);
create index audit_entry_action on audit_entry (action, id);
create table audit_seal (
    seq      bigint   not null primary key,
    entry_id bigint   not null,
    hash     varchar(64) not null,
    constraint audit_seal_entry unique (entry_id)
);

create table outbox_mail (
    id              bigint         not null auto_increment primary key,
    message_id      varchar(120)   not null,
    recipient       varchar(254)   not null,
    recipient_name  varchar(160)   not null,
    account_id      bigint         null,
    mail_class      varchar(20)    not null,
    reason          varchar(80)    not null,
    language        varchar(8)     not null,
    subject         varchar(300)   not null,
    body            mediumtext     not null,
    sealed_link     varchar(2000)  null comment 'a link that must not be read by who inspects mail; gone once sent',
    created_at      datetime(6)    not null,
    queued_at       datetime(6)    not null comment 'a day after this it is given up; later than created_at when sent again',
    state           varchar(20)    not null,
    attempts        int            not null,
    next_attempt_at datetime(6)    not null,
    sent_at         datetime(6)    null,
    last_error      varchar(500)   null,
    version         int            not null,
    constraint outbox_mail_message unique (message_id)
);
create index outbox_mail_due on outbox_mail (state, next_attempt_at);
create index outbox_mail_created on outbox_mail (created_at);
