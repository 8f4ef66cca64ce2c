/** One's own notices, what of them is mailed, and switching that off without signing in. */
package org.lastrada.intranet.web.notification;
