package org.lastrada.intranet.system;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lastrada.intranet.shared.StartRefused;

/**
 * Environment variables that the server's own settings read ({@code config/server/configure.cli}). It takes a word it does not know for its
 * default, so that a slip of the pen would send mail in the clear; hence each is checked here.
 */
final class ServerVariables {

    private static final String PORT = "[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]";
    private static final String IS_A_PORT = "a port, a number from 1 to 65535";

    private static final String NODE = "[A-Za-z0-9][A-Za-z0-9.-]*\\[(" + PORT + ")]";

    private static final List<Variable> ALL = List.of(
            new Variable("INTRANET_MAIL_TLS", "none|starttls|tls", "none, starttls or tls"),
            new Variable("INTRANET_MAIL_PORT", PORT, IS_A_PORT),
            new Variable("INTRANET_HTTP_PORT", PORT, IS_A_PORT),
            new Variable("INTRANET_CLUSTER_PORT", PORT, IS_A_PORT),
            new Variable("INTRANET_CLUSTER", NODE + "(," + NODE + ")*", "where the nodes listen for each other, as node1[7600],node2[7600]"),
            new Variable("INTRANET_PROXY", "on|off", "on or off"),
            // longer names cannot be told apart in the transactions' own records
            new Variable("INTRANET_NODE", "[A-Za-z0-9][A-Za-z0-9._-]{0,22}", "at most 23 letters, digits, dots, hyphens and underscores"));

    private ServerVariables() { }

    private record Variable(String name, String pattern, String expected) {

        private void check(String text) {
            if (text != null && !text.matches(pattern)) throw StartRefused.because(name + " must be " + expected + ", and not \"" + text + "\".", null);
        }
    }

    /** One that is absent has its default. */
    static void check(UnaryOperator<String> environment) {
        ALL.forEach(variable -> variable.check(environment.apply(variable.name())));
    }
}
