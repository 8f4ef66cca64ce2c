-- What somebody brought in a spreadsheet, how it is to be read, and what was answered to it; once applied, what it did.
create table import (
    id         bigint       not null auto_increment primary key,
    kind       varchar(20)  not null,
    state      varchar(20)  not null,
    file_name  varchar(200) not null,
    content    longblob     not null,
    encoding   varchar(40)  not null,
    cut_by     varchar(1)   not null,
    mapping    mediumtext   not null comment 'JSON: column from 0 to key of the field',
    answers    mediumtext   not null comment 'JSON: decisions and corrections by line',
    effects    mediumtext   not null comment 'JSON: what was added, and what was changed with its values before and after',
    row_total  int          not null comment 'rows below the headings',
    added      int          not null,
    changed    int          not null,
    created_by varchar(160) not null,
    created_at datetime(6)  not null,
    applied_by varchar(160) null,
    applied_at datetime(6)  null,
    undone_by  varchar(160) null,
    undone_at  datetime(6)  null,
    version    int          not null
);
create index import_created on import (created_at);
-- One row that whoever applies or undoes an import locks first: two imports at once would both find the same organisation missing.
create table import_turn (
    id int not null primary key
);
insert into import_turn (id) values (1);
