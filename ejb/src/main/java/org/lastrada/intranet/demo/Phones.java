package org.lastrada.intranet.demo;

import java.util.Properties;
import java.util.Random;

/** Telephone numbers that look right and reach nobody: no country has an area code 000. */
final class Phones {

    private final Properties callingCodes = DemoFile.properties("calling-codes.properties");

    String draw(String country, Random random) {
        return "+%s 000 %03d %03d".formatted(callingCodes.getProperty(country), random.nextInt(1000), random.nextInt(1000));
    }
}
