package org.lastrada.intranet.system;

/** What must be in the database before anybody can use the platform; asked at every start, so it looks before it adds. */
public interface FirstData {

    /** Lower comes first. */
    int order();

    void layDown();
}
