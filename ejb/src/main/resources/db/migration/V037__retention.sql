-- How long a rule keeps, where somebody said otherwise than the rule itself.
create table retention_period (
    rule    varchar(60) not null primary key,
    version int         not null,
    days    int         not null
);
-- What each rule did each night, and what it left.
create table retention_run (
    id         bigint        not null auto_increment primary key,
    rule       varchar(60)   not null,
    at         datetime(6)   not null,
    dropped    int           not null,
    failure    varchar(1000) null,
    left_over  bigint        null,
    held       bigint        null,
    next_on    date          null,
    next_count bigint        null
);
create index retention_run_of on retention_run (rule, id);
create index retention_run_at on retention_run (at);
create table legal_hold (
    id              bigint       not null auto_increment primary key,
    version         int          not null,
    person_id       bigint       null,
    organisation_id bigint       null,
    reason          varchar(500) not null,
    starts          date         not null,
    ends            date         null,
    constraint legal_hold_person foreign key (person_id) references person (id),
    constraint legal_hold_organisation foreign key (organisation_id) references organisation (id),
    constraint legal_hold_on_one check ((person_id is null) <> (organisation_id is null))
);
create table consent (
    id           bigint      not null auto_increment primary key,
    version      int         not null,
    person_id    bigint      not null,
    purpose      varchar(60) not null,
    text_version int         not null,
    given_at     datetime(6) not null,
    withdrawn_at datetime(6) null
);
create index consent_of on consent (person_id, purpose);
-- Who was erased, to be kept outside of backups too: a backup from before brings people back, and they are erased again.
create table erasure (
    person_id  bigint      not null,
    created_at datetime(6) not null comment 'of the entry: after a restore somebody else may get its number',
    erased_at  datetime(6) not null,
    primary key (person_id, created_at)
);
alter table person add column erased_at datetime(6) null;
alter table account add column former_person_id bigint null comment 'whose it was until two entries of one person became one';
create index account_former_person on account (former_person_id);
alter table outbox_mail add column fleeting bit not null default 0 comment 'to somebody who is erased: nothing of it is kept once it is sent';
create index affiliation_of on affiliation (person_id, ends);
create index outbox_mail_to on outbox_mail (recipient);
