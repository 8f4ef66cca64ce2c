package org.lastrada.intranet.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.notification.InboxRow;
import org.lastrada.intranet.web.faces.I18n;

/** Notices and topics in the reader's words. */
@RequestScoped
class NoticeWords {

    @Inject I18n i18n;

    /** What was kept to fill a text may not fit it any more: then that there is something is said, and where. */
    String of(InboxRow row) {
        return row.says().in(i18n.texts()).orElseGet(() -> i18n.get("notices.unreadable"));
    }

    /** What is read to what is sent. */
    Map<String, String> topics(List<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> i18n.get(key + ".title"), key -> key, (one, other) -> one, LinkedHashMap::new));
    }
}
