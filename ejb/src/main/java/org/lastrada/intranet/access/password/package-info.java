/** What a password must be, and how it is kept so that a stolen table opens nothing. */
package org.lastrada.intranet.access.password;
