package org.lastrada.intranet.draft;

import java.util.List;

/**
 * A form as somebody opened it.
 *
 * @param id      of the form on its page; its fields are called {@code <id>:<name>}
 * @param name    of the form everywhere, e.g. {@code organisation.edit}; its words are {@code drafts.form.<name>}
 * @param subject id of what it is about, empty for something new
 * @param about   what a person calls that, empty for something new
 * @param address of the page, where the draft is gone on with: a path of this platform
 * @param version of the subject when it was opened, 0 for something new
 * @param secret  names of fields that are never kept
 */
public record OpenForm(String id, String name, String subject, String about, String address, int version, List<String> secret) {

    private static final int LONGEST_ABOUT = 200;
    private static final int LONGEST_ADDRESS = 300;

    public OpenForm {
        about = about.substring(0, Math.min(about.length(), LONGEST_ABOUT));
        if (!address.matches("/(?!/).*") || address.length() > LONGEST_ADDRESS) address = "/";
        secret = List.copyOf(secret);
    }
}
