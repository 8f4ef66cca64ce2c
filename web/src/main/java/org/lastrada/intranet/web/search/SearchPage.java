package org.lastrada.intranet.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.search.find.Facet;
import org.lastrada.intranet.search.find.Found;
import org.lastrada.intranet.search.find.Question;
import org.lastrada.intranet.search.find.Question.Order;
import org.lastrada.intranet.search.find.Search;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** What was found. The question, with all that narrows it, is in the address. */
@Named
@RequestScoped
public class SearchPage {

    static final String TEXT = "q";

    @Inject Search search;
    @Inject Query query;
    @Inject FacetWords words;
    private Found found;
    private List<FacetChoices> facets;

    public void load() {
        if (getText() == null) return;
        found = search.find(new Question(getText(), chosen(), query.choice("sort", Order.class).orElse(Order.RELEVANCE), Page.number(query.number("page"))));
        facets = Arrays.stream(Facet.values()).map(facet -> words.choices(facet, found)).filter(choices -> !choices.isEmpty()).toList();
    }

    private Map<Facet, Set<String>> chosen() {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) chosen.put(facet, query.texts(FacetWords.parameter(facet)));
        return chosen;
    }

    public String getText() {
        return query.text(TEXT);
    }

    /** Null when nothing was asked. */
    public Found getFound() {
        return found;
    }

    public List<FacetChoices> getFacets() {
        return facets;
    }

    public boolean isNarrowed() {
        return chosen().values().stream().anyMatch(values -> !values.isEmpty());
    }

    public boolean isNewestFirst() {
        return query.choice("sort", Order.class).filter(Order.NEWEST::equals).isPresent();
    }
}
