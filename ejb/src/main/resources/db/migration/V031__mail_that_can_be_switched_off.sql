-- The link in a mail by which its reader switches off mail like it.
alter table outbox_mail add column sealed_unsubscribe varchar(2000) null comment 'link by which the reader switches off mail like this; not for who inspects mail';
