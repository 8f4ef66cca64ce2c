package org.lastrada.intranet.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lastrada.intranet.demo.DemoTerm;
import org.lastrada.intranet.demo.DemoVocabulary;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.FirstData;

/** The field's usual words, so that no platform starts with empty lists; every one of them can be reworded or retired. */
@ApplicationScoped
class FirstTerms implements FirstData {

    @Inject Terms terms;
    @Inject Caller caller;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void layDown() {
        if (!terms.words(Locale.ENGLISH).isEmpty()) return;
        caller.asService("demo", () -> {
            add(Vocabulary.SERVICE, DemoVocabulary.services());
            add(Vocabulary.TARGET_GROUP, DemoVocabulary.targetGroups());
            add(Vocabulary.THEME, DemoVocabulary.themes());
            return null;
        });
    }

    private void add(Vocabulary vocabulary, List<DemoTerm> words) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            terms.add(new Term(vocabulary, word.code(), i + 1, Map.of("en", word.english(), "fr", word.french())));
        }
    }
}
