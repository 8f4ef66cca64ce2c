/** What somebody may ask for about their own data: to take it along, and to be forgotten. */
package org.lastrada.intranet.retention.subject;
