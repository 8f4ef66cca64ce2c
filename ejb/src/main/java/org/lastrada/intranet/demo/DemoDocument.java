package org.lastrada.intranet.demo;

import java.io.InputStream;

/** Files that an invented platform has lying about. */
public enum DemoDocument {

    STATUTES("statutes.pdf", "Statutes.pdf"), ANNUAL_REPORT("annual-report.docx", "Annual report.docx"),
    MEMBERS_GUIDE("members-guide.pdf", "Guide for members.pdf"), TRAVEL_FORM("travel-form.docx", "Reimbursement of travel.docx");

    private final String resource;
    private final String title;

    DemoDocument(String resource, String title) {
        this.resource = resource;
        this.title = title;
    }

    /** With its ending. */
    public String title() {
        return title;
    }

    /** The caller's to close. */
    public InputStream open() {
        return DemoDocument.class.getResourceAsStream("documents/" + resource);
    }
}
