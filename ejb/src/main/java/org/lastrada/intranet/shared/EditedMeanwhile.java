package org.lastrada.intranet.shared;

/** Somebody else saved the same thing since the page was opened. Nothing is lost: the page shows both texts. */
public class EditedMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;
}
