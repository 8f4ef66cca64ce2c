package org.lastrada.intranet.retention.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.retention.Rule;
import org.lastrada.intranet.shared.NotFound;

/** The rules of all features, how long each keeps, and how each last went. */
@ApplicationScoped
class Rules {

    @PersistenceContext EntityManager database;
    @Inject @Any Instance<Rule> all;

    List<Rule> inOrder() {
        return all.stream().sorted(Comparator.comparing(Rule::name)).toList();
    }

    /** @throws NotFound */
    Rule named(String name) {
        return all.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    int days(Rule rule) {
        return Optional.ofNullable(database.find(KeptFor.class, rule.name())).map(KeptFor::days).orElse(rule.period().days());
    }

    void keepFor(Rule rule, int days) {
        var kept = database.find(KeptFor.class, rule.name(), LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) database.persist(new KeptFor(rule.name(), days));
        else kept.last(days);
    }

    void note(RuleRun run) {
        database.persist(run);
    }

    Optional<RuleRun> last(Rule rule) {
        return database.createQuery("select r from RuleRun r where r.rule = :rule order by r.id desc", RuleRun.class)
                .setParameter("rule", rule.name()).setMaxResults(1).getResultStream().findFirst();
    }

    List<RuleRow> rows() {
        var days = database.createQuery("select k from KeptFor k", KeptFor.class).getResultStream().collect(Collectors.toMap(KeptFor::rule, KeptFor::days));
        var nights = lastNights();
        return inOrder().stream().map(rule -> new RuleRow(rule.name(), days.getOrDefault(rule.name(), rule.period().days()), rule.period(),
                Optional.ofNullable(nights.get(rule.name())).map(RuleRun::night).orElse(null))).toList();
    }

    private Map<String, RuleRun> lastNights() {
        return database.createQuery("select r from RuleRun r where r.id in (select max(o.id) from RuleRun o group by o.rule)", RuleRun.class)
                .getResultStream().collect(Collectors.toMap(RuleRun::rule, Function.identity()));
    }
}
