package org.lastrada.intranet.web.draft;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.lastrada.intranet.draft.Typed;
import org.primefaces.component.password.Password;

/** The fields of one form on the page, read and filled in as a browser would. Their names are those within the form. */
record FormFields(FacesContext context, String form) {

    static FormFields of(String form) {
        return new FormFields(FacesContext.getCurrentInstance(), form);
    }

    /** What the page's beans hold. */
    Typed now() {
        var fields = new HashMap<String, List<String>>();
        each((name, input) -> {
            if (!isSecret(input)) fields.put(name, texts(input));
        });
        return new Typed(fields);
    }

    List<String> secret() {
        var names = new ArrayList<String>();
        each((name, input) -> {
            if (isSecret(input)) names.add(name);
        });
        return names;
    }

    /** Into the page's beans; what is no value of its field stands in the field as it was typed. */
    void fill(Typed typed) {
        each((name, input) -> {
            if (!isSecret(input)) fill(input, typed.texts(name));
        });
    }

    private void each(BiConsumer<String, UIInput> work) {
        var prefix = form + ":";
        var visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().findComponent(form).visitTree(visit, (place, component) -> {
            if (component instanceof UIInput input) work.accept(input.getClientId(context).substring(prefix.length()), input);
            return VisitResult.ACCEPT;
        });
    }

    private static boolean isSecret(UIComponent input) {
        return input instanceof HtmlInputSecret || input instanceof Password || input instanceof HtmlInputFile || input.getPassThroughAttributes().containsKey("data-secret");
    }

    private List<String> texts(UIInput input) {
        var value = input.getValue();
        if (input instanceof UISelectBoolean) return Boolean.TRUE.equals(value) ? List.of("on") : List.of();
        if (value instanceof Collection<?> several) return several.stream().map(one -> text(input, one)).toList();
        if (value instanceof Object[] several) return Arrays.stream(several).map(one -> text(input, one)).toList();
        return value == null ? List.of() : List.of(text(input, value));
    }

    private String text(UIInput input, Object value) {
        var converter = input.getConverter() == null ? context.getApplication().createConverter(value.getClass()) : input.getConverter();
        return converter == null ? Objects.toString(value) : converter.getAsString(context, input, value);
    }

    private void fill(UIInput input, List<String> texts) {
        input.resetValue();
        var sent = sent(input, texts);
        try {
            input.getValueExpression("value").setValue(context.getELContext(), sent == null ? null : converted(input, sent));
        } catch (ConverterException asTyped) {
            input.setSubmittedValue(sent);
        }
    }

    private static Object sent(UIInput input, List<String> texts) {
        if (input instanceof UISelectMany) return texts.toArray(String[]::new);
        if (input instanceof UISelectBoolean) return String.valueOf(!texts.isEmpty());
        return texts.isEmpty() ? null : texts.get(0);
    }

    private Object converted(UIInput input, Object sent) {
        return context.getRenderKit().getRenderer(input.getFamily(), input.getRendererType()).getConvertedValue(context, input, sent);
    }
}
