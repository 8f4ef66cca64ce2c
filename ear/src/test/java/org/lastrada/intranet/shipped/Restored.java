package org.lastrada.intranet.shipped;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A class of tests that changes whatever it likes in the intranet that may be broken, and leaves it as it was. */
final class Restored implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace MINE = Namespace.create(Restored.class);

    /** The forms are found first: what was prepared for them is there for the classes that come later, too. */
    @Override
    public void beforeAll(ExtensionContext context) {
        Forms.all();
        context.getStore(MINE).put(Snapshot.class, Snapshot.take());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        context.getStore(MINE).get(Snapshot.class, Snapshot.class).putBack();
    }
}
