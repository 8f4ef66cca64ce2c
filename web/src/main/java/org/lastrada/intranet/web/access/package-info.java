/** Signing in and out, what mailed links open, and a person's own account. */
package org.lastrada.intranet.web.access;
