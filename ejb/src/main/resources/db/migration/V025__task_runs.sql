-- The last run of each task of the clock, whichever node ran it.
CREATE TABLE task_run (
    task       VARCHAR(190)  NOT NULL PRIMARY KEY,
    version    INT           NOT NULL,
    began      DATETIME(6)   NOT NULL,
    millis     BIGINT        NOT NULL,
    node       VARCHAR(190)  NOT NULL,
    failed_at  DATETIME(6)   NULL,
    failure    VARCHAR(1000) NULL,
    failures   INT           NOT NULL
);
