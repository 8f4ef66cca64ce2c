package org.lastrada.intranet.vocabulary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.Labels;

/** The platform's own words: themes, services, target groups. They are added, reworded, put in order, retired; never deleted. */
@Stateless
@Requires(Permission.VOCABULARY_EDIT)
public class EditVocabulary {

    private static final int LONGEST_CODE = 60;

    @Inject Terms terms;
    @Inject @Any Instance<TermUse> uses;

    public List<TermRow> words(Vocabulary vocabulary) {
        var counts = counts();
        return terms.of(vocabulary).stream().map(term -> row(term, counts)).toList();
    }

    public TermRow word(long id) {
        return row(terms.get(id), counts());
    }

    private Map<Long, Long> counts() {
        return uses.stream().flatMap(use -> use.counts().entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private static TermRow row(Term term, Map<Long, Long> counts) {
        return new TermRow(term.id(), term.version(), term.vocabulary(), term.code(), term.labels(), term.isRetired(), counts.getOrDefault(term.id(), 0L));
    }

    /** At the end of the list. @throws TermIsThereAlready @throws LabelIsMissing */
    public void add(Vocabulary vocabulary, Map<String, String> labels) {
        var words = Labels.of(labels, LabelIsMissing::new);
        var all = terms.of(vocabulary);
        var code = words.code(LONGEST_CODE);
        if (all.stream().anyMatch(term -> term.code().equals(code))) throw new TermIsThereAlready(words.english());
        mustBeNew(words, all);
        var last = all.stream().mapToInt(Term::position).max().orElse(0);
        terms.add(new Term(vocabulary, code, last + 1, words.all()));
    }

    /** Its code stays, so that exports and imports still know it. @throws EditedMeanwhile @throws LabelIsMissing @throws TermIsThereAlready */
    public void reword(long id, int version, Map<String, String> labels) {
        var term = terms.get(id);
        if (term.version() != version) throw new EditedMeanwhile();
        var words = Labels.of(labels, LabelIsMissing::new);
        mustBeNew(words, terms.of(term.vocabulary()).stream().filter(other -> other != term).toList());
        term.word(words.all());
        terms.changed();
    }

    /** A word that was reworded has another code than its English says, so the words themselves are compared, in each language. */
    private static void mustBeNew(Labels words, List<Term> others) {
        others.stream().flatMap(term -> words.sharedWith(term.labels()).stream()).findFirst().ifPresent(label -> {
            throw new TermIsThereAlready(label);
        });
    }

    /** One place up; the first one stays. */
    public void moveUp(long id) {
        var term = terms.get(id);
        var all = terms.of(term.vocabulary());
        var place = all.indexOf(term);
        if (place > 0) term.swapPlaces(all.get(place - 1));
        terms.changed();
    }

    public void retire(long id) {
        terms.get(id).retire();
        terms.changed();
    }

    public void bringBack(long id) {
        terms.get(id).bringBack();
        terms.changed();
    }
}
