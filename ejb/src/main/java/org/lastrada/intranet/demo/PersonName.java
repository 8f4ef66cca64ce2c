package org.lastrada.intranet.demo;

/** How people write themselves, and the same in Latin letters. */
record PersonName(String given, String family, String latinGiven, String latinFamily) {

    static PersonName latin(String given, String family) {
        return new PersonName(given, family, given, family);
    }

    PersonName inLatin() {
        return latin(latinGiven, latinFamily);
    }

    String latinName() {
        return latinGiven + " " + latinFamily;
    }
}
