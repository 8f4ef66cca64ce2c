/** The frame around every page: who is signed in, the areas they may enter, the platform's name. */
package org.lastrada.intranet.web.shell;
