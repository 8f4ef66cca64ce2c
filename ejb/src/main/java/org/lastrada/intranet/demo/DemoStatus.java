package org.lastrada.intranet.demo;

/** The status that an organisation's facts must lead to, with calendar-year periods, 73 days of grace and 3 months of being new. */
public enum DemoStatus { NEW, CURRENT, GRACE, EXPIRED, SUSPENDED, ENDED }
