package org.lastrada.intranet.shipped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page as a person finds it, to be filled in and sent. */
public final class Form {

    private static final String BOUNDARY = "----a-part-of-this-form";

    private final FormElement form;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final String nonce;
    private String file = "";

    private Form(FormElement form, String nonce) {
        this.form = form;
        this.nonce = nonce;
    }

    public static Form on(Answer page, String id) {
        var found = Jsoup.parse(page.body()).getElementById(id);
        if (!(found instanceof FormElement form)) throw new AssertionError("no form " + id + " on the page (" + page.status() + "): " + Jsoup.parse(page.body()).text());
        return new Form(form, page.nonce().orElse(null));
    }

    /** All of a page that are sent to change something. */
    static List<Form> allOn(Answer page) {
        return Jsoup.parse(page.body()).select("form[method=post]").stream().map(form -> new Form((FormElement) form, page.nonce().orElse(null))).toList();
    }

    String id() {
        return form.id();
    }

    String action() {
        return form.attr("action");
    }

    /** Faces keeps what it knows of such a form and sends along where. */
    boolean isOfFaces() {
        return !form.select("[name='jakarta.faces.ViewState']").isEmpty();
    }

    /** Names of what can be pressed. */
    List<String> buttons() {
        return form.select("[type=submit][name], button[name]").eachAttr("name");
    }

    /** The name of the button that is read out so. */
    String button(String label) {
        return form.select("[type=submit][name], button[name]").stream().filter(button -> label.equals(button.attr("aria-label"))).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label)).attr("name");
    }

    /** What can be filled in or chosen, by name. */
    Map<String, List<Element>> controls() {
        return form.select("input:not([type=hidden]):not([type=submit]), select, textarea").stream().filter(control -> control.hasAttr("name"))
                .collect(Collectors.groupingBy(control -> control.attr("name"), LinkedHashMap::new, Collectors.toList()));
    }

    public Form with(String field, String value) {
        typed.put(form.id() + ":" + field, value);
        return this;
    }

    /** With none of the boxes of that name ticked. */
    public Form without(String boxes) {
        form.select("[name='" + form.id() + ":" + boxes + "']").removeAttr("checked");
        return this;
    }

    /** The first choice of a list that is one. */
    public Form choosing(String field) {
        var list = form.getElementById(form.id() + ":" + field);
        return with(field, list.select("option").stream().map(Element::val).filter(value -> !value.isBlank()).findFirst().orElseThrow());
    }

    public Form bringing(String field, String name, String content) {
        form.getElementById(form.id() + ":" + field).remove();
        file = part(form.id() + ":" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content);
        return this;
    }

    public boolean has(String button) {
        return form.getElementById(form.id() + ":" + button) != null;
    }

    /** What the page says the fields hold. */
    public String value(String field) {
        return form.getElementById(form.id() + ":" + field).val();
    }

    /** As a script of the page would, which wants a part of it back. */
    public Answer pressByScript(Guest person, String button) {
        var fields = sent(form.id() + ":" + button);
        fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", form.id() + ":" + button, "jakarta.faces.partial.execute", "@all", "jakarta.faces.partial.render", form.id()));
        return person.send("POST", action(), Map.of("Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest"), Guest.form(fields));
    }

    public Answer press(Guest person, String button) {
        return send(person, sent(form.id() + ":" + button));
    }

    /** As it is, with no button pressed. */
    public Answer send(Guest person) {
        return send(person, fields());
    }

    /** What a browser sends when that button is pressed. */
    Map<String, String> sent(String button) {
        var fields = fields();
        fields.put(button, "");
        return fields;
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        var buttons = buttons();
        form.formData().stream().filter(field -> !buttons.contains(field.key())).forEach(field -> fields.putIfAbsent(field.key(), field.value()));
        fields.putAll(typed);
        if (nonce != null) fields.put("primefaces.nonce", nonce);
        return fields;
    }

    private Answer send(Guest person, Map<String, String> fields) {
        return isInParts() ? person.send("POST", action(), Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY), parts(fields)) : person.post(action(), fields);
    }

    private boolean isInParts() {
        return form.attr("enctype").startsWith("multipart/");
    }

    private String parts(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> part(field.getKey() + "\"", field.getValue())).collect(Collectors.joining()) + file + "--" + BOUNDARY + "--\r\n";
    }

    /** All that a browser sends when that button is pressed, as bytes on the line; what comes with a file. */
    String onTheLine(Guest person, String button) {
        var body = parts(sent(form.id() + ":" + button));
        var cookie = person.session();
        return "POST " + action() + " HTTP/1.1\r\nHost: localhost:" + Shipped.port() + "\r\nCookie: " + cookie.getKey() + "=" + cookie.getValue() + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }
}
