-- Each time the index is built anew: how far it has come, so that it can be watched, and goes on after a restart.
CREATE TABLE search_rebuild (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version   INT         NOT NULL,
    began     DATETIME(6) NOT NULL,
    ended     DATETIME(6) NULL,
    kind      VARCHAR(40) NOT NULL COMMENT 'the one it is at; empty before the first',
    last_done BIGINT      NOT NULL COMMENT 'the subject of that kind it has come to',
    described INT         NOT NULL,
    removed   INT         NOT NULL,
    failed    INT         NOT NULL
);
-- A platform that was there before its index: the first is begun here and gone on with by the clock.
INSERT INTO search_rebuild (version, began, kind, last_done, described, removed, failed) VALUES (0, UTC_TIMESTAMP(6), '', 0, 0, 0, 0);
