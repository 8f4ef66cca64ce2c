/** What goes by its age, every night: how long each class of data is kept, what went, what is next. */
package org.lastrada.intranet.retention.night;
