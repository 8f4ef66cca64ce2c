/** What people agreed to, in which words, when, and when no more. */
package org.lastrada.intranet.retention.consent;
