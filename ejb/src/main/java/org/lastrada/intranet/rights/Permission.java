package org.lastrada.intranet.rights;

import java.util.Arrays;

/** Everything that can be allowed. Which role may do it, and how far, stands in {@code rights.csv}. */
public enum Permission {
    ORGANISATION_VIEW("organisation:view"),
    ORGANISATION_CREATE("organisation:create"),
    ORGANISATION_EDIT("organisation:edit"),
    ORGANISATION_HISTORY("organisation:history"),
    ORGANISATION_EXPORT("organisation:export"),
    ORGANISATION_MERGE("organisation:merge"),
    MEMBERSHIP_DECIDE("membership:decide"),
    REPRESENTATION_EDIT("representation:edit"),
    PERSON_VIEW("person:view"),
    PERSON_EDIT("person:edit"),
    PERSON_INVITE("person:invite"),
    PERSON_EXPORT("person:export"),
    PERSON_MERGE("person:merge"),
    PERSON_ERASE("person:erase"),
    IMPORT_RUN("import:run"),
    ACCOUNT_VIEW("account:view"),
    ACCOUNT_MANAGE("account:manage"),
    RIGHTS_VIEW("rights:view"),
    AUDIT_VIEW("audit:view"),
    MAIL_VIEW("mail:view"),
    MAIL_RESEND("mail:resend"),
    RETENTION_VIEW("retention:view"),
    RETENTION_EDIT("retention:edit"),
    JOB_VIEW("job:view"),
    JOB_MANAGE("job:manage"),
    SETTINGS_EDIT("settings:edit"),
    VOCABULARY_EDIT("vocabulary:edit"),
    CLASS_EDIT("class:edit"),
    DOCUMENT_VIEW("document:view"),
    DOCUMENT_ADD("document:add"),
    DOCUMENT_REMOVE("document:remove"),
    LIBRARY_EDIT("library:edit"),

    MAIL_DELIVER("mail:deliver"),
    NOTICE_SEND("notice:send"),
    AUDIT_SEAL("audit:seal"),
    MEMBERSHIP_REFRESH("membership:refresh"),
    RETENTION_RUN("retention:run"),
    WORK_DO("work:do"),
    SEARCH_REBUILD("search:rebuild"),
    FILE_KEEP("file:keep"),
    DEMO_BUILD("demo:build");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    /** {@code domain:action}, as Shiro and the matrix write it. */
    public String code() {
        return code;
    }

    static Permission of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rights.csv names an unknown permission: " + code));
    }
}
