package org.lastrada.intranet.intake.cell;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with a cell, or with a whole row.
 *
 * @param field key of the field; empty when it is the row
 * @param textKey its sentence: {@code intake.problem.…}
 * @param arguments for the sentence, texts only; may hold what a stranger typed
 */
public record Problem(Severity severity, String field, String textKey, List<String> arguments) {

    /** An error keeps the row out; a warning tells what will be lost. */
    public enum Severity { WARNING, ERROR }

    public static Problem error(String field, String name, Object... arguments) {
        return new Problem(Severity.ERROR, field, "intake.problem." + name, texts(arguments));
    }

    public static Problem warning(String field, String name, Object... arguments) {
        return new Problem(Severity.WARNING, field, "intake.problem." + name, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
