/** Files from strangers made into rows of text, within limits: encodings, delimiters, workbooks. Knows nothing of what the rows mean. */
package org.lastrada.intranet.intake.sheet;
