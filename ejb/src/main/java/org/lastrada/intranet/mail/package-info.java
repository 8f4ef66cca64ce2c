/** Mail leaves by an outbox: a row in the transaction that wants it, sent by a job with retry, inspected by administrators. */
package org.lastrada.intranet.mail;
