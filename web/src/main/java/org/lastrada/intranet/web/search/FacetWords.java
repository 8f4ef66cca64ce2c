package org.lastrada.intranet.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.search.find.Facet;
import org.lastrada.intranet.search.find.Found;
import org.lastrada.intranet.search.index.Plugs;
import org.lastrada.intranet.vocabulary.Terms;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** The facets of a search as a reader knows them. A value that has no name for this reader is left out. */
@RequestScoped
class FacetWords {

    @Inject Plugs plugs;
    @Inject Terms terms;
    @Inject Query query;
    @Inject Format format;
    @Inject I18n i18n;

    static String parameter(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    FacetChoices choices(Facet facet, Found found) {
        var names = names(facet, found);
        return FacetChoices.of("search.facet." + parameter(facet), found.counts().get(facet).entrySet().stream()
                .flatMap(count -> names.apply(count.getKey()).stream().map(name -> choice(parameter(facet), count, name))).toList());
    }

    private FacetChoices.Choice choice(String parameter, Map.Entry<String, Long> count, String name) {
        var chosen = query.is(parameter, count.getKey());
        return new FacetChoices.Choice(name, count.getValue(), chosen ? query.without(parameter, count.getKey()) : query.with(parameter, count.getKey()), chosen);
    }

    private Function<String, Optional<String>> names(Facet facet, Found found) {
        return switch (facet) {
            case KIND -> kind -> plugs.named(kind).map(plug -> i18n.get(plug.label()));
            case COUNTRY -> code -> Optional.of(format.country(code));
            case THEME -> themes()::get;
            case ORGANISATION -> id -> Optional.ofNullable(found.organisations().get(id));
            case YEAR -> Optional::of;
        };
    }

    private Map<String, Optional<String>> themes() {
        return terms.words(i18n.locale()).stream().collect(Collectors.toMap(word -> String.valueOf(word.id()), word -> Optional.of(word.label())));
    }
}
