package org.lastrada.intranet.intake.cell;

/** Carries the reason out of the depth of a cell; never leaves the package. */
final class UnfitCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Object[] arguments;

    UnfitCell(String name, Object... arguments) {
        super(name, null, false, false);
        this.name = name;
        this.arguments = arguments;
    }

    Problem in(TargetField field) {
        return Problem.error(field.key(), name, arguments);
    }
}
