package org.lastrada.intranet.demo;

/** A code and how people say it. */
public record DemoTerm(String code, String english, String french) { }
