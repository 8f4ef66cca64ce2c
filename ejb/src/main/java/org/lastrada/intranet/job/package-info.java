/** Work that the clock starts: Quartz, clustered, one thin job class; each piece of work is a {@link org.lastrada.intranet.job.Task} that can run twice without harm. */
package org.lastrada.intranet.job;
