/** What was mailed, and sending it again. */
package org.lastrada.intranet.web.mail;
