/** Scheduled work, seen and taken in hand. */
package org.lastrada.intranet.web.operation;
