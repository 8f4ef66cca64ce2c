package org.lastrada.intranet.search.index;

import org.lastrada.intranet.shared.BehindEveryWrite;

/** Has every change found. */
public class TouchListening extends BehindEveryWrite<TouchListener> {

    public TouchListening() {
        super(new TouchListener());
    }
}
