-- The zone somebody reads times in, the links that programs of theirs read by, and a number for each date that stands in calendars: it
-- tells a calendar elsewhere that the date was changed.
alter table account add time_zone varchar(60) null comment 'IANA; null is the zone of the platform';

create table personal_link (
    id           bigint      not null auto_increment primary key,
    purpose      varchar(20) not null,
    hash         varchar(64) not null,
    account_id   bigint      not null,
    created_at   datetime(6) not null,
    last_used_at datetime(6) null,
    revoked_at   datetime(6) null,
    version      int         not null,
    constraint personal_link_hash unique (hash),
    constraint personal_link_account foreign key (account_id) references account (id) on delete cascade
);
create index personal_link_of on personal_link (account_id, purpose);

alter table membership_period add version int not null default 0;
alter table suspension add version int not null default 0;
alter table representation add version int not null default 0;
