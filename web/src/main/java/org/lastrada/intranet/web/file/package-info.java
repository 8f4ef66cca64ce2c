/** Pictures and files on their way in and out of a browser. */
package org.lastrada.intranet.web.file;
