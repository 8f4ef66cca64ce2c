-- What can be found, written with every change by the transaction that makes it. Nothing here refers to other tables by a foreign key: the
-- index knows kinds and numbers, and must never keep a row of a feature from being removed.
CREATE TABLE search_document (
    id          INT               NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind        VARCHAR(40)       NOT NULL,
    subject     BIGINT            NOT NULL,
    title       VARCHAR(300)      NOT NULL,
    under_title VARCHAR(300)      NULL,
    body        MEDIUMTEXT        NULL,
    day         SMALLINT UNSIGNED NOT NULL COMMENT 'days since 2000, 0: none',
    cell_id     INT               NULL,
    words       MEDIUMBLOB        NULL COMMENT 'numbers and weights of its words: what has to go from the postings when they change',
    UNIQUE KEY search_document_of_subject (kind, subject),
    KEY search_document_in_cell (cell_id)
);
-- A place in the grid of facets and audiences: everything alike in all of them is in the same cell. Never changed once written, so that each
-- node may remember it; facets are counted, and rights are checked, by cells instead of by documents.
CREATE TABLE search_cell (
    id              INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fingerprint     VARCHAR(64) NOT NULL,
    kind            VARCHAR(40) NOT NULL,
    country         VARCHAR(2)  NULL,
    organisation_id BIGINT      NULL,
    themes          TEXT        NOT NULL,
    year            INT         NULL,
    audience        TEXT        NOT NULL,
    until_day       DATE        NULL,
    UNIQUE KEY search_cell_once (fingerprint),
    KEY search_cell_by_end (until_day)
);
CREATE TABLE search_word (
    id        INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    term      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    documents INT         NOT NULL COMMENT 'about how many have it, counted at night: tells the cheaper way to read them',
    UNIQUE KEY search_word_term (term)
);
-- What is left of a word when one letter is dropped, hashed: how slips of the finger are forgiven.
CREATE TABLE search_slip (
    remains INT NOT NULL,
    word_id INT NOT NULL,
    PRIMARY KEY (remains, word_id)
);
-- Read by whole words, in the order of this key; with all that is needed to count, to sort and to leave out.
CREATE TABLE search_posting (
    word_id     INT               NOT NULL,
    document_id INT               NOT NULL,
    cell_id     INT               NOT NULL,
    day         SMALLINT UNSIGNED NOT NULL,
    weight      TINYINT UNSIGNED  NOT NULL,
    PRIMARY KEY (word_id, document_id)
);
-- Subjects that their feature could not describe when they changed; not found until it can.
CREATE TABLE search_pending (
    kind    VARCHAR(40) NOT NULL,
    subject BIGINT      NOT NULL,
    PRIMARY KEY (kind, subject)
);
