/**
 * Accounts and how a person proves to be theirs: password, second factor, invitations and resets by mail, sessions that can be
 * listed and ended, throttling that both nodes share.
 */
package org.lastrada.intranet.access;
