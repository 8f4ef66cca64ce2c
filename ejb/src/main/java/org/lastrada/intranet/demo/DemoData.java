package org.lastrada.intranet.demo;

/** A feature's share of the demo platform. Found by CDI; called once, in order, in one transaction, on an empty platform. */
public interface DemoData {

    /** Lower comes first: organisations before people before accounts. */
    int order();

    void build(DemoPlatform platform);
}
