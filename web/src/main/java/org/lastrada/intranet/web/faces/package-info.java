/** What every page stands on: texts, dates, refusals turned into sentences. */
package org.lastrada.intranet.web.faces;
