package org.lastrada.intranet.shipped;

/** The page on which the secretariat adds a colleague of a member, and invites them. */
public final class NewPeople {

    private NewPeople() { }

    public static Form form(Guest maaike, String name, String address) {
        return Form.on(maaike.get("/people/new"), "new").choosing("organisation").with("given-name", name).with("family-name", "Novák").with("email", address).with("since", "2025-01-15").with("invited", "true");
    }

    /** An address of another house is warned about once. */
    public static void add(Guest maaike, String name, String address) {
        var answer = form(maaike, name, address).press(maaike, "add");
        if (answer.status() == 200) answer = Form.on(answer, "new").press(maaike, "add");
        if (!answer.path().startsWith("/people/detail")) throw new AssertionError(name + " was not added");
    }
}
