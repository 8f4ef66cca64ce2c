package org.lastrada.intranet.mail;

/** Whether a person can switch this kind of mail off: statutory never, service for good reasons, optional always. */
public enum MailClass {
    STATUTORY, SERVICE, OPTIONAL
}
