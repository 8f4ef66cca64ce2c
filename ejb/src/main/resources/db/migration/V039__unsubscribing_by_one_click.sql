-- A mail program may switch off by itself what is optional; what is more than that is chosen on a page.
alter table outbox_mail add column one_click bit not null default 0 comment 'the link to switch it off may be posted to without a look at it';
update outbox_mail set one_click = 1 where sealed_unsubscribe is not null;
