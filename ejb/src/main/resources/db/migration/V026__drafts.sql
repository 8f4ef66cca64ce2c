-- What somebody typed into a form and has not saved yet: one draft for each person, form and subject.
CREATE TABLE draft (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    form       VARCHAR(60)  NOT NULL,
    subject    VARCHAR(60)  NOT NULL,
    about      VARCHAR(200) NOT NULL,
    address    VARCHAR(300) NOT NULL,
    version    INT          NOT NULL,
    base       MEDIUMTEXT   NOT NULL,
    typed      MEDIUMTEXT   NOT NULL,
    saved_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY draft_of_form (account_id, form, subject),
    KEY draft_by_age (saved_at),
    CONSTRAINT draft_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
