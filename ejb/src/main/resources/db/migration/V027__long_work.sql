-- Work that takes longer than a page, and how far it came. A piece of it and this row are written in one transaction.
CREATE TABLE long_work (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version    INT           NOT NULL,
    kind       VARCHAR(80)   NOT NULL,
    account_id BIGINT        NOT NULL,
    state      VARCHAR(20)   NOT NULL,
    done       BIGINT        NOT NULL,
    total      BIGINT        NULL COMMENT 'null until it was counted',
    bookmark   VARCHAR(200)  NULL COMMENT 'where the next piece goes on',
    pieces     INT           NOT NULL,
    asked_at   DATETIME(6)   NOT NULL,
    beat_at    DATETIME(6)   NULL COMMENT 'when it last came further',
    not_before DATETIME(6)   NOT NULL COMMENT 'after a stumble it rests for some seconds',
    node       VARCHAR(190)  NULL,
    stumbles   INT           NOT NULL COMMENT 'in a row',
    ended_at   DATETIME(6)   NULL,
    failure    VARCHAR(1000) NULL,
    fetched_at DATETIME(6)   NULL,
    KEY long_work_due (state, not_before),
    KEY long_work_of (account_id, asked_at),
    CONSTRAINT long_work_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
-- The file that long work makes, a row for each piece.
CREATE TABLE long_work_part (
    id      BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    work_id BIGINT     NOT NULL,
    piece   INT        NOT NULL,
    content MEDIUMTEXT NOT NULL COMMENT 'CSV',
    UNIQUE KEY long_work_part_once (work_id, piece),
    CONSTRAINT long_work_part_work FOREIGN KEY (work_id) REFERENCES long_work (id) ON DELETE CASCADE
);
