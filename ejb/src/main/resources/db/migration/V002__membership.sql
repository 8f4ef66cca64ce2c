create table organisation_class (
    code       varchar(40) not null primary key,
    position   int         not null,
    listed     bit         not null comment 'stands in the register and on the map; the secretariat itself does not',
    staff_role varchar(40) null comment 'the role its staff has while the organisation counts as current',
    retired    bit         not null,
    version    int         not null,
    constraint organisation_class_role foreign key (staff_role) references role (code)
);
create table organisation_class_label (
    class_code varchar(40)  not null,
    language   varchar(8)   not null,
    label      varchar(160) not null,
    primary key (class_code, language),
    constraint organisation_class_label_class foreign key (class_code) references organisation_class (code)
);
-- First match wins. An event without a date makes the condition false.
create table status_rule (
    id              bigint      not null auto_increment primary key,
    class_code      varchar(40) null,
    position        int         not null,
    status          varchar(20) not null,
    starts_on       varchar(20) null,
    starts_days     int         not null,
    ends_on         varchar(20) null,
    ends_days       int         not null,
    counts          bit         not null,
    version         int         not null,
    constraint status_rule_class foreign key (class_code) references organisation_class (code)
);

create table organisation (
    id                  bigint        not null auto_increment primary key,
    short_name          varchar(120)  not null,
    legal_name          varchar(200)  not null,
    class_code          varchar(40)   not null,
    country             varchar(2)       not null,
    city                varchar(120)  null,
    address             varchar(300)  null,
    legal_form          varchar(120)  null,
    registration_number varchar(80)   null,
    founded             smallint      null comment 'year',
    website             varchar(300)  null,
    email               varchar(254)  null,
    phone               varchar(40)   null,
    description         text          null,
    staff_band          varchar(20)   null,
    budget_band         varchar(20)   null,
    logo                varchar(64)      null,
    joined              date          null,
    ended_on            date          null,
    ended_because       varchar(300)  null,
    status              varchar(20)   not null,
    counts              bit           not null,
    status_until        date          null comment 'the last day on which status and counts are sure to hold; null: until something is changed',
    created_at          datetime(6)   not null,
    version             int           not null,
    constraint organisation_name unique (country, short_name),
    constraint organisation_of_class foreign key (class_code) references organisation_class (code),
    constraint organisation_logo foreign key (logo) references stored_file (hash),
    constraint organisation_ends_after_it_joined check (ended_on is null or joined is null or ended_on >= joined)
);
create index organisation_by_name on organisation (short_name);
create index organisation_by_status on organisation (status);
create table organisation_country (
    organisation_id bigint  not null,
    country         varchar(2) not null,
    primary key (organisation_id, country),
    constraint organisation_country_organisation foreign key (organisation_id) references organisation (id)
);
create table organisation_language (
    organisation_id bigint     not null,
    language        varchar(8) not null,
    primary key (organisation_id, language),
    constraint organisation_language_organisation foreign key (organisation_id) references organisation (id)
);
create table organisation_term (
    organisation_id bigint not null,
    term_id         bigint not null,
    primary key (organisation_id, term_id),
    constraint organisation_term_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_term_term foreign key (term_id) references term (id)
);
create table membership_period (
    id              bigint not null auto_increment primary key,
    organisation_id bigint not null,
    starts          date   not null,
    ends            date   not null,
    constraint membership_period_organisation foreign key (organisation_id) references organisation (id),
    constraint membership_period_in_order check (ends >= starts)
);
create table suspension (
    id              bigint       not null auto_increment primary key,
    organisation_id bigint       not null,
    starts          date         not null,
    ends            date         null,
    reason          varchar(300) not null,
    decided_by      varchar(160) not null,
    decided_at      datetime(6)  not null,
    constraint suspension_organisation foreign key (organisation_id) references organisation (id),
    constraint suspension_in_order check (ends is null or ends >= starts)
);
create table status_override (
    id              bigint       not null auto_increment primary key,
    organisation_id bigint       not null,
    status          varchar(20)  not null,
    counts          bit          not null,
    reason          varchar(300) not null,
    starts          date         not null,
    ends            date         not null,
    decided_by      varchar(160) not null,
    decided_at      datetime(6)  not null,
    constraint status_override_organisation foreign key (organisation_id) references organisation (id),
    constraint status_override_in_order check (ends >= starts)
);

create table person (
    id           bigint       not null auto_increment primary key,
    given_name   varchar(100) not null,
    family_name  varchar(120) not null,
    email        varchar(254) not null,
    phone        varchar(40)  null,
    job_title    varchar(120) null,
    about        text         null,
    photo        varchar(64)     null,
    shows_email  bit          not null,
    shows_phone  bit          not null,
    shows_photo  bit          not null,
    listed       bit          not null,
    created_at   datetime(6)  not null,
    version      int          not null,
    constraint person_email unique (email),
    constraint person_photo foreign key (photo) references stored_file (hash)
);
create index person_by_name on person (family_name, given_name);
create table person_language (
    person_id bigint     not null,
    language  varchar(8) not null,
    primary key (person_id, language),
    constraint person_language_person foreign key (person_id) references person (id)
);
create table affiliation (
    id              bigint not null auto_increment primary key,
    person_id       bigint not null,
    organisation_id bigint not null,
    starts          date   not null,
    ends            date   null,
    constraint affiliation_person foreign key (person_id) references person (id),
    constraint affiliation_organisation foreign key (organisation_id) references organisation (id),
    constraint affiliation_in_order check (ends is null or ends >= starts)
);
create index affiliation_now on affiliation (organisation_id, ends);
create table representation (
    id              bigint      not null auto_increment primary key,
    organisation_id bigint      not null,
    person_id       bigint      not null,
    held_function   varchar(30) not null,
    starts          date        not null,
    ends            date        null,
    constraint representation_organisation foreign key (organisation_id) references organisation (id),
    constraint representation_person foreign key (person_id) references person (id),
    constraint representation_in_order check (ends is null or ends >= starts)
);
create index representation_now on representation (organisation_id, ends);
alter table account add constraint account_of_person foreign key (person_id) references person (id);
