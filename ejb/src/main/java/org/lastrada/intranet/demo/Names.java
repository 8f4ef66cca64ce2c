package org.lastrada.intranet.demo;

import static org.lastrada.intranet.demo.DemoFile.split;

import java.util.List;
import java.util.Properties;
import java.util.Random;

/** Draws names as they are common in a country; the form of a family name follows the given one. */
final class Names {

    private final Properties names = DemoFile.properties("names.properties");

    PersonName draw(String country, Random random) {
        var woman = random.nextInt(5) < 3;
        var given = Seed.pick(list(country, woman ? "women" : "men"), random);
        var forms = Seed.pick(list(country, "families"), random).split("/");
        var family = forms[woman ? forms.length - 1 : 0];
        var name = new PersonName(own(given), own(family), latin(given), latin(family));
        return random.nextInt(4) == 0 ? name.inLatin() : name;
    }

    private List<String> list(String country, String kind) {
        return split(names.getProperty(country + "." + kind), ",");
    }

    private static String own(String pair) {
        return pair.split("=")[0];
    }

    private static String latin(String pair) {
        return pair.substring(pair.indexOf('=') + 1);
    }
}
