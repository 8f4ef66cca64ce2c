/**
 * Accounts and what happens to them: invited, opened with a password, signed in to, given roles, closed. What they prove themselves with
 * (passwords, codes, mailed links, sessions) and who has to wait stand in packages of their own below, which know an account by its number.
 */
package org.lastrada.intranet.access;
