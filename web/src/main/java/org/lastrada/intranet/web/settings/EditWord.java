package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.vocabulary.EditVocabulary;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.Query;

/** One word, said in every language. */
@Named
@ViewScoped
public class EditWord extends EditedForm {

    private static final long serialVersionUID = 1L;

    @Inject EditVocabulary vocabularies;
    @Inject Query query;
    private long id;
    private String code;
    private Vocabulary vocabulary;

    public void load() {
        id = Optional.ofNullable(query.number("id")).orElseThrow(NotFound::new);
        open();
        var word = vocabularies.word(id);
        code = word.code();
        vocabulary = word.vocabulary();
    }

    @Override
    protected Text latest() {
        var word = vocabularies.word(id);
        return new Text(word.version(), LabelFields.of("", word.labels()));
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        vocabularies.reword(id, basedOn, LabelFields.labels("", form));
    }

    @Override
    protected String done() {
        return "/settings/vocabularies?faces-redirect=true&of=" + vocabulary.name() + "&done=settings.word-saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return Objects.toString(value, "");
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }
}
