/** Signed-in browsers, how long they stay so, and when the password has to be given again. An account is a number here. */
package org.lastrada.intranet.access.session;
