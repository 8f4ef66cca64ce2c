-- Bytes lie in pieces: neither the server nor the database ever holds a whole file in memory, and a part of one is read without the rest.
CREATE TABLE stored_piece (
    hash    VARCHAR(64) NOT NULL,
    starts  BIGINT      NOT NULL,
    content LONGBLOB    NOT NULL,
    PRIMARY KEY (hash, starts),
    CONSTRAINT stored_piece_file FOREIGN KEY (hash) REFERENCES stored_file (hash) ON DELETE CASCADE
);
INSERT INTO stored_piece (hash, starts, content) SELECT hash, 0, content FROM stored_file;
ALTER TABLE stored_file
    DROP COLUMN content,
    ADD COLUMN verdict   VARCHAR(20)  NULL COMMENT 'of the virus scanner: CLEAN or INFECTED; null: not asked yet',
    ADD COLUMN finding   VARCHAR(200) NULL,
    ADD COLUMN judged_at DATETIME(6)  NULL;
CREATE INDEX stored_file_to_judge ON stored_file (verdict, stored_at);
-- What refers to a file says so, so that the sweep leaves it.
ALTER TABLE platform ADD CONSTRAINT platform_logo FOREIGN KEY (logo) REFERENCES stored_file (hash);

-- What can be read in a file, and what its first pages look like.
CREATE TABLE file_reading (
    hash     VARCHAR(64)  NOT NULL PRIMARY KEY,
    version  INT          NOT NULL,
    begun_at DATETIME(6)  NOT NULL,
    attempts INT          NOT NULL,
    read_at  DATETIME(6)  NULL,
    words    MEDIUMTEXT   NULL,
    failure  VARCHAR(300) NULL,
    CONSTRAINT file_reading_file FOREIGN KEY (hash) REFERENCES stored_file (hash) ON DELETE CASCADE
);
CREATE TABLE file_page (
    hash    VARCHAR(64) NOT NULL,
    number  INT         NOT NULL,
    picture MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (hash, number),
    CONSTRAINT file_page_file FOREIGN KEY (hash) REFERENCES stored_file (hash) ON DELETE CASCADE
);

-- A file that hangs on something: an organisation, the platform, whatever has a holder.
CREATE TABLE attachment (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version         INT          NOT NULL,
    holder          VARCHAR(40)  NOT NULL,
    subject         BIGINT       NOT NULL,
    organisation_id BIGINT       NULL COMMENT 'whose history shows it',
    name            VARCHAR(200) NOT NULL,
    latest          INT          NOT NULL COMMENT 'number of the newest version',
    removed_at      DATETIME(6)  NULL,
    removed_by      VARCHAR(160) NULL,
    KEY attachment_of_subject (holder, subject, removed_at, name),
    KEY attachment_removed (removed_at),
    CONSTRAINT attachment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE TABLE attachment_version (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attachment_id BIGINT       NOT NULL,
    number        INT          NOT NULL,
    name          VARCHAR(200) NOT NULL,
    media_type    VARCHAR(100) NOT NULL,
    hash          VARCHAR(64)  NOT NULL,
    size          BIGINT       NOT NULL,
    brought_at    DATETIME(6)  NOT NULL,
    brought_by    VARCHAR(160) NOT NULL,
    CONSTRAINT attachment_version_number UNIQUE (attachment_id, number),
    CONSTRAINT attachment_version_of FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT attachment_version_file FOREIGN KEY (hash) REFERENCES stored_file (hash)
);
