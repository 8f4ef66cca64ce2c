package org.lastrada.intranet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.lastrada.intranet.demo.DemoPerson.AccountState;
import org.lastrada.intranet.demo.DemoPerson.Shows;

/** Fills the posts of organisations with people: those of the cast where they belong, drawn ones in all the others. */
final class Staffing {

    private static final Set<String> FRENCH_SPEAKING = Set.of("FR", "BE", "LU");
    /** Where being seen to work for an organisation can be dangerous. */
    private static final Set<String> CAREFUL = Set.of("BY");

    private final LocalDate today;
    private final Names names = new Names();
    private final JobTitles titles = new JobTitles();
    private final Phones phones = new Phones();
    private final Addresses addresses = new Addresses();

    Staffing(LocalDate today) {
        this.today = today;
        Cast.all().forEach(role -> addresses.reserve(role.email()));
    }

    /** The secretariat, which has nobody but the cast. */
    List<DemoPerson> fill(DemoOrganisation secretariat) {
        return Cast.of(secretariat.key()).stream().map(role -> play(role, Post.of(role.kind()), secretariat, false)).toList();
    }

    /** @param number decides which functions stay empty and whether somebody has left */
    List<DemoPerson> fill(DemoOrganisation organisation, int people, int number) {
        var cast = new ArrayList<>(Cast.of(organisation.key()));
        var guests = cast.stream().filter(role -> role.kind().equals(Post.STAFF)).toList();
        var posts = Post.plan(people - guests.size(), number);
        var followsOn = posts.stream().anyMatch(post -> post.kind().equals(Post.FORMER_HEAD));
        var taken = new HashSet<String>();
        cast.forEach(role -> taken.addAll(List.of(role.name().latinName(), role.name().family())));
        var staff = new ArrayList<DemoPerson>();
        for (var post : posts) {
            var role = cast.stream().filter(r -> !guests.contains(r) && r.kind().equals(post.kind())).findFirst();
            staff.add(role.map(r -> play(r, post, organisation, followsOn))
                    .orElseGet(() -> draw(organisation.key() + "-" + (staff.size() + 1), post, organisation, followsOn, taken)));
        }
        guests.forEach(role -> staff.add(play(role, Post.of(Post.STAFF), organisation, followsOn)));
        return staff;
    }

    private DemoPerson play(Cast.Role role, Post post, DemoOrganisation organisation, boolean followsOn) {
        var random = Seed.of(role.key());
        var tenure = Tenure.of(organisation, post, followsOn, today, random);
        var career = role.cameFrom() == null ? Career.of(tenure) : Career.change(role.cameFrom(), tenure, today);
        return new DemoPerson(role.key(), organisation.key(), role.name().given(), role.name().family(), role.name().latinName(),
                role.email(), role.title(), phones.draw(organisation.country(), random), organisation.workingLanguages(),
                career.belongings(), career.now().functions(post), role.role(), role.language(), AccountState.ACTIVE,
                new Shows(true, true, true, true), null);
    }

    private DemoPerson draw(String key, Post post, DemoOrganisation organisation, boolean followsOn, Set<String> taken) {
        var random = Seed.of(key);
        var name = drawUntaken(organisation.country(), random, taken);
        var tenure = Tenure.of(organisation, post, followsOn, today, random);
        return new DemoPerson(key, organisation.key(), name.given(), name.family(), name.latinName(),
                addresses.giveOut(name, organisation.domain()), titles.draw(post.kind(), random), phones.draw(organisation.country(), random),
                languages(organisation, random), List.of(tenure.belonging()), tenure.functions(post), null,
                FRENCH_SPEAKING.contains(organisation.country()) ? "fr" : "en", account(post, tenure, random),
                shows(organisation, post, random), tenure.to());
    }

    /** A family name that no colleague has while there are any left, else at least another whole name. */
    private PersonName drawUntaken(String country, Random random, Set<String> taken) {
        var name = names.draw(country, random);
        for (int tries = 0; tries < 10 && taken.contains(name.latinFamily()) || tries < 30 && taken.contains(name.latinName()); tries++) {
            name = names.draw(country, random);
        }
        taken.addAll(List.of(name.latinFamily(), name.latinName()));
        return name;
    }

    private static List<String> languages(DemoOrganisation organisation, Random random) {
        var languages = organisation.workingLanguages();
        return languages.subList(0, 1 + random.nextInt(languages.size()));
    }

    private static AccountState account(Post post, Tenure tenure, Random random) {
        var share = random.nextInt(100);
        if (tenure.to() != null) return AccountState.DISABLED;
        if (post.kind().equals("HEAD")) return AccountState.ACTIVE;
        return share < 8 ? AccountState.INVITED : share < 14 ? AccountState.NONE : AccountState.ACTIVE;
    }

    private static Shows shows(DemoOrganisation organisation, Post post, Random random) {
        if (CAREFUL.contains(organisation.country())) return new Shows(false, false, false, post.kind().equals("HEAD"));
        return new Shows(random.nextInt(10) > 0, random.nextBoolean(), random.nextInt(10) < 7, random.nextInt(40) > 0);
    }
}
