package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.vocabulary.EditVocabulary;
import org.lastrada.intranet.vocabulary.TermRow;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** The words of one vocabulary. */
@Named
@ViewScoped
public class EditWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditVocabulary vocabularies;
    @Inject Query query;
    private Vocabulary vocabulary;
    private final Map<String, String> labels = new HashMap<>();
    private transient List<TermRow> words;

    public void load() {
        vocabulary = query.choice("of", Vocabulary.class).orElse(Vocabulary.SERVICE);
    }

    public void add() {
        vocabularies.add(vocabulary, labels);
        done("word-added");
    }

    public void moveUp(long id) {
        vocabularies.moveUp(id);
        done("moved");
    }

    public void retire(long id) {
        vocabularies.retire(id);
        done("retired");
    }

    public void bringBack(long id) {
        vocabularies.bringBack(id);
        done("brought-back");
    }

    private void done(String what) {
        Faces.redirect("/settings/vocabularies?of=%s&done=settings.%s", vocabulary.name(), what);
    }

    public List<TermRow> getWords() {
        if (words == null) words = vocabularies.words(vocabulary);
        return words;
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }

    public Vocabulary[] getVocabularies() {
        return Vocabulary.values();
    }

    public Map<String, String> getLabels() {
        return labels;
    }
}
