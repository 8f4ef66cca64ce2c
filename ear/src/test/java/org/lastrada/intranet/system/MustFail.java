package org.lastrada.intranet.system;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Turns a test round: outside the server, where the build listens, it passes when the failure inside was reported and fails when it was not.
 * Inside the server it does nothing.
 */
class MustFail implements TestExecutionExceptionHandler, AfterTestExecutionCallback {

    private boolean failed;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (isInside() || !(failure instanceof AssertionError)) throw failure;
        failed = true;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (!isInside() && !failed) throw new AssertionError("a test failed in the server and the build did not see it");
    }

    private static boolean isInside() {
        return System.getProperty("jboss.server.base.dir") != null;
    }
}
