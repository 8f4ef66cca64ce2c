package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.vocabulary.EditVocabulary;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** One word, said in every language. */
@Named
@ViewScoped
public class EditWord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditVocabulary vocabularies;
    @Inject Query query;
    private long id;
    private int version;
    private String code;
    private Vocabulary vocabulary;
    private Map<String, String> labels;

    public void load() {
        var word = vocabularies.word(Optional.ofNullable(query.number("id")).orElseThrow(NotFound::new));
        id = word.id();
        version = word.version();
        code = word.code();
        vocabulary = word.vocabulary();
        labels = new HashMap<>(word.labels());
    }

    public void save() {
        vocabularies.reword(id, version, labels);
        Faces.redirect("/settings/vocabularies?of=%s&done=settings.word-saved", vocabulary.name());
    }

    public String getCode() {
        return code;
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }

    public Map<String, String> getLabels() {
        return labels;
    }
}
