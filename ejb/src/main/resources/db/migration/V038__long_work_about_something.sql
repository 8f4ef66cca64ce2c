ALTER TABLE long_work ADD COLUMN about VARCHAR(200) NULL COMMENT 'what a kind has to be told, e.g. which import' AFTER kind;
