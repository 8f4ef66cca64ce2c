package org.lastrada.intranet.access.password;

/** The rules with their list of common passwords, read once. */
public final class GivenRules {

    public static final PasswordRules RULES = new PasswordRules();

    private GivenRules() { }
}
