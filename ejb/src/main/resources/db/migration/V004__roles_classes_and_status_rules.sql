insert into role (code, position, stored, version) values
    ('platform-administrator', 1, true, 0), ('secretariat', 2, true, 0), ('fundraiser', 3, true, 0), ('board', 4, true, 0),
    ('head', 5, false, 0), ('member-staff', 6, false, 0), ('associate-staff', 7, false, 0), ('auditor', 8, true, 0);
insert into role_label (role_code, language, label) values
    ('platform-administrator', 'en', 'Platform administrator'), ('platform-administrator', 'fr', 'Administration de la plateforme'),
    ('secretariat', 'en', 'Secretariat'), ('secretariat', 'fr', 'Secrétariat'),
    ('fundraiser', 'en', 'Fundraiser'), ('fundraiser', 'fr', 'Collecte de fonds'),
    ('board', 'en', 'Board'), ('board', 'fr', 'Conseil d’administration'),
    ('head', 'en', 'Head of organisation'), ('head', 'fr', 'Responsable d’organisation'),
    ('member-staff', 'en', 'Member staff'), ('member-staff', 'fr', 'Équipe d’un membre'),
    ('associate-staff', 'en', 'Associate staff'), ('associate-staff', 'fr', 'Équipe d’un associé'),
    ('auditor', 'en', 'Auditor'), ('auditor', 'fr', 'Audit');

insert into organisation_class (code, position, listed, staff_role, retired, version) values
    ('member', 1, true, 'member-staff', false, 0), ('associate', 2, true, 'associate-staff', false, 0), ('secretariat', 3, false, null, false, 0);
insert into organisation_class_label (class_code, language, label) values
    ('member', 'en', 'Member'), ('member', 'fr', 'Membre'),
    ('associate', 'en', 'Associate'), ('associate', 'fr', 'Associé'),
    ('secretariat', 'en', 'Secretariat'), ('secretariat', 'fr', 'Secrétariat');

-- 73 days: the grace that membership systems of associations give after a calendar year.
insert into status_rule (class_code, position, status, starts_on, starts_days, ends_on, ends_days, counts, version) values
    (null, 1, 'ENDED',     'ENDED',        1,  null,             0,  false, 0),
    (null, 2, 'SUSPENDED', 'SUSPENDED',    0,  'SUSPENSION_END', 0,  false, 0),
    (null, 3, 'EXPIRED',   'PERIOD_END',   74, null,             0,  false, 0),
    (null, 4, 'GRACE',     'PERIOD_END',   1,  'PERIOD_END',     73, true,  0),
    (null, 5, 'NEW',       'JOINED',       0,  'JOINED',         90, true,  0),
    (null, 6, 'CURRENT',   'PERIOD_START', 0,  'PERIOD_END',     0,  true,  0);
