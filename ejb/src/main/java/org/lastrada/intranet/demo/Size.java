package org.lastrada.intranet.demo;

import java.util.List;

/** How large the demo platform is. */
public enum Size {

    /** 30 organisations in 24 countries and about 180 people: a platform as it is. */
    PLATFORM(List.of("organisations.csv")) {
        @Override
        int staff(DemoOrganisation organisation, int number, int organisations, int others) {
            return switch (organisation.staffBand()) {
                case "1-5" -> 3;
                case "6-15" -> 5;
                case "16-50" -> 6;
                default -> 8;
            };
        }
    },
    /** 60 organisations in 40 countries and 5,000 people: a platform as it may become, to measure with. */
    LARGE(List.of("organisations.csv", "organisations-large.csv")) {
        @Override
        int staff(DemoOrganisation organisation, int number, int organisations, int others) {
            var share = PEOPLE - others;
            return share / organisations + (number < share % organisations ? 1 : 0);
        }
    };

    private static final int PEOPLE = 5_000;

    private final List<String> files;

    Size(List<String> files) {
        this.files = files;
    }

    List<String> files() {
        return files;
    }

    /** @param others people who work elsewhere than in one of these organisations */
    abstract int staff(DemoOrganisation organisation, int number, int organisations, int others);
}
