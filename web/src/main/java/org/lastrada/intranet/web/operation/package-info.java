/** Keeping the platform running: scheduled work, seen and taken in hand; whether this node is alive and ready. */
package org.lastrada.intranet.web.operation;
