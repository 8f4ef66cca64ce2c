-- That somebody said: what the platform knows of me is right. One row each time.
CREATE TABLE profile_confirmation (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id    BIGINT      NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    next_on      DATE        NOT NULL COMMENT 'by when it is to be said again',
    KEY profile_confirmation_of (person_id, next_on),
    CONSTRAINT profile_confirmation_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
