/** What somebody shows besides the password: codes of an authenticator app, and codes on paper for the day the phone is lost. */
package org.lastrada.intranet.access.factor;
