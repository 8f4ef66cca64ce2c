package org.lastrada.intranet.audit;

/** A row and the seal that ties it to all rows before it: 64 hexadecimal digits. */
public record SealedRow(AuditRow row, String seal) {

    Head head() {
        return new Head(row.seq(), seal);
    }
}
