/** Drafts in the browser: {@code n:draft} puts a form under their care, a script keeps what is typed, and so does every submit that did not succeed. */
package org.lastrada.intranet.web.draft;
