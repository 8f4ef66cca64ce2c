package org.lastrada.intranet.web.people;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lastrada.intranet.people.PersonProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.people.Visibility;

/** What is typed about a person; keyed by the text key of each field's label, so that two forms can be merged. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Serializable> values = new LinkedHashMap<>();

    PersonForm() {
        this(new PersonProfile(null, null, null, null, null, null, Set.of()), Visibility.CAREFUL);
    }

    PersonForm(PersonText text) {
        this(text.profile(), text.visibility());
    }

    private PersonForm(PersonProfile profile, Visibility visibility) {
        values.put("people.given-name", profile.givenName());
        values.put("people.family-name", profile.familyName());
        values.put("people.job-title", profile.jobTitle());
        values.put("people.phone", profile.phone());
        values.put("people.languages", new TreeSet<>(profile.languages()));
        values.put("people.about", profile.about());
        values.put("people.show.listed", visibility.listed());
        values.put("people.show.email", visibility.email());
        values.put("people.show.phone", visibility.phone());
        values.put("people.show.photo", visibility.photo());
    }

    Map<String, Serializable> values() {
        return new LinkedHashMap<>(values);
    }

    void take(Map<String, Serializable> merged) {
        values.putAll(merged);
    }

    /** @param email of a new person, otherwise not looked at */
    PersonProfile profile(String email) {
        return new PersonProfile(text("people.given-name"), text("people.family-name"), email, text("people.phone"), text("people.job-title"),
                text("people.about"), Set.copyOf(getLanguages()));
    }

    Visibility visibility() {
        return new Visibility(isListed(), isShowsEmail(), isShowsPhone(), isShowsPhoto());
    }

    private String text(String label) {
        return (String) values.get(label);
    }

    private void write(String label, String text) {
        values.put(label, text == null || text.isBlank() ? null : text.strip());
    }

    private boolean is(String label) {
        return Boolean.TRUE.equals(values.get(label));
    }

    public String getGivenName() {
        return text("people.given-name");
    }

    public void setGivenName(String text) {
        write("people.given-name", text);
    }

    public String getFamilyName() {
        return text("people.family-name");
    }

    public void setFamilyName(String text) {
        write("people.family-name", text);
    }

    public String getJobTitle() {
        return text("people.job-title");
    }

    public void setJobTitle(String text) {
        write("people.job-title", text);
    }

    public String getPhone() {
        return text("people.phone");
    }

    public void setPhone(String text) {
        write("people.phone", text);
    }

    public String getAbout() {
        return text("people.about");
    }

    public void setAbout(String text) {
        write("people.about", text);
    }

    @SuppressWarnings("unchecked")
    public Collection<String> getLanguages() {
        return (TreeSet<String>) values.get("people.languages");
    }

    public void setLanguages(Collection<String> codes) {
        values.put("people.languages", new TreeSet<>(codes));
    }

    public boolean isListed() {
        return is("people.show.listed");
    }

    public void setListed(boolean shown) {
        values.put("people.show.listed", shown);
    }

    public boolean isShowsEmail() {
        return is("people.show.email");
    }

    public void setShowsEmail(boolean shown) {
        values.put("people.show.email", shown);
    }

    public boolean isShowsPhone() {
        return is("people.show.phone");
    }

    public void setShowsPhone(boolean shown) {
        values.put("people.show.phone", shown);
    }

    public boolean isShowsPhoto() {
        return is("people.show.photo");
    }

    public void setShowsPhoto(boolean shown) {
        values.put("people.show.photo", shown);
    }
}
