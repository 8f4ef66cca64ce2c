-- What audit rows tell about people, beside the rows that are sealed: a sealed row holds the token, so that the text can go and the
-- chain still verifies. A token is ~ and the SHA-256 of salt and text: a text that was changed here no longer fits the row.
create table audit_text (
    token varchar(80)  not null primary key,
    salt  varchar(32)  not null,
    owner varchar(80)  not null comment 'whose: <subject type>:<id>',
    kind  varchar(10)  not null comment 'NAME of who acted, STATE of what was changed, PSEUDONYM of who is forgotten',
    text  mediumtext   not null
);
create index audit_text_owner on audit_text (owner, kind);
create index audit_text_kind on audit_text (kind);
