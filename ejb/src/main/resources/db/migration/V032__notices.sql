-- What people are told, how they want to be told, and the link by which a mail is switched off.
create table notice_reader (
    account_id  bigint       not null primary key,
    version     int          not null,
    zone        varchar(60)  null     comment 'IANA name; null for the zone of the platform',
    hour        int          not null comment 'of the reader''s own day, when digests come',
    links       int          not null comment 'generation of the links that switch mail off; older ones open nothing',
    constraint notice_reader_account foreign key (account_id) references account (id)
);

create table notice_choice (
    account_id  bigint       not null,
    topic       varchar(80)  not null,
    frequency   varchar(20)  not null,
    primary key (account_id, topic),
    constraint notice_choice_reader foreign key (account_id) references notice_reader (account_id)
);

create table notice (
    id          bigint        not null auto_increment primary key,
    version     int           not null,
    account_id  bigint        not null,
    topic       varchar(80)   not null,
    thing       varchar(80)   not null comment 'what it is about, e.g. organisation:12',
    says        varchar(120)  not null comment 'text key of the latest change',
    facts       varchar(4000) not null comment 'what fills the text, as JSON',
    path        varchar(300)  not null comment 'of the page that shows it',
    changes     int           not null,
    first_at    datetime(6)   not null,
    last_at     datetime(6)   not null,
    mail_at     datetime(6)   null     comment 'when it is due to be mailed; null when it is not to be, or not any more',
    mailed_at   datetime(6)   null,
    read_at     datetime(6)   null,
    constraint notice_of_reader foreign key (account_id) references notice_reader (account_id)
);
create index notice_unread on notice (account_id, read_at, topic);
create index notice_of_thing on notice (account_id, thing, last_at);
create index notice_due on notice (mail_at);
