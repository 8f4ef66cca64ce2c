/** Sends exported lists to the browser. */
package org.lastrada.intranet.web.export;
