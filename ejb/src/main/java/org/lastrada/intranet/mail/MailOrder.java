package org.lastrada.intranet.mail;

/** What the list of mails can be sorted by. */
public enum MailOrder {
    WHEN("m.createdAt"), TO("m.recipientName"), SUBJECT("m.subject"), STATE("m.state");

    private final String column;

    MailOrder(String column) {
        this.column = column;
    }

    String by(boolean descending) {
        var direction = descending ? " desc" : "";
        return " order by " + column + direction + ", m.id" + direction;
    }
}
