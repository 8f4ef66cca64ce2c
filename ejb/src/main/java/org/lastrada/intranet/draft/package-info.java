/**
 * What people typed and have not saved yet. A common room: it knows the names of forms and of their fields, and no feature. A form takes
 * part by carrying a ticket; nothing here is edited for a new one.
 */
package org.lastrada.intranet.draft;
