/**
 * Files, and what they hang on. Bytes are judged in {@code file.content}, lie in {@code file.store}, and are asked of a scanner in {@code file.scan};
 * here they become attachments with versions. Who may see, bring and remove them is asked of a {@link org.lastrada.intranet.file.FileHolder}: whatever
 * carries files answers for them, and this package knows none of them.
 */
package org.lastrada.intranet.file;
