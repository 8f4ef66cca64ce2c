/** Pictures on their way to a browser. */
package org.lastrada.intranet.web.file;
