/** What a column can be and what a cell in it says: a date, a country, a word of the platform's lists, or precisely why not. */
package org.lastrada.intranet.intake.cell;
