/** Answers what people ask, as far as they may read at that moment: in the list, in every count, in every suggestion. */
package org.lastrada.intranet.search.find;
